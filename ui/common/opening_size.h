// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

class QWidget;

namespace redress {

// How large a window opens: as it was designed, in the size of the system font, and within its screen. No screen is
// taken to be smaller than 1280 by 800.
[[nodiscard]] QSize openingSize(const QWidget &window, QSize designed);

// As much of that many pixels as its screen has.
[[nodiscard]] QSize withinScreen(const QWidget &window, QSize wanted);

}  // namespace redress
