// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_row_layout.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

int padding() {
    return Theme::scaled(8);
}

int gap() {
    return Theme::scaled(14);
}

int widthOf(const QString &text, Theme::Text font) {
    return QFontMetrics(Theme::font(font)).horizontalAdvance(text);
}

// The text with line ends that a QTextLayout breaks at.
QString oneBlock(QString text) {
    return text.replace(u'\n', QChar::LineSeparator);
}

}  // namespace

TimelineRowLayout::TimelineRowLayout(const TimelineEntry &entry, int width, bool unfolded)
    : m_entry(entry),
      m_text(oneBlock(entry.text), Theme::font(Theme::Text::Body)),
      m_unfolded(unfolded),
      m_timeWidth(widthOf(u"00:00"_s, Theme::Text::Body) + gap()),
      m_labelWidth(std::min(width * 23 / 100, Theme::scaled(215)) + gap()),
      m_byWidth(std::min(width / 6, Theme::scaled(130))),
      m_width(width),
      m_textLeft(m_timeWidth + m_labelWidth) {
    if (m_unfolded && !entry.recorded.isEmpty())
        m_text.setText(m_text.text() + (entry.text.isEmpty() ? QString() : QString(QChar::LineSeparator)) +
                       entry.recorded);
    breakLines(width - m_textLeft - m_byWidth - gap());
}

void TimelineRowLayout::breakLines(int width) {
    const int shown = m_unfolded ? std::numeric_limits<int>::max() : linesWhenFolded;
    qreal y = 0;
    m_text.beginLayout();
    for (QTextLine line = m_text.createLine(); line.isValid(); line = m_text.createLine()) {
        line.setLineWidth(std::max(width, Theme::scaled(80)));
        line.setPosition(QPointF(0, y));
        y += line.height();
        if (++m_textLines <= shown) m_shownHeight = y;
    }
    m_text.endLayout();
}

void TimelineRowLayout::markWords(const QStringList &words, const QColor &behind) {
    QTextCharFormat format;
    format.setBackground(behind);
    for (const auto &word : words)
        for (qsizetype at = m_text.text().indexOf(word, 0, Qt::CaseInsensitive); at >= 0 && !word.isEmpty();
             at = m_text.text().indexOf(word, at + word.size(), Qt::CaseInsensitive))
            m_marks.push_back({int(at), int(word.size()), format});
}

QString TimelineRowLayout::foldWords() const {
    return m_unfolded ? QCoreApplication::translate("Timeline", "Show less")
                      : QCoreApplication::translate("Timeline", "Show all %n lines", nullptr, m_textLines);
}

QRect TimelineRowLayout::foldLink() const {
    if (!canFold()) return {};
    const QFontMetrics metrics(Theme::font(Theme::Text::Small));
    return {m_textLeft, padding() + int(m_shownHeight) + Theme::scaled(2), metrics.horizontalAdvance(foldWords()),
            metrics.height()};
}

int TimelineRowLayout::height() const {
    const int line = QFontMetrics(Theme::font(Theme::Text::Body)).height();
    const int label = QFontMetrics(Theme::font(Theme::Text::Strong))
                          .boundingRect(0, 0, m_labelWidth - gap(), 10 * line, Qt::TextWordWrap, m_entry.label)
                          .height();
    const int text = canFold() ? foldLink().bottom() - padding() + 1 : qRound(m_shownHeight);
    return std::max({line, label, text}) + 2 * padding();
}

QRect TimelineRowLayout::column(int left, int width) const {
    return {left, padding(), width, height() - 2 * padding()};
}

void TimelineRowLayout::paint(QPainter *painter, const QPoint &topLeft) const {
    painter->save();
    painter->translate(topLeft);
    painter->setFont(Theme::font(Theme::Text::Body));
    painter->setPen(Theme::colour(Theme::Role::QuietInk));
    painter->drawText(column(0, m_timeWidth), Qt::AlignLeft | Qt::AlignTop, m_entry.time);
    painter->setFont(Theme::font(Theme::Text::Strong));
    painter->setPen(Theme::colour(Theme::Role::Ink));
    painter->drawText(column(m_timeWidth, m_labelWidth - gap()), Qt::TextWordWrap, m_entry.label);
    painter->setFont(Theme::font(Theme::Text::Small));
    painter->setPen(Theme::colour(Theme::Role::QuietInk));
    const QString by = painter->fontMetrics().elidedText(m_entry.by, Qt::ElideRight, m_byWidth);
    painter->drawText(column(m_width - m_byWidth, m_byWidth), Qt::AlignRight | Qt::AlignTop, by);
    painter->setPen(Theme::colour(Theme::Role::Link));
    painter->drawText(foldLink(), Qt::AlignLeft | Qt::AlignVCenter, foldWords());
    painter->setPen(Theme::colour(Theme::Role::Ink));
    painter->setClipRect(QRectF(m_textLeft, padding(), m_width - m_textLeft, m_shownHeight));
    m_text.draw(painter, QPointF(m_textLeft, padding()), m_marks);
    painter->restore();
}

}  // namespace redress
