// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>
#include <QTime>

namespace redress {

// A time of day as people type it: 16:00, 16.00, 9.30am, 9 am, 0930, 16:00:30, noon, or a spreadsheet's share of a day
// (0.395833). Invalid where the text is none of them.
[[nodiscard]] QTime readTime(QStringView text);

}  // namespace redress
