// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/why_delegate.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

#include "ui/case/why_model.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// The number of a day that counts: the largest thing in its cell.
QFont numberFont() {
    QFont font = Theme::font(Theme::Text::Title);
    font.setPointSizeF(font.pointSizeF() * 0.95);
    return font;
}

int linesHigh(Theme::Text text, int lines) {
    return QFontMetrics(Theme::font(text)).lineSpacing() * lines;
}

Theme::Role fillOf(const WhyDay &day) {
    if (day.isDate) return Theme::Role::OverdueTint;
    switch (day.is) {
        case WhyDay::Is::Start:
            return Theme::Role::Chosen;
        case WhyDay::Is::Weekend:
            return Theme::Role::Canvas;
        case WhyDay::Is::BankHoliday:
        case WhyDay::Is::Closure:
            return Theme::Role::DueTodayTint;
        case WhyDay::Is::Counted:
        case WhyDay::Is::Outside:
            break;
    }
    return day.words.isEmpty() ? Theme::Role::Paper : Theme::Role::Chosen;
}

void paintCell(QPainter *painter, const QRectF &cell, const WhyDay &day, const QStyleOptionViewItem &option) {
    const bool focused = option.state & QStyle::State_HasFocus;
    const Theme::Role edge = focused ? Theme::Role::Accent : day.isDate ? Theme::Role::Overdue : Theme::Role::Line;
    QPen pen(Theme::colour(edge), focused ? 2 : 1);
    if (day.wasDate) pen = QPen(Theme::colour(Theme::Role::QuietInk), 1, Qt::DashLine);
    painter->setPen(pen);
    painter->setBrush(Theme::colour(fillOf(day)));
    const int radius = Theme::scaled(6);
    painter->drawRoundedRect(cell, radius, radius);
}

QString dateText(const WhyDay &day) {
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    return english.toString(day.day, day.isFirstOfMonth ? u"d MMM"_s : u"d"_s);
}

QString wordsOf(const WhyDay &day, const QModelIndex &index) {
    if (day.isDate) return index.data(WhyModel::DateWordRole).toString();
    if (day.wasDate) return WhyDelegate::tr("before it was moved");
    return day.words;
}

// As many of the words as there is room for, whole ones; the tooltip has them all.
QString fitted(const QPainter &painter, const QRect &room, QString words) {
    const auto fits = [&](const QString &text) {
        return painter.fontMetrics().boundingRect(room, Qt::TextWordWrap, text).height() <= room.height();
    };
    if (fits(words)) return words;
    while (words.contains(u' ') && !fits(words + u'…')) words.truncate(words.lastIndexOf(u' '));
    return words + u'…';
}

// The number with its word beside it ("10 due"), or the words below one another.
void paintContent(QPainter *painter, const QRect &room, const WhyDay &day, const QString &words) {
    if (day.number.isEmpty()) {
        painter->setFont(Theme::font(day.is == WhyDay::Is::Start ? Theme::Text::Heading : Theme::Text::Small));
        painter->setPen(Theme::colour(Theme::Role::Ink));
        painter->drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, fitted(*painter, room, words));
        return;
    }
    painter->setFont(numberFont());
    painter->setPen(Theme::colour(day.isDate ? Theme::Role::Overdue : Theme::Role::Link));
    QRect used;
    painter->drawText(room, Qt::AlignLeft | Qt::AlignTop, day.number, &used);
    if (words.isEmpty()) return;
    painter->setFont(Theme::font(Theme::Text::Small));
    painter->setPen(Theme::colour(Theme::Role::Ink));
    const QRect beside = room.adjusted(used.width() + Theme::scaled(5), 0, 0, used.height() - room.height());
    painter->drawText(beside, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter, words);
}

}  // namespace

int WhyDelegate::rowHeight(bool roomy) {
    const int date = linesHigh(Theme::Text::Small, 1);
    return date + (roomy ? linesHigh(Theme::Text::Small, 2) : QFontMetrics(numberFont()).height()) + Theme::scaled(18);
}

void WhyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const auto day = index.data(WhyModel::DayRole).value<WhyDay>();
    const int gap = Theme::scaled(3);
    const QRectF cell = QRectF(option.rect).adjusted(gap + 0.5, gap + 0.5, -gap - 0.5, -gap - 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintCell(painter, cell, day, option);
    const QRect inner =
        cell.toRect().adjusted(Theme::scaled(8), Theme::scaled(4), -Theme::scaled(5), -Theme::scaled(2));
    painter->setFont(Theme::font(Theme::Text::Small));
    painter->setPen(Theme::colour(Theme::Role::QuietInk));
    painter->drawText(inner, Qt::AlignLeft | Qt::AlignTop, dateText(day));
    const QRect room = inner.adjusted(0, linesHigh(Theme::Text::Small, 1), 0, 0);
    paintContent(painter, room, day, wordsOf(day, index));
    painter->restore();
}

}  // namespace redress
