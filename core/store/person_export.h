// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/people.h"

namespace redress {

class Register;

// Reads every person of a register by their numbers, some hundred at a time, as they were recorded, those too who count
// as somebody else by now. What profiles say is never read.
class PersonExportReader {
public:
    explicit PersonExportReader(const Register &reg);

    [[nodiscard]] Result<std::vector<PersonFile>> next();  // empty at the end

private:
    const Register &m_register;
    qint64 m_lastNumber = 0;
};

}  // namespace redress
