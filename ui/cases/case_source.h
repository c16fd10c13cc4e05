// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/case_view.h"
#include "ui/common/state_look.h"

namespace redress {

// Where the case list reads its pages: the register, or rows of a test's own.
class CaseSource {
public:
    CaseSource() = default;
    CaseSource(const CaseSource &) = delete;
    CaseSource &operator=(const CaseSource &) = delete;
    virtual ~CaseSource() = default;

    // As CaseList::page. Without a position: the first page or, going back, the last.
    [[nodiscard]] virtual Result<CasePage> page(const CaseView &view, int limit,
                                                const std::optional<CasePosition> &from,
                                                CaseList::Direction direction) const = 0;
    // How the next target of a case stands today.
    [[nodiscard]] virtual StateLook lookOf(const CaseRow &row) const = 0;
    [[nodiscard]] virtual QDate today() const = 0;
};

}  // namespace redress
