// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPalette>
#include <QString>

namespace redress {

// The style sheet of the policy page (core/policy/page/page_html.h) in the colours of a palette; sizes follow `body`.
// For paper pass the light palette and the font of the print.
[[nodiscard]] QString pageStyle(const QPalette &palette, const QFont &body);

}  // namespace redress
