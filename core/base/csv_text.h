// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// A cell for a CSV file: quoted where it has to be, and with an apostrophe before whatever a spreadsheet would take for
// a formula (= + - @, a tab or a carriage return at the beginning).
[[nodiscard]] QString csvCell(const QString &text, QChar separator = u',');

}  // namespace redress
