// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/dates.h"

#include <QCoreApplication>
#include <QLocale>

#include "core/base/day_text.h"

namespace redress::dates {

namespace {

using namespace Qt::StringLiterals;

QString written(QDate day, const QString &format) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, format);
}

QString yearUnless(QDate day, QDate today, const QString &format) {
    return written(day, day.year() == today.year() ? format : format + u" yyyy"_s);
}

}  // namespace

QString inFull(QDate day) {
    return written(day, u"dddd d MMMM yyyy"_s);
}

QString withWeekday(QDate day, QDate today) {
    return yearUnless(day, today, u"ddd d MMM"_s);
}

QString brief(QDate day, QDate today) {
    return yearUnless(day, today, u"d MMM"_s);
}

QString heading(QDate day, QDate today) {
    if (day == today) return QCoreApplication::translate("Dates", "Today");
    if (day.addDays(1) == today) return QCoreApplication::translate("Dates", "Yesterday");
    return yearUnless(day, today, u"dddd d MMMM"_s);
}

QString timeOfDay(QTime time) {
    return time.toString(u"HH:mm"_s);
}

QString withWeekday(const When &when, QDate today) {
    const QString day = withWeekday(when.day(), today);
    return when.hasTime() ? QCoreApplication::translate("Dates", "%1, %2", "a day and a time")
                                .arg(day, timeOfDay(when.timeOfDay()))
                          : day;
}

QString dueBy(const When &due, QDate today) {
    const When deadline = deadlineOf(due);
    const QString words = withWeekday(deadline, today);
    return deadline == due ? words : QCoreApplication::translate("Dates", "end of %1", "a day").arg(words);
}

QString weekdayInitial(QDate day) {
    return written(day, u"ddd"_s).left(1);
}

}  // namespace redress::dates
