// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/growing_text.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

GrowingText::GrowingText(QWidget *parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The document keeps its usual margin: with another one Qt reckons its width wrong, and words that just fit can be
    // scrolled sideways.
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::grow);
}

void GrowingText::setFewestLines(int lines) {
    m_fewestLines = lines;
    m_lines = std::max(m_lines, lines);
    updateGeometry();
}

int GrowingText::linesWanted() const {
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < mostLines; block = block.next())
        lines += std::max(1, block.layout()->lineCount());
    return std::clamp(lines, m_fewestLines, mostLines);
}

void GrowingText::grow() {
    const int wanted = linesWanted();
    setVerticalScrollBarPolicy(wanted < mostLines ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (wanted == m_lines) return;
    m_lines = wanted;
    updateGeometry();
}

QSize GrowingText::sizeHint() const {
    const int frame = height() - viewport()->height();
    const int around = std::clamp(frame, Theme::scaled(8), Theme::scaled(14));
    const int margins = 2 * static_cast<int>(document()->documentMargin());
    return {Theme::scaled(200), m_lines * fontMetrics().lineSpacing() + around + margins};
}

void GrowingText::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT finished();
    else
        QPlainTextEdit::keyPressEvent(event);
}

void GrowingText::resizeEvent(QResizeEvent *event) {
    QPlainTextEdit::resizeEvent(event);
    grow();
    // While it was still too small the line with the cursor pushed the first one out of sight.
    if (m_lines < mostLines) verticalScrollBar()->setValue(0);
}

}  // namespace redress
