// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/sample.h"
#include "core/store/case_file.h"

namespace redress {

// A case as people outside the team may read it: what it was about, what was done and when, and nobody's name.
[[nodiscard]] Sample::SampledCase sampledCase(const CaseFile &file, const QString &name);

}  // namespace redress
