// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outside_figures.h"

#include <QHash>

#include "core/casework/event_names.h"
#include "core/store/database.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using OfBody = OutsideFigures::OfBody;

// One group of steps of a kind, counted.
struct Steps {
    BodyId body;
    EventName what;
    FindingId finding;
    std::optional<bool> inTime;
    qint64 count = 0;
};

Steps stepsIn(const QSqlQuery &row) {
    const QVariant inTime = row.value(3);
    return {BodyId(row.value(0).toString()), EventName(row.value(1).toString()), FindingId(row.value(2).toString()),
            inTime.isNull() ? std::nullopt : std::optional(inTime.toInt() != 0), row.value(4).toLongLong()};
}

void add(OfBody &figures, const Steps &steps) {
    const bool late = steps.inTime == std::optional(false);
    if (steps.what == events::outsideReferred) figures.referrals += steps.count;
    if (steps.what == events::outsideFound) figures.findings[steps.finding] += steps.count;
    if (steps.what == events::outsideRequested) figures.requests += steps.count;
    if (steps.what == events::outsideAnswered) (late ? figures.answeredLate : figures.answeredInTime) += steps.count;
    if (steps.what == events::outsideOrdered) figures.orders += steps.count;
    if (steps.what == events::outsideComplied) (late ? figures.compliedLate : figures.compliedInTime) += steps.count;
    if (steps.what == events::outsideRecommended) figures.recommendations += steps.count;
    if (steps.what == events::outsideResponded) figures.responded += steps.count;
    if (steps.what == events::outsideEnded) figures.ended += steps.count;
}

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

const QString stepsSql =
    u"SELECT body, what, finding, in_time, count(*) FROM outside_step WHERE happened BETWEEN ? AND ? "
    "GROUP BY body, what, finding, in_time"_s;

const QString outstandingSql =
    u"SELECT body, sum(CASE what WHEN ? THEN 1 ELSE -1 END) AS standing FROM outside_step "
    "WHERE happened <= ? AND what IN (?, ?) GROUP BY body HAVING standing > 0"_s;

}  // namespace

Result<OutsideFigures> readOutsideFigures(Database &database, const DayRange &days) {
    OutsideFigures figures;
    auto done = database.read(stepsSql, {iso(days.from), iso(days.to)}, [&](const QSqlQuery &row) {
        const Steps steps = stepsIn(row);
        add(figures.byBody[steps.body], steps);
    });
    const QString ordered = events::outsideOrdered.text();
    if (done)
        done = database.read(outstandingSql, {ordered, iso(days.to), ordered, events::outsideComplied.text()},
                             [&](const QSqlQuery &row) {
                                 figures.byBody[BodyId(row.value(0).toString())].outstanding =
                                     row.value(1).toLongLong();
                             });
    if (!done) return refuse(done.error());
    return figures;
}

}  // namespace redress
