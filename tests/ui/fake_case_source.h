// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/case_source.h"

namespace redress {

// A case list of invented rows in memory. Answers pages from the whole list, ordered once.
// For tests of ui/cases.
class FakeCaseSource final : public CaseSource {
public:
    explicit FakeCaseSource(int count);

    [[nodiscard]] Result<CasePage> page(const CaseView &view, int limit, const std::optional<CasePosition> &from,
                                        CaseList::Direction direction) const override;
    [[nodiscard]] StateLook lookOf(const CaseRow &row) const override { return {{}, row.nextDue.toText()}; }
    [[nodiscard]] QDate today() const override { return thatDay; }

    // The rows that a view leaves, in its order: what the list ought to show.
    [[nodiscard]] std::vector<CaseRow> all(const CaseView &view) const;
    std::vector<CaseRow> &rows() { return m_rows; }  // to change what is stored
    void forget() { m_ordered.clear(); }             // after a change
    void failWith(const QString &message) { m_failure = message; }
    [[nodiscard]] int largestPage() const { return m_largestPage; }

    static const QDate thatDay;

private:
    [[nodiscard]] const std::vector<CaseRow> &ordered(const CaseView &view) const;

    std::vector<CaseRow> m_rows;
    QString m_failure;
    mutable CaseView m_orderedFor;
    mutable std::vector<CaseRow> m_ordered;
    mutable int m_largestPage = 0;
};

}  // namespace redress
