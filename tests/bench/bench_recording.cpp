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
    const auto page = reg.cases().page(open, {}, reg.days(), 1);
    if (!page || page->rows.empty()) return;
    const CaseRef reference = page->rows[0].reference;
    QTemporaryDir folder(QFileInfo(reg.path()).absolutePath() + u"/bench-XXXXXX"_s);
    FloorDatabase bare(folder.filePath(u"bare.db"_s));
    bare.run("CREATE TABLE event (position INTEGER PRIMARY KEY, data TEXT)");
    const Command note{EventName(u"note"_s), reg.now(), u"Bench"_s, {{u"text"_s, u"Rang the customer: no answer."_s}}};
    const Pair pair = compare(
        40,
        [&] {
            if (!reg.record(reference, note)) qFatal("not recorded");
        },
        [&] {
            bare.run("BEGIN IMMEDIATE; INSERT INTO event (data) VALUES ('Rang the customer: no answer.'); COMMIT");
        });
    print(u"one event, durably"_s, pair, 2);
}

}  // namespace redress::bench
