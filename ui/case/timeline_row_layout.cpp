// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_row_layout.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QPainter>
#include <algorithm>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 560;  // below it the words stand under what happened instead of beside it

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

// Why an entry was a mistake comes before what it said.
QString wordsOf(const TimelineEntry &entry) {
    if (entry.mistake.isEmpty()) return entry.text;
    return entry.text.isEmpty() ? entry.mistake : entry.mistake + u'\n' + entry.text;
}

int signSize() {
    return QFontMetrics(Theme::font(Theme::Text::Body)).height();
}

}  // namespace

TimelineRowLayout::TimelineRowLayout(const TimelineEntry &entry, int width, bool unfolded)
    : m_entry(entry),
      m_text(oneBlock(wordsOf(entry)), Theme::font(Theme::Text::Body)),
      m_unfolded(unfolded),
      m_narrow(width < Theme::scaled(narrow)),
      m_timeWidth(widthOf(u"00:00"_s, Theme::Text::Body) + gap()),
      m_byWidth(std::min(width / (m_narrow ? 4 : 6), Theme::scaled(130))),
      m_labelWidth(m_narrow ? width - m_timeWidth - m_byWidth : std::min(width * 23 / 100, Theme::scaled(215)) + gap()),
      m_width(width),
      m_textLeft(m_narrow ? m_timeWidth : m_timeWidth + m_labelWidth),
      m_textTop(padding() + (m_narrow ? labelHeight() : 0)) {
    if (m_unfolded && !entry.recorded.isEmpty())
        m_text.setText(m_text.text() + (m_text.text().isEmpty() ? QString() : QString(QChar::LineSeparator)) +
                       entry.recorded);
    if (isStruck()) crossOut();
    breakLines(width - m_textLeft - (m_narrow ? 0 : m_byWidth + gap()));
}

// A struck entry has its sign before its name.
int TimelineRowLayout::labelLeft() const {
    return m_timeWidth + (isStruck() ? signSize() + Theme::scaled(4) : 0);
}

void TimelineRowLayout::crossOut() {
    QTextCharFormat crossed;
    crossed.setFontStrikeOut(true);
    crossed.setForeground(Theme::colour(Theme::Role::QuietInk));
    const int said = int(m_entry.mistake.size());
    m_text.setFormats({{said, int(m_text.text().size()) - said, crossed}});
}

int TimelineRowLayout::labelHeight() const {
    const QFontMetrics metrics(Theme::font(Theme::Text::Strong));
    return metrics
        .boundingRect(0, 0, m_timeWidth + m_labelWidth - gap() - labelLeft(), 10 * metrics.height(), Qt::TextWordWrap,
                      m_entry.label)
        .height();
}

void TimelineRowLayout::breakLines(int width) {
    if (m_text.text().isEmpty()) return;
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
    return {m_textLeft, m_textTop + int(m_shownHeight) + Theme::scaled(2), metrics.horizontalAdvance(foldWords()),
            metrics.height()};
}

int TimelineRowLayout::height() const {
    const int line = QFontMetrics(Theme::font(Theme::Text::Body)).height();
    const int text = canFold() ? foldLink().bottom() + 1 : m_textTop + qRound(m_shownHeight);
    return std::max({padding() + line, padding() + labelHeight(), text}) + padding();
}

QRect TimelineRowLayout::column(int left, int width) const {
    return {left, padding(), width, height() - 2 * padding()};
}

void TimelineRowLayout::paintLabel(QPainter *painter) const {
    QFont font = Theme::font(Theme::Text::Strong);
    font.setStrikeOut(isStruck());
    painter->setFont(font);
    painter->setPen(Theme::colour(isStruck() ? Theme::Role::QuietInk : Theme::Role::Ink));
    painter->drawText(column(labelLeft(), m_timeWidth + m_labelWidth - gap() - labelLeft()), Qt::TextWordWrap,
                      m_entry.label);
    if (isStruck())
        icon(Icon::Close, Theme::Role::QuietInk).paint(painter, m_timeWidth, padding(), signSize(), signSize());
}

void TimelineRowLayout::paint(QPainter *painter, const QPoint &topLeft) const {
    painter->save();
    painter->translate(topLeft);
    painter->setFont(Theme::font(Theme::Text::Body));
    painter->setPen(Theme::colour(Theme::Role::QuietInk));
    painter->drawText(column(0, m_timeWidth), Qt::AlignLeft | Qt::AlignTop, m_entry.time);
    paintLabel(painter);
    painter->setFont(Theme::font(Theme::Text::Small));
    painter->setPen(Theme::colour(Theme::Role::QuietInk));
    const QString by = painter->fontMetrics().elidedText(m_entry.by, Qt::ElideRight, m_byWidth);
    painter->drawText(column(m_width - m_byWidth, m_byWidth), Qt::AlignRight | Qt::AlignTop, by);
    painter->setPen(Theme::colour(Theme::Role::Link));
    painter->drawText(foldLink(), Qt::AlignLeft | Qt::AlignVCenter, foldWords());
    painter->setPen(Theme::colour(Theme::Role::Ink));
    painter->setClipRect(QRectF(m_textLeft, m_textTop, m_width - m_textLeft, m_shownHeight));
    m_text.draw(painter, QPointF(m_textLeft, m_textTop), m_marks);
    painter->restore();
}

}  // namespace redress
