// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/learning_reader.h"
#include "core/store/organisation.h"

namespace redress {

class Register;

// Whether the organisation lets somebody read which staff were named in complaints.
[[nodiscard]] bool mayReadStaff(const QString &name, const Organisation &organisation);

// Staff named in complaints on these days, for performance reviews. Refused to everybody whom the organisation's
// settings do not name; each reading stands in the record (staffMatter) before anything is answered.
[[nodiscard]] Result<std::vector<NamedStaff>> readNamedStaff(const Register &reg, const DayRange &days,
                                                             const QString &by);

}  // namespace redress
