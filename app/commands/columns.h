// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace redress {

// A line for each row, its entries one below the other: every column is as wide as its longest entry and two spaces
// more. Nothing follows the last entry of a line.
[[nodiscard]] QStringList inColumns(const std::vector<QStringList> &rows);

}  // namespace redress
