// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_file.h"

#include <QCoreApplication>
#include <QFile>

#include "core/base/whole_file.h"
#include "core/exchange/calendar_entries.h"
#include "core/exchange/due_calendar.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarFile)
};

// All but when it was made.
QByteArray saidBy(const QByteArray &calendar) {
    QByteArray said;
    for (const auto &line : calendar.split('\n'))
        if (!line.startsWith("DTSTAMP")) said.append(line).append('\n');
    return said;
}

bool saysThisAlready(const QString &path, const QByteArray &calendar) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && saidBy(file.readAll()) == saidBy(calendar);
}

}  // namespace

Result<QByteArray> calendarOf(const Register &reg, const QString &officer, int workingDays) {
    const auto entries = calendarEntries(reg, officer, workingDays);
    if (!entries) return refuse(entries.error());
    const QString name = officer.isEmpty() ? Words::tr("Redress") : Words::tr("Redress: %1", "an officer").arg(officer);
    return dueCalendar(*entries, name, reg.clock().now());
}

Result<bool> publishCalendar(const QByteArray &calendar, const QString &path) {
    if (saysThisAlready(path, calendar)) return false;
    return saveWhole(path, calendar).map([] { return true; });
}

}  // namespace redress
