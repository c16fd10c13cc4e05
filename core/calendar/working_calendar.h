// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <map>
#include <set>
#include <vector>

#include "core/base/result.h"
#include "core/calendar/bank_holidays.h"
#include "core/calendar/division.h"

namespace redress {

// What a day is to somebody who counts working days.
struct DayKind {
    enum class Is { Working, Weekend, BankHoliday, Closure };

    Is is = Is::Working;
    QString name;           // "Good Friday"; the closure's name; empty for the others
    bool published = true;  // false where gov.uk has not yet published that year: the fixed rules were used
};

// The organisation's own closure days, each with its name.
using Closures = std::map<QDate, QString>;

// Working days of one division: Monday to Friday, no bank holiday, no closure (policies/README, How days are counted).
// Every question is answered in constant time from an index over the years 1950 to 2199, with some years' room beyond
// for what is counted from them. Days outside it are not to be asked for: `covers` tells. They have no working days,
// and the day that is counted from them is invalid.
class WorkingCalendar {
public:
    WorkingCalendar(Division division, const BankHolidays &holidays, const Closures &closures = {});

    [[nodiscard]] static bool covers(QDate day);
    [[nodiscard]] Division division() const { return m_division; }

    [[nodiscard]] bool isWorkingDay(QDate day) const;
    [[nodiscard]] QDate sameOrNextWorkingDay(QDate day) const;
    // The nth working day after `day`, which itself is not counted. n may be 0 (the day itself) or negative.
    // `day` need not be a working day: then the next working day is the first.
    [[nodiscard]] QDate addWorkingDays(QDate day, int n) const;
    // The working days after `from` up to and including `to`; negative where `to` is earlier.
    [[nodiscard]] int workingDaysBetween(QDate from, QDate to) const;

    [[nodiscard]] DayKind kindOf(QDate day) const;
    // Whether every bank holiday from `from` to `to` comes from the published list.
    [[nodiscard]] bool isPublished(QDate from, QDate to) const;
    [[nodiscard]] int lastPublishedYear() const { return m_published.empty() ? 0 : *m_published.rbegin(); }

private:
    // The place of a day in the index. A day outside it, or an invalid one, has a place past the end: unsigned
    // numbers wrap.
    [[nodiscard]] size_t indexOf(QDate day) const { return size_t(day.toJulianDay()) - size_t(m_firstDay); }
    [[nodiscard]] bool isIndexed(size_t index) const { return index < m_workedBefore.size() - 1; }
    [[nodiscard]] QDate workingDayAt(qint64 ordinal) const;
    void nameHolidays(const BankHolidays &holidays);
    void buildIndex();

    Division m_division;
    std::map<QDate, DayKind> m_named;    // bank holidays and closures; weekends need no entry
    std::set<int> m_published;           // the years that the published list covers
    qint64 m_firstDay;                   // the Julian day of index 0
    std::vector<qint32> m_workedBefore;  // for each day, and the one after the last: working days before it
    std::vector<qint32> m_workingDays;   // the Julian day of each working day, in order
};

inline QDate WorkingCalendar::workingDayAt(qint64 ordinal) const {
    const auto place = static_cast<size_t>(ordinal);
    return place < m_workingDays.size() ? QDate::fromJulianDay(m_workingDays[place]) : QDate();
}

inline bool WorkingCalendar::isWorkingDay(QDate day) const {
    const size_t index = indexOf(day);
    return isIndexed(index) && m_workedBefore[index + 1] != m_workedBefore[index];
}

inline QDate WorkingCalendar::sameOrNextWorkingDay(QDate day) const {
    const size_t index = indexOf(day);
    return isIndexed(index) ? workingDayAt(m_workedBefore[index]) : QDate();
}

inline QDate WorkingCalendar::addWorkingDays(QDate day, int n) const {
    const size_t index = indexOf(day);
    if (!isIndexed(index)) return {};
    if (n > 0) return workingDayAt(qint64(m_workedBefore[index + 1]) + n - 1);
    return n == 0 ? day : workingDayAt(qint64(m_workedBefore[index]) + n);
}

inline int WorkingCalendar::workingDaysBetween(QDate from, QDate to) const {
    const size_t first = indexOf(from);
    const size_t last = indexOf(to);
    return isIndexed(first) && isIndexed(last) ? m_workedBefore[last + 1] - m_workedBefore[first + 1] : 0;
}

}  // namespace redress
