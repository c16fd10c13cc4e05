// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFileInfo>
#include <QTemporaryDir>

#include "tests/bench/bench_parts.h"

namespace redress::bench {

using namespace Qt::StringLiterals;

// The floor is one row in one table, durable in the same way on the same disk.
void benchRecording(Register &reg) {
    CaseFilter open;
    open.status = CaseFilter::Status::Open;
    const auto page = reg.cases().page(open, {CaseColumn::Received, Qt::DescendingOrder}, reg.days(), 60);
    if (!page || page->rows.empty()) return;
    size_t next = 0;  // a case is long after a few hundred notes: each round takes another
    QTemporaryDir folder(QFileInfo(reg.path()).absolutePath() + u"/bench-XXXXXX"_s);
    FloorDatabase bare(folder.filePath(u"bare.db"_s));
    bare.run("CREATE TABLE event (position INTEGER PRIMARY KEY, data TEXT)");
    const Command note{EventName(u"note"_s), reg.now(), u"Bench"_s, {{u"text"_s, u"Rang the customer: no answer."_s}}};
    const Pair pair = compare(
        40,
        [&] {
            if (!reg.record(page->rows[next++ % page->rows.size()].reference, note)) qFatal("not recorded");
        },
        [&] {
            bare.run("BEGIN IMMEDIATE; INSERT INTO event (data) VALUES ('Rang the customer: no answer.'); COMMIT");
        });
    print(u"one event, durably"_s, pair, 2);
}

}  // namespace redress::bench
