// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/received_days.h"

#include <QCoreApplication>

#include "ui/common/dates.h"

namespace redress {

namespace {

QDate firstOfMonth(QDate day) {
    return {day.year(), day.month(), 1};
}

QDate firstOfQuarter(QDate day) {
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QDate firstOfFinancialYear(QDate day) {
    return {day.month() < 4 ? day.year() - 1 : day.year(), 4, 1};
}

QString translated(const char *text) {
    return QCoreApplication::translate("ReceivedDays", text);
}

}  // namespace

QString ReceivedDays::words(QDate today) const {
    if (isAny()) return {};
    if (!to.isValid())
        return QCoreApplication::translate("ReceivedDays", "Received since %1").arg(dates::brief(from, today));
    if (!from.isValid())
        return QCoreApplication::translate("ReceivedDays", "Received until %1").arg(dates::brief(to, today));
    return QCoreApplication::translate("ReceivedDays", "Received %1 to %2")
        .arg(dates::brief(from, today), dates::brief(to, today));
}

std::vector<ReceivedDays> usualReceivedDays(QDate today) {
    const QDate month = firstOfMonth(today);
    const QDate quarter = firstOfQuarter(today);
    const QDate year = firstOfFinancialYear(today);
    return {
        {translated(QT_TRANSLATE_NOOP("ReceivedDays", "The last 7 days")), today.addDays(-6), {}},
        {translated(QT_TRANSLATE_NOOP("ReceivedDays", "This month")), month, {}},
        {translated(QT_TRANSLATE_NOOP("ReceivedDays", "Last month")), month.addMonths(-1), month.addDays(-1)},
        {translated(QT_TRANSLATE_NOOP("ReceivedDays", "This quarter")), quarter, {}},
        {translated(QT_TRANSLATE_NOOP("ReceivedDays", "Last quarter")), quarter.addMonths(-3), quarter.addDays(-1)},
        {translated(QT_TRANSLATE_NOOP("ReceivedDays", "This financial year")), year, {}},
        {translated(QT_TRANSLATE_NOOP("ReceivedDays", "Last financial year")), year.addYears(-1), year.addDays(-1)}};
}

}  // namespace redress
