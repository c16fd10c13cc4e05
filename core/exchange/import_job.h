// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <functional>

#include "core/exchange/import_plan.h"
#include "core/exchange/rejected_file.h"
#include "core/exchange/row_reader.h"
#include "core/store/register.h"

namespace redress {

// What an import has done so far. Blank rows are no rows; rows = imported + unchanged + rejected when it is done.
struct ImportSummary {
    int rows = 0;
    int imported = 0;
    int unchanged = 0;  // already in the register, word for word
    int rejected = 0;
    int blank = 0;
    bool cancelled = false;
    QString rejectedFile;  // empty where every row was taken
};

// Takes a register into cases. Works through it in transactions of two thousand rows: what has been taken stays taken
// whatever happens then, and importing the same file again takes the rest. For a worker thread, give it a register of
// its own.
class ImportJob {
public:
    // Called after each transaction, on the job's thread; answers whether to go on.
    using Progress = std::function<bool(const ImportSummary &)>;

    ImportJob(Register &reg, const ImportPlan &plan, const QString &by);

    // Fails where nothing can be imported, or where the register or the rejected file can no longer be written.
    [[nodiscard]] Result<ImportSummary> run(const Progress &progress = {});

private:
    [[nodiscard]] Result<> takeRow(Register::Batch &batch, const SourceRow &row);
    [[nodiscard]] Result<> takeNewRow(Register::Batch &batch, const SourceRow &row, const QString &fingerprint);
    [[nodiscard]] Result<bool> takeSome(RegisterSource &source);
    [[nodiscard]] QString whyReferenceIsTaken(const Register::Batch &batch, const CaseRef &reference) const;
    [[nodiscard]] bool isRefusedByRules(const ReadRow &read) const;
    void reject(const SourceRow &row, const QString &reason);

    Register &m_register;
    const ImportPlan &m_plan;
    RowReader m_reader;
    QHash<QString, int> m_seen;  // references in this file, with their rows
    std::unique_ptr<RejectedFile> m_rejected;
    ImportSummary m_summary;
};

[[nodiscard]] QString mappingPathFor(const QString &registerPath);

}  // namespace redress
