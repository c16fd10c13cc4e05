// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/register_case_source.h"

namespace redress {

Result<CasePage> RegisterCaseSource::page(const CaseView &view, int limit, const std::optional<CasePosition> &from,
                                          CaseList::Direction direction) const {
    return m_register.cases().page(view.filter, view.sort, m_register.days(), limit, from, direction);
}

}  // namespace redress
