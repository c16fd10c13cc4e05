// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

QString inWords(QDate day) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"dddd d MMMM yyyy"_s);
}

QString inWords(const When &when) {
    if (!when.hasTime()) return inWords(when.day());
    return QCoreApplication::translate("Day", "%1 at %2").arg(inWords(when.day()), hourOf(when));
}

When deadlineOf(const When &due) {
    const bool isMidnight = due.hasTime() && due.timeOfDay() == QTime(0, 0);
    return isMidnight ? When::on(due.day().addDays(-1)) : due;
}

QString hourOf(const When &when) {
    return when.timeOfDay().toString(u"HH:mm"_s);
}

}  // namespace redress
