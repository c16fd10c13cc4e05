// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/store/case_list.h"

namespace redress {

// What the list says of a case in each column but Due, translated. Days of another year are written with it.
[[nodiscard]] QString wordsOf(const CaseRow &row, CaseColumn column, QDate today);
// What it says in full where the column is short; empty where there is no more to say.
[[nodiscard]] QString hintOf(const CaseRow &row, CaseColumn column);

}  // namespace redress
