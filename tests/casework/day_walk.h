// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include "tests/casework/timetable_rows.h"

// The reckoning of targets a second time, as a person does it with a wall calendar: a day after another, an hour as
// minutes of a clock, dates and moments as text. It shares nothing with the code that it checks but the list of
// holidays.
namespace redress::timetable {

class DayWalk {
public:
    using Whens = QHash<QString, QString>;  // "2026-04-02" or "2026-04-02T16:10"

    struct Reckoning {
        QString starts;
        QString date;
        QString state;
    };

    explicit DayWalk(const QString &division) {
        QFile file(u":/calendar/bank-holidays.json"_s);
        if (!file.open(QIODevice::ReadOnly)) qFatal("no bank holidays");
        const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
        for (const auto &event : root[division].toObject()[u"events"_s].toArray())
            m_holidays.insert(event.toObject()[u"date"_s].toString());
    }

    bool works(QDate day) const { return day.dayOfWeek() < 6 && !m_holidays.contains(day.toString(Qt::ISODate)); }

    QDate walk(QDate day, int workingDays) const {
        while (workingDays > 0) {
            day = day.addDays(1);
            if (works(day)) --workingDays;
        }
        return day;
    }

    // The date that a row gives when it runs from `start`.
    QString date(const Row &row, const QString &start, bool asIs = false) const {
        QDate day = dayOf(start);
        if (row.unit == u"hours"_s) return hours(start, row.count);
        if (row.unit == u"cd"_s) return text(day.addDays(row.count));
        if (row.unit == u"weeks"_s) return text(day.addDays(7 * row.count));
        while (!asIs && !works(day)) day = day.addDays(1);
        return text(walk(day, row.count));
    }

    Reckoning reckon(const Row &row, const Whens &events, const Whens &extensions, const QString &asOf) const {
        Reckoning result;
        result.starts = startOf(row, events);
        result.date = dateOf(row, events, extensions);
        result.state = stateOf(row, result, events, asOf);
        return result;
    }

    static QDate dayOf(const QString &when) { return QDate::fromString(when.left(10), Qt::ISODate); }

private:
    static QString text(QDate day) { return day.toString(Qt::ISODate); }

    QString hours(const QString &start, int count) const {
        QDate day = dayOf(start);
        int minute = start.size() > 10 ? start.mid(11, 2).toInt() * 60 + start.mid(14, 2).toInt() : 0;
        if (!works(day)) minute = 0;
        while (!works(day)) day = day.addDays(1);
        for (int left = count * 60; left > 0; --left) {
            if (++minute < 24 * 60) continue;
            minute = 0;
            do day = day.addDays(1);
            while (!works(day));
        }
        return u"%1T%2:%3"_s.arg(text(day)).arg(minute / 60, 2, 10, QChar(u'0')).arg(minute % 60, 2, 10, QChar(u'0'));
    }

    static QString startOf(const Row &row, const Whens &events) {
        if (events.contains(row.from)) return events[row.from];
        return row.from == row.entry + u".started"_s ? events.value(u"received"_s) : QString();
    }

    QString dateOf(const Row &row, const Whens &events, const Whens &extensions) const {
        QString start = startOf(row, events);
        const Row *producer = producerOf(row);
        if (start.isEmpty() && producer) start = dateOf(*producer, events, extensions);
        if (start.isEmpty()) return {};
        return extensions.contains(row.id) ? extensions[row.id] : date(row, start);
    }

    // A day is over when the next begins; an hour is over a minute later.
    static bool isAfter(const QString &when, const QString &due) {
        if (due.size() == 10) return when.left(10) > due;
        return (when.size() == 10 ? when + u"T00:00"_s : when) > due;
    }

    QString stateOf(const Row &row, const Reckoning &r, const Whens &events, const QString &asOf) const {
        if (row.canBeDeclined && events.contains(row.id + u"-declined"_s)) return u"waived"_s;
        if (row.kind == u"lasts"_s)
            return r.starts.isEmpty() ? u"not-open"_s : asOf.left(10) <= r.date ? u"open"_s : u"closed"_s;
        if (row.kind == u"opens"_s) return r.starts.isEmpty() || asOf.left(10) < r.date ? u"not-open"_s : u"open"_s;
        if (r.starts.isEmpty()) return u"projected"_s;
        const QString met = events.value(row.metBy);
        if (row.kind == u"earliest"_s) {
            if (met.isEmpty()) return asOf.left(10) >= r.date ? u"open"_s : u"not-open"_s;
            return met.left(10) >= r.date ? u"met"_s : u"missed"_s;
        }
        if (!met.isEmpty()) return isAfter(met, r.date) ? u"missed"_s : u"met"_s;
        if (isAfter(asOf, r.date)) return u"overdue"_s;
        if (asOf.left(10) == r.date.left(10)) return u"due-today"_s;
        return left(dayOf(asOf), dayOf(r.date)) <= 2 ? u"approaching"_s : u"running"_s;
    }

    int left(QDate from, QDate to) const {
        int count = 0;
        while (from < to) {
            from = from.addDays(1);
            if (works(from)) ++count;
        }
        return count;
    }

    QSet<QString> m_holidays;
};

}  // namespace redress::timetable
