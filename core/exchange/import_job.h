// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/exchange/import_summary.h"
#include "core/exchange/rejected_file.h"
#include "core/exchange/row_sieve.h"
#include "core/store/register.h"

namespace redress {

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
    [[nodiscard]] Result<> takeNewRow(Register::Batch &batch, const SourceRow &row, const ReadRow &read);
    [[nodiscard]] Result<bool> takeSome(RegisterSource &source);
    void reject(const SourceRow &row, const RowRefusal &refusal);

    Register &m_register;
    const ImportPlan &m_plan;
    RowSieve m_sieve;
    std::unique_ptr<RejectedFile> m_rejected;
    ImportSummary m_summary;
};

[[nodiscard]] QString mappingPathFor(const QString &registerPath);

}  // namespace redress
