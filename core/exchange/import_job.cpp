// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_job.h"

#include <QCoreApplication>

#include "core/casework/fold.h"
#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Jobs {
    Q_DECLARE_TR_FUNCTIONS(ImportJob)
};

constexpr int rowsInOneTransaction = 2000;
constexpr qsizetype longestReference = 60;

}  // namespace

ImportJob::ImportJob(Register &reg, const ImportPlan &plan, const QString &by)
    : m_register(reg), m_plan(plan), m_reader(plan, reg.now(), by) {}

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
    const CaseRef reference = m_reader.referenceOf(row);
    const QString fingerprint = m_reader.fingerprintOf(row);
    if (row.fault.isEmpty() && batch.wasImported(fingerprint)) {
        ++m_summary.unchanged;
        if (!reference.isEmpty()) m_seen.insert(reference.text().toCaseFolded(), row.number);
        return {};
    }
    const QString taken = reference.isEmpty() ? QString() : whyReferenceIsTaken(batch, reference);
    if (const QString key = reference.text().toCaseFolded(); !m_seen.contains(key)) m_seen.insert(key, row.number);
    if (!taken.isEmpty()) {
        reject(row, taken);
        return {};
    }
    return takeNewRow(batch, row, fingerprint);
}

Result<> ImportJob::takeNewRow(Register::Batch &batch, const SourceRow &row, const QString &fingerprint) {
    const auto read = m_reader.read(row);
    if (!read) {
        reject(row, read.error().message);
        return {};
    }
    const auto recorded = batch.receive(read->opening, read->following);
    if (!recorded) {
        if (!isRefusedByRules(*read)) return refuse(recorded.error());
        const Fault &fault = recorded.error();
        reject(row, fault.clause.isEmpty() ? fault.message : u"%1 (%2)"_s.arg(fault.message, fault.clause));
        return {};
    }
    if (auto marked = batch.markImported(fingerprint, recorded->reference); !marked) return refuse(marked.error());
    ++m_summary.imported;
    return {};
}

QString ImportJob::whyReferenceIsTaken(const Register::Batch &batch, const CaseRef &reference) const {
    if (reference.text().size() > longestReference)
        return Jobs::tr("The reference has more than %1 characters.").arg(longestReference);
    if (const int row = m_seen.value(reference.text().toCaseFolded()))
        return Jobs::tr("The reference %1 stands in row %2 already: one of the two needs another.")
            .arg(reference.text())
            .arg(row);
    if (batch.exists(reference))
        return Jobs::tr(
                   "There is a case %1 in the register already, and this row says something else: record what is new "
                   "on the case "
                   "itself, or give the row another reference.")
            .arg(reference.text());
    return {};
}

// Tells a row that the rules refuse, which is its own affair, from a database that fails, which ends the import.
bool ImportJob::isRefusedByRules(const ReadRow &read) const {
    const Procedure &procedure = *m_plan.policy().procedure(read.opening.procedure);
    const Rules rules{m_plan.policy(), procedure, m_register.calendars().of(m_plan.policy().division),
                      m_register.now()};
    Case subject = begin({CaseRef(), m_plan.policy().id, procedure.id, m_plan.policy().division});
    std::vector<Command> commands{read.opening.received};
    commands.insert(commands.end(), read.following.begin(), read.following.end());
    for (const auto &command : commands) {
        const auto decided = decide(command, subject, rules);
        if (!decided) return true;
        for (const auto &event : *decided) apply(subject, event, m_plan.policy());
    }
    return false;
}

void ImportJob::reject(const SourceRow &row, const QString &reason) {
    ++m_summary.rejected;
    m_rejected->add(row, reason);
}

QString mappingPathFor(const QString &registerPath) {
    return registerPath + u".mapping.json"_s;
}

}  // namespace redress
