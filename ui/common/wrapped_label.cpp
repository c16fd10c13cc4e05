// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrapped_label.h"

namespace redress {

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent) : QLabel(text, parent) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
}

// A label that wraps would otherwise ask for a block of some lines, however much room there is.
QSize WrappedLabel::sizeHint() const {
    const QMargins around = contentsMargins();
    const int width = fontMetrics().horizontalAdvance(text()) + around.left() + around.right() + 2 * margin() + 1;
    return {width, heightForWidth(width)};
}

}  // namespace redress
