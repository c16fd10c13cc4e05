// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/duty_period.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DutyPeriod)
};

constexpr int aYear = 12;

// Months since the year 0, so that they can be reckoned with.
int indexOf(QDate day) {
    return day.year() * aYear + day.month() - 1;
}

QDate firstDayOf(int index) {
    return {index / aYear, index % aYear + 1, 1};
}

DutyPeriod periodFrom(int index, int months) {
    return {firstDayOf(index), firstDayOf(index + months).addDays(-1)};
}

int monthsOf(const DutyPeriod &period) {
    return indexOf(period.to) - indexOf(period.from) + 1;
}

QString financialYear(QDate from) {
    return u"%1/%2"_s.arg(from.year()).arg((from.year() + 1) % 100, 2, 10, QLatin1Char('0'));
}

bool isQuarter(const DutyPeriod &period) {
    return monthsOf(period) == 3 && period.from.month() % 3 == 1;
}

bool isFinancialYear(const DutyPeriod &period) {
    return monthsOf(period) == aYear && period.from.month() == 4;
}

bool isCalendarYear(const DutyPeriod &period) {
    return monthsOf(period) == aYear && period.from.month() == 1;
}

QString month(QDate day) {
    return QLocale().toString(day, u"MMMM yyyy"_s);
}

}  // namespace

DutyPeriod DutyPeriod::containing(QDate day, int months, int firstMonth, QDate anchor) {
    const int inForce = indexOf(anchor);
    int first = anchor.year() * aYear + firstMonth - 1;
    if (first > inForce) first -= aYear;
    const int since = indexOf(day) - first;
    const int before = ((since % months) + months) % months;
    return periodFrom(indexOf(day) - before, months);
}

std::optional<DutyPeriod> DutyPeriod::quarter(const QString &id) {
    static const QRegularExpression shape(u"\\A([0-9]{4})-Q([1-4])\\z"_s);
    const auto match = shape.match(id);
    if (!match.hasMatch()) return {};
    return periodFrom(match.captured(1).toInt() * aYear + (match.captured(2).toInt() - 1) * 3, 3);
}

DutyPeriod DutyPeriod::next() const {
    return periodFrom(indexOf(to) + 1, monthsOf(*this));
}

QString DutyPeriod::id() const {
    if (monthsOf(*this) == 1) return from.toString(u"yyyy-MM"_s);
    if (isQuarter(*this)) return u"%1-Q%2"_s.arg(from.year()).arg((from.month() + 2) / 3);
    if (isFinancialYear(*this)) return financialYear(from);
    if (isCalendarYear(*this)) return QString::number(from.year());
    return u"%1/%2"_s.arg(from.toString(u"yyyy-MM"_s), to.toString(u"yyyy-MM"_s));
}

QString DutyPeriod::name() const {
    if (monthsOf(*this) == 1) return month(from);
    if (isFinancialYear(*this)) return Words::tr("Financial year %1").arg(financialYear(from));
    if (isCalendarYear(*this)) return Words::tr("Year %1").arg(from.year());
    if (from.year() == to.year())
        return Words::tr("%1 to %2", "two months, the second with its year")
            .arg(QLocale().toString(from, u"MMMM"_s), month(to));
    return Words::tr("%1 to %2", "two months, each with its year").arg(month(from), month(to));
}

}  // namespace redress
