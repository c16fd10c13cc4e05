// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendar_change.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <functional>
#include <optional>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarChange)
};

const QDate firstDay(1990, 1, 1);
const QDate lastDay(2099, 12, 31);

// A case of the register, as it is read for a change of its dates.
struct Touched {
    CaseRecord record;
    CaseFile file;
};

Result<> forEach(const Register::Parts &parts, const QString &sql, QDate day,
                 const std::function<Result<>(const Touched &)> &work) {
    std::vector<qint64> keys;
    const auto read = parts.database->read(sql, {day.toString(Qt::ISODate)},
                                           [&](const QSqlQuery &row) { keys.push_back(row.value(0).toLongLong()); });
    if (!read) return read;
    for (const qint64 key : keys) {
        auto record = parts.timeline.read(key);
        if (!record) return refuse(record.error());
        auto file = parts.fileOf(*record);
        if (!file) return refuse(file.error());
        if (auto done = work({std::move(*record), std::move(*file)}); !done) return done;
    }
    return {};
}

// The open cases by their own small index: `CROSS` keeps the planner from reading every target that ever was.
const QString openCasesDueFrom =
    u"SELECT DISTINCT c.key FROM case_row c CROSS JOIN target t ON t.case_key = c.key "
    "WHERE c.is_open AND t.due >= ? ORDER BY c.key"_s;
const QString allCasesDueFrom = u"SELECT DISTINCT case_key FROM target WHERE due >= ?"_s;

// What has not begun to run has no date that anybody was told.
std::vector<MovedDate> movesOf(const CaseFile &file, const WorkingCalendar &calendar, const When &now) {
    std::vector<MovedDate> moves;
    const auto after = targets(*file.policy, file.procedure(), calendar, file.subject.facts, now);
    for (size_t i = 0; i < after.size(); ++i) {
        const Target &before = file.targets[i];
        if (!before.starts.isKnown() || before.date == after[i].date) continue;
        moves.push_back(
            {file.subject.reference, before.id, file.procedure().target(before.id)->name, before.date, after[i].date});
    }
    return moves;
}

Event movedEvent(const std::vector<MovedDate> &moves, QDate firstDifferent, const CaseFile &file, const When &now,
                 const QString &by) {
    QJsonArray list;
    for (const MovedDate &move : moves)
        list << QJsonObject{
            {keys::target, move.target.text()}, {u"from"_s, move.from.toText()}, {u"to"_s, move.to.toText()}};
    const QString reason =
        Words::tr("Other bank holidays or closure days were taken: the first day that changed is %1.")
            .arg(inWords(firstDifferent));
    return {file.subject.sequence + 1,
            events::datesMoved,
            now,
            now.moment(),
            by,
            {{keys::reason, reason}, {keys::moves, list}}};
}

}  // namespace

std::optional<QDate> firstDifference(const Calendars &before, const Calendars &after) {
    for (QDate day = firstDay; day <= lastDay; day = day.addDays(1)) {
        for (const auto division : allDivisions) {
            if (before.of(division).isWorkingDay(day) != after.of(division).isWorkingDay(day)) return day;
        }
    }
    return {};
}

Result<std::vector<MovedDate>> movedDates(const Register::Parts &parts, const Calendars &calendars) {
    std::vector<MovedDate> all;
    const auto day = firstDifference(parts.calendars, calendars);
    if (!day) return all;
    const auto read = forEach(parts, openCasesDueFrom, *day, [&](const Touched &touched) -> Result<> {
        const CaseFile &file = touched.file;
        const auto moves = movesOf(file, calendars.of(file.subject.division), parts.now());
        all.insert(all.end(), moves.begin(), moves.end());
        return {};
    });
    if (!read) return refuse(read.error());
    return all;
}

Result<> reckonAgain(Register::Parts &parts, const Calendars &calendars, const QString &by) {
    const auto day = firstDifference(parts.calendars, calendars);
    if (!day) return {};
    return forEach(parts, allCasesDueFrom, *day, [&](const Touched &touched) -> Result<> {
        const auto &[record, file] = touched;
        const WorkingCalendar &calendar = calendars.of(file.subject.division);
        CaseFile after = file;
        const auto moves = file.subject.open ? movesOf(file, calendar, parts.now()) : std::vector<MovedDate>();
        if (!moves.empty()) {
            const Event moved = movedEvent(moves, *day, file, parts.now(), by);
            apply(after.subject, moved, *file.policy);
            after.timeline.push_back(moved);
            const auto chained = parts.timeline.append(record.key, {moved}, record.events.back().hash);
            if (!chained) return refuse(chained.error());
        }
        const Projection before = parts.projectionOf(file, record.policyKey);
        return parts.projector.change(record.key, before, parts.projectionOf(after, record.policyKey, calendar));
    });
}

}  // namespace redress
