// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/asks/day_line.h"

#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QWidgetAction>

#include "ui/common/icons.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// 1/2/31 in a field for days to come is 2031, not 1931.
constexpr int yearsAhead = 20;

}  // namespace

DayLine::DayLine(QWidget *parent) : QLineEdit(parent) {
    setPlaceholderText(tr("day/month/year"));
    setMinimumWidth(Theme::scaled(150));
    setAccessibleDescription(tr("A day, such as 27/4/2026 or 27 Apr. Down opens the calendar."));
    connect(this, &QLineEdit::editingFinished, this, &DayLine::writeYear);
    auto *open = addAction(icon(Icon::Today, Theme::Role::QuietInk), QLineEdit::TrailingPosition);
    open->setText(tr("Choose from a calendar"));  // what its button is called
    connect(open, &QAction::triggered, this, &DayLine::openCalendar);
}

void DayLine::setDay(QDate day) {
    setText(day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString());
}

Result<QDate> DayLine::day() const {
    const QString typed = text().trimmed();
    if (typed.isEmpty()) return QDate();
    const DayReading read = readDay(typed, DayOrder::DayFirst, m_today.addYears(yearsAhead));
    if (read.outcome == DayReading::Outcome::Read && !read.serial && !read.unreadTail) return read.day;
    if (const QDate meant = readDayWithoutYear(typed, DayOrder::DayFirst, m_today, m_side); meant.isValid())
        return meant;
    return refuse(tr("“%1” is no day: write it like 27/4/2026.").arg(typed));
}

void DayLine::writeYear() {
    const QDate meant = readDayWithoutYear(text().trimmed(), DayOrder::DayFirst, m_today, m_side);
    if (meant.isValid()) setDay(meant);
}

void DayLine::keyPressEvent(QKeyEvent *event) {
    if (event->key() == Qt::Key_Down)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DayLine::openCalendar() {
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget(menu);
    calendar->setObjectName(u"dayCalendar"_s);
    calendar->setFirstDayOfWeek(Qt::Monday);
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const auto chosen = day();
    calendar->setSelectedDate(chosen && chosen->isValid() ? *chosen : m_today);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        setDay(day);
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, this, [this, menu](QDate day) {
        setDay(day);
        menu->close();
    });
    auto *whole = new QWidgetAction(menu);
    whole->setDefaultWidget(calendar);
    menu->addAction(whole);
    menu->popup(mapToGlobal(rect().bottomLeft()));
    calendar->setFocus();
}

}  // namespace redress
