// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/working_calendar.h"

#include "core/calendar/holiday_rules.h"

namespace redress {

namespace {

constexpr int firstYear = 1950;
constexpr int lastYear = 2199;
constexpr int lastIndexedYear = lastYear + 10;  // the longest count that a policy file may ask for ends well before

bool isWeekend(qint64 julianDay) {
    return julianDay % 7 >= 5;  // Julian day 0 was a Monday
}

}  // namespace

WorkingCalendar::WorkingCalendar(Division division, const BankHolidays &holidays, const Closures &closures)
    : m_division(division), m_firstDay(QDate(firstYear, 1, 1).toJulianDay()) {
    nameHolidays(holidays);
    for (const auto &[day, name] : closures) m_named.try_emplace(day, DayKind{DayKind::Is::Closure, name, true});
    buildIndex();
}

bool WorkingCalendar::covers(QDate day) {
    return day.isValid() && day.year() >= firstYear && day.year() <= lastYear;
}

void WorkingCalendar::nameHolidays(const BankHolidays &holidays) {
    for (const auto &[day, name] : holidays.of(m_division))
        m_named.try_emplace(day, DayKind{DayKind::Is::BankHoliday, name, true});
    for (int year = firstYear; year <= lastIndexedYear; ++year) {
        if (holidays.covers(m_division, year)) {
            m_published.insert(year);
            continue;
        }
        for (const auto &[day, name] : bankHolidaysByRule(m_division, year))
            m_named.try_emplace(day, DayKind{DayKind::Is::BankHoliday, name, true});
    }
}

void WorkingCalendar::buildIndex() {
    const qint64 end = QDate(lastIndexedYear + 1, 1, 1).toJulianDay();
    m_workedBefore.reserve(static_cast<size_t>(end - m_firstDay + 1));
    m_workingDays.reserve(static_cast<size_t>((end - m_firstDay) * 5 / 7 + 1));
    auto named = m_named.lower_bound(QDate::fromJulianDay(m_firstDay));
    for (qint64 day = m_firstDay; day < end; ++day) {
        m_workedBefore.push_back(static_cast<qint32>(m_workingDays.size()));
        const bool isNamed = named != m_named.end() && named->first.toJulianDay() == day;
        if (isNamed) ++named;
        if (!isNamed && !isWeekend(day)) m_workingDays.push_back(static_cast<qint32>(day));
    }
    m_workedBefore.push_back(static_cast<qint32>(m_workingDays.size()));
}

DayKind WorkingCalendar::kindOf(QDate day) const {
    DayKind kind;
    if (isWeekend(day.toJulianDay()))
        kind.is = DayKind::Is::Weekend;
    else if (const auto named = m_named.find(day); named != m_named.end())
        kind = named->second;
    kind.published = m_published.contains(day.year());
    return kind;
}

bool WorkingCalendar::isPublished(QDate from, QDate to) const {
    for (int year = from.year(); year <= to.year(); ++year)
        if (!m_published.contains(year)) return false;
    return true;
}

}  // namespace redress
