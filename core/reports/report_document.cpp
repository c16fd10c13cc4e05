// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_document.h"

#include <algorithm>

namespace redress {

const ReportTable *ReportSection::table(const QString &tableId) const {
    const auto found = std::ranges::find(tables, tableId, &ReportTable::id);
    return found == tables.end() ? nullptr : &*found;
}

}  // namespace redress
