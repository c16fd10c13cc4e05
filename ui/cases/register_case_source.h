// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register.h"
#include "ui/cases/case_source.h"

namespace redress {

// The cases of an open register.
class RegisterCaseSource final : public CaseSource {
public:
    explicit RegisterCaseSource(const Register &reg) : m_register(reg) {}

    [[nodiscard]] Result<CasePage> page(const CaseView &view, int limit, const std::optional<CasePosition> &from,
                                        CaseList::Direction direction) const override;
    [[nodiscard]] StateLook lookOf(const CaseRow &row) const override { return lookOfNextTarget(row, m_register); }
    [[nodiscard]] QDate today() const override { return m_register.clock().today(); }

private:
    const Register &m_register;
};

}  // namespace redress
