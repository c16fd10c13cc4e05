// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reports/report_document.h"

// Cells of tables that count other things than cases, or say something in words.
namespace redress::cells {

[[nodiscard]] ReportCell counted(const QString &id, qint64 value);  // `id`: its lasting name, "duties/done-late"
[[nodiscard]] ReportCell said(const QString &words);
[[nodiscard]] ReportCell day(QDate day);  // "14 Jul 2026"; empty for no day
[[nodiscard]] ReportTile tile(const QString &label, const QString &id, qint64 value);

}  // namespace redress::cells
