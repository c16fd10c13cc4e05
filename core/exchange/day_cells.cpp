// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/day_cells.h"

#include <QCoreApplication>

#include "core/base/london.h"
#include "core/exchange/time_reader.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Days {
    Q_DECLARE_TR_FUNCTIONS(DayCells)
};

QString inWords(QDate day) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMMM yyyy"_s);
}

QString shortened(const QString &cell) {
    return cell.simplified().left(60);
}

RowRefusal refusalOf(const RowCell &cell, DayReading::Outcome outcome) {
    switch (outcome) {
        case DayReading::Outcome::NoSuchDay:
            return {RowRefusal::Kind::NoSuchDay,
                    Days::tr("%1: there is no day “%2”.").arg(cell.heading, shortened(cell.text))};
        case DayReading::Outcome::OtherOrder:
            return {RowRefusal::Kind::OtherOrder,
                    Days::tr("%1: “%2” is a day only if the day and the month are the other way round than in the rest "
                             "of the register.")
                        .arg(cell.heading, shortened(cell.text))};
        default:
            return {RowRefusal::Kind::NoDate,
                    Days::tr("%1: “%2” is not a date.").arg(cell.heading, shortened(cell.text))};
    }
}

}  // namespace

RowResult<When> DayCells::read(const RowCell &cell, RowNotes &notes) const {
    if (cell.text.isEmpty()) return When();
    const DayReading reading = readDay(cell.text, m_plan.dayOrder(), m_today);
    if (reading.outcome == DayReading::Outcome::NoDate && m_plan.headings().meansNothing(cell.text)) {
        notes.add(Days::tr("%1 says “%2”: taken as no date.").arg(cell.heading, shortened(cell.text)));
        return When();
    }
    if (reading.outcome != DayReading::Outcome::Read) return turnAway(refusalOf(cell, reading.outcome));
    const When when = whenOf(cell, reading, notes);
    if (when.day() > m_today || (when.hasTime() && m_now.hasTime() && when.moment() > m_now.moment()))
        return turnAway(RowRefusal::Kind::StillToCome,
                        Days::tr("%1: %2 has not come yet.").arg(cell.heading, inWords(when.day())));
    noteHowItWasRead(cell, reading, notes);
    return when;
}

When DayCells::whenOf(const RowCell &cell, const DayReading &reading, RowNotes &notes) const {
    if (!reading.time.isValid()) return When::on(reading.day);
    if (reading.hasOffset) return When::at(QDateTime(reading.day, reading.time, Qt::OffsetFromUTC, reading.utcOffset));
    const auto moment = london::moment(reading.day, reading.time);
    if (moment) return When::at(*moment);
    notes.add(Days::tr("%1: there was no %2 on that day, because the clocks went forward; the day alone was taken.")
                  .arg(cell.heading, reading.time.toString(u"HH:mm"_s)));
    return When::on(reading.day);
}

void DayCells::noteHowItWasRead(const RowCell &cell, const DayReading &reading, RowNotes &notes) const {
    const auto &evidence = m_plan.survey().days[size_t(cell.column)];
    const auto usual = m_plan.dayOrder() == DayOrder::DayFirst ? evidence.dayFirst : evidence.monthFirst;
    const auto other = m_plan.dayOrder() == DayOrder::DayFirst ? evidence.monthFirst : evidence.dayFirst;
    if (reading.shortYear)
        notes.add(Days::tr("%1: “%2” has a year of two digits; read as %3.")
                      .arg(cell.heading, shortened(cell.text), inWords(reading.day)));
    else if (reading.serial)
        notes.add(Days::tr("%1: “%2” is a spreadsheet's number for a day; read as %3.")
                      .arg(cell.heading, shortened(cell.text), inWords(reading.day)));
    else if (reading.order == DayReading::Order::Either && (usual == 0 || other > 0))
        notes.add(Days::tr("%1: “%2” could be read with the day or the month first; read as %3.")
                      .arg(cell.heading, shortened(cell.text), inWords(reading.day)));
    if (reading.unreadTail)
        notes.add(Days::tr("%1: only the date was read from “%2”.").arg(cell.heading, shortened(cell.text)));
}

When DayCells::withTime(const When &day, const RowCell &time, RowNotes &notes) const {
    if (time.column < 0 || (day.hasTime() && time.text.isEmpty())) return day;
    const QString text = time.text;
    if (text.isEmpty() || m_plan.headings().meansNothing(text)) {
        notes.add(Days::tr("%1 is empty: the day of receipt was taken without a time.").arg(time.heading));
        return day;
    }
    QTime read = readTime(text);
    if (!read.isValid()) read = readDay(text, m_plan.dayOrder(), m_today).time;  // a spreadsheet's 30/12/1899 16:00
    const auto moment = read.isValid() ? london::moment(day.day(), read) : refuse(QString());
    if (moment && *moment <= m_now.moment()) return When::at(*moment);
    notes.add(Days::tr("%1: “%2” is not a time on that day; the day was taken without a time.")
                  .arg(time.heading, shortened(text)));
    return When::on(day.day());
}

}  // namespace redress
