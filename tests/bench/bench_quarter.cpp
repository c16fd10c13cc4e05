// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/figures.h"
#include "tests/bench/bench_parts.h"

namespace redress::bench {

using namespace Qt::StringLiterals;

namespace {

// The same figures as somebody would write them down by hand: a statement for each part of the quarter.
void readByHand(FloorDatabase &floor, const QByteArray &from, const QByteArray &to) {
    floor.read(
        "SELECT procedure, stage, service, category, substr(started, 1, 7), count(*) FROM stage_run WHERE started >= ? "
        "AND started < ? "
        "GROUP BY 1, 2, 3, 4, 5",
        {from, to});
    floor.read(
        "SELECT procedure, stage, count(*), sum(acknowledged_in_target) FROM stage_run WHERE acknowledged >= ? AND "
        "acknowledged < ? "
        "GROUP BY 1, 2",
        {from, to});
    floor.read(
        "SELECT procedure, stage, service, category, outcome, count(*), sum(responded_in_target) FROM stage_run "
        "WHERE responded >= ? AND responded < ? GROUP BY 1, 2, 3, 4, 5",
        {from, to});
    floor.read(
        "SELECT procedure, stage, service, category, count(*), sum(pence) FROM award WHERE awarded >= ? AND awarded < "
        "? "
        "GROUP BY 1, 2, 3, 4",
        {from, to});
    floor.read("SELECT procedure, count(*) FROM case_row WHERE received >= ? AND received < ? GROUP BY 1", {from, to});
    floor.read(
        "SELECT procedure, stage, service, category, count(*) FROM case_row WHERE is_open AND received < ? GROUP BY 1, "
        "2, 3, 4",
        {to});
    floor.read(
        "SELECT procedure, stage, service, category, count(*) FROM case_row WHERE closed >= ? AND +received < ? GROUP "
        "BY 1, 2, 3, 4",
        {to, to});
}

}  // namespace

void benchQuarter(Register &reg, FloorDatabase &floor) {
    const QDate today = reg.clock().today();
    const QDate from = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1).addMonths(-3);
    const DayRange quarter{from, from.addMonths(3).addDays(-1)};
    const FigureReader reader(reg.database(), {reg.policy()});
    const Pair pair = compare(
        7, [&] { static_cast<void>(reader.read(quarter)); },
        [&] {
            readByHand(floor, from.toString(Qt::ISODate).toLatin1(),
                       from.addMonths(3).toString(Qt::ISODate).toLatin1());
        });
    print(u"the quarter's figures"_s, pair, 3);
}

}  // namespace redress::bench
