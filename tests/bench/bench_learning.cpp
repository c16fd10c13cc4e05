// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/learning_picture.h"
#include "core/store/learning_reader.h"
#include "tests/bench/bench_parts.h"

namespace redress::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int wanted = 100'000;  // cases, which are to be looked through in a second

// The days in which the last so many cases came in.
DayRange lastCases(FloorDatabase &floor) {
    DayRange days;
    int seen = 0;
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(floor.handle(), "SELECT received, count(*) FROM case_row GROUP BY 1 ORDER BY 1 DESC", -1,
                       &statement, nullptr);
    while (seen < wanted && sqlite3_step(statement) == SQLITE_ROW) {
        days.from = QDate::fromString(
            QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))), Qt::ISODate);
        if (!days.to.isValid()) days.to = days.from;
        seen += sqlite3_column_int(statement, 1);
    }
    sqlite3_finalize(statement);
    return days;
}

}  // namespace

// Reading a hundred thousand cases and finding their clusters, beside reading the same columns with nothing between.
void benchLearning(Register &reg, FloorDatabase &floor) {
    const DayRange days = lastCases(floor);
    size_t cases = 0;
    const auto ours = [&] {
        const auto load = LearningReader(reg.database()).caseload(days);
        if (!load) qFatal("%s", qPrintable(load.error().message));
        cases = load->cases.size();
        static_cast<void>(findClusters(*load));
    };
    const auto bare = [&] {
        floor.read(
            "SELECT r.key, r.received, r.service, r.category, r.area, r.person, r.complainant, r.address, l.cause, "
            "l.place, l.contractor FROM case_row r LEFT JOIN learnt l ON l.case_key = r.key "
            "WHERE r.received >= ? AND r.received <= ? AND r.is_complaint",
            {days.from.toString(Qt::ISODate).toLatin1(), days.to.toString(Qt::ISODate).toLatin1()});
    };
    const Pair pair = compare(3, ours, bare);
    print(u"the clusters among %1 cases (at most 1000 ms)"_s.arg(cases), pair, 5);
}

}  // namespace redress::bench
