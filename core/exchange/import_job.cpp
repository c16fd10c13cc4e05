// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_job.h"

#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int rowsInOneTransaction = 2000;

}  // namespace

ImportJob::ImportJob(Register &reg, const ImportPlan &plan, const QString &by)
    : m_register(reg), m_plan(plan), m_sieve(plan, reg, by) {}

Result<ImportSummary> ImportJob::run(const Progress &progress) {
    if (auto can = m_plan.check(); !can) return refuse(can.error());
    const auto source = m_plan.openSource();
    if (!source) return refuse(source.error());
    auto rejected = RejectedFile::begin(m_plan.path(), **source);
    if (!rejected) return refuse(rejected.error());
    m_rejected = std::move(*rejected);
    m_register.database().useLargeCache();
    for (bool more = true; more && !m_summary.cancelled;) {
        const auto taken = takeSome(**source);
        if (!taken) return refuse(taken.error());
        more = *taken;
        m_summary.blank = (*source)->blankRows();
        m_summary.cancelled = more && progress && !progress(m_summary);
    }
    if (auto finished = m_rejected->finish(); !finished) return refuse(finished.error());
    if (m_summary.rejected > 0) m_summary.rejectedFile = m_rejected->path();
    return m_summary;
}

// One transaction's rows; answers whether there are more.
Result<bool> ImportJob::takeSome(RegisterSource &source) {
    bool more = true;
    const auto done = m_register.inOneTransaction([&](Register::Batch &batch) -> Result<> {
        for (int i = 0; i < rowsInOneTransaction; ++i) {
            const auto row = source.next();
            if (!row) return refuse(row.error());
            more = row->has_value();
            if (!more) return {};
            ++m_summary.rows;
            if (auto taken = takeRow(batch, **row); !taken) return taken;
        }
        return {};
    });
    if (!done) return refuse(done.error());
    return more;
}

Result<> ImportJob::takeRow(Register::Batch &batch, const SourceRow &row) {
    const auto read = m_sieve.look(row);
    if (!read)
        reject(row, read.error());
    else if (*read)
        return takeNewRow(batch, row, **read);
    else
        ++m_summary.unchanged;
    return {};
}

// Where a receipt fails, the rules tell a row that they refuse, which is its own affair, from a database that fails,
// which ends the import.
Result<> ImportJob::takeNewRow(Register::Batch &batch, const SourceRow &row, const ReadRow &read) {
    const auto recorded = batch.receive(read.opening, read.following);
    if (!recorded) {
        const auto ruled = m_sieve.askRules(read);
        if (ruled) return refuse(recorded.error());
        reject(row, ruled.error());
        return {};
    }
    if (auto marked = batch.markImported(m_sieve.fingerprintOf(row), recorded->reference); !marked)
        return refuse(marked.error());
    ++m_summary.imported;
    return {};
}

void ImportJob::reject(const SourceRow &row, const RowRefusal &refusal) {
    m_summary.reject(refusal.kind);
    m_rejected->add(row, refusal.sentence);
}

QString mappingPathFor(const QString &registerPath) {
    return registerPath + u".mapping.json"_s;
}

}  // namespace redress
