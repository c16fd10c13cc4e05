// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPainter>
#include <QStyleOptionViewItem>

namespace redress {

// What stands behind a row of this screen's lists: whether it is chosen, under the mouse, or has the focus.
void paintRowGround(QPainter &painter, const QStyleOptionViewItem &option);

}  // namespace redress
