// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/exchange/import_plan.h"
#include "core/exchange/import_summary.h"
#include "core/exchange/row_sieve.h"

namespace redress {

// An import that counts and writes nothing: which rows would become cases, which are there already, and why the others
// would be turned away. Counts what ImportJob counts, by the same sieve and the same rules.
class ImportTrial {
public:
    // Called now and then, on the trial's thread; answers whether to go on.
    using Progress = std::function<bool(const ImportSummary &)>;

    ImportTrial(Register &reg, const ImportPlan &plan, const QString &by) : m_plan(plan), m_sieve(plan, reg, by) {}

    // Fails where the register cannot be imported as it is mapped, or not be read.
    [[nodiscard]] Result<ImportSummary> run(const Progress &progress = {});

private:
    void count(const SourceRow &row);

    const ImportPlan &m_plan;
    RowSieve m_sieve;
    ImportSummary m_summary;
};

// "2,303 rows would become cases, 97 would not: 33 × answered before receipt, 22 × repeated reference."
[[nodiscard]] QString inWords(const ImportSummary &trial);

}  // namespace redress
