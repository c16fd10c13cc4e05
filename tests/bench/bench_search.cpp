// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench_parts.h"

namespace redress::bench {

using namespace Qt::StringLiterals;

void benchSearch(Register &reg, FloorDatabase &floor) {
    static const QByteArray sql =
        "SELECT r.* FROM case_search s JOIN case_row r ON r.key = s.rowid WHERE s.case_search MATCH ? ORDER BY s.rowid "
        "DESC LIMIT 50";
    const std::vector<std::pair<QString, QByteArray>> searches{
        {u"damp "_s, "damp"},  {u"mould khan "_s, "mould khan"},   {u"da"_s, "da*"},
        {u"kow"_s, "kow*"},    {u"jubilee rep"_s, "jubilee rep*"}, {u"lift fortnight "_s, "lift fortnight"},
        {u"xyzzy "_s, "xyzzy"}};
    for (const auto &[typed, words] : searches) {
        CaseFilter filter;
        filter.search = typed;
        const Pair pair = compare(
            15, [&] { static_cast<void>(reg.cases().page(filter, {}, reg.days(), 50)); },
            [&] { floor.read(sql, {words}); });
        print(u"newest 50 hits of “%1”"_s.arg(typed), pair, 2);
    }
}

}  // namespace redress::bench
