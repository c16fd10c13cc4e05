// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendar_change.h"

#include <optional>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QDate firstDay(1990, 1, 1);
const QDate lastDay(2099, 12, 31);

std::optional<QDate> firstDifference(const Calendars &before, const Calendars &after) {
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        for (const auto division : allDivisions) {
            if (before.of(division).isWorkingDay(day) != after.of(division).isWorkingDay(day)) return day;
        }
    }
    return {};
}

Result<std::vector<qint64>> casesWithTargetsFrom(Database &database, QDate day) {
    std::vector<qint64> keys;
    const auto read =
        database.read(u"SELECT DISTINCT case_key FROM target WHERE due >= ?"_s, {day.toString(Qt::ISODate)},
                      [&](const QSqlQuery &row) { keys.push_back(row.value(0).toLongLong()); });
    if (!read) return refuse(read.error());
    return keys;
}

}  // namespace

Result<> reckonAgain(Register::Parts &parts, const Calendars &calendars) {
    const auto day = firstDifference(parts.calendars, calendars);
    if (!day) return {};
    const auto keys = casesWithTargetsFrom(*parts.database, *day);
    if (!keys) return refuse(keys.error());
    for (const qint64 key : *keys) {
        const auto record = parts.timeline.read(key);
        if (!record) return refuse(record.error());
        const auto file = parts.fileOf(*record);
        if (!file) return refuse(file.error());
        const Projection before = parts.projectionOf(*file, record->policyKey);
        const Projection after = project(file->subject, file->timeline, *file->policy, record->policyKey,
                                         calendars.of(file->subject.division), parts.now());
        if (auto changed = parts.projector.change(key, before, after); !changed) return changed;
    }
    return {};
}

}  // namespace redress
