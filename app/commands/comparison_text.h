// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "core/casework/comparison.h"

// How the second clock of a case is written by the command line.
namespace redress {

// The policy, its targets with their clauses and whether each was met in that time, and where the two differ in kind.
[[nodiscard]] QJsonObject jsonOf(const CaseComparison &comparison, const Policy &own);

// The same for people, line by line.
[[nodiscard]] QStringList linesOf(const CaseComparison &comparison, const Policy &own);

}  // namespace redress
