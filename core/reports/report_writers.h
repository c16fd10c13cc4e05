// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include "core/reports/report_document.h"

class QPagedPaintDevice;

// A report in each of its forms.
namespace redress {

// A4 pages with crisp charts. Needs an application with fonts (QGuiApplication).
[[nodiscard]] Result<QByteArray> toPdf(const ReportDocument &report);
// The same pages, to any printer. Fails where the printer does not take them.
[[nodiscard]] Result<> print(const ReportDocument &report, QPagedPaintDevice &printer);

// One file that needs nothing else, with its charts in it. Needs an application with fonts.
[[nodiscard]] QByteArray toHtml(const ReportDocument &report);

// One tidy table, a line for each figure and period: figure, section, row, column, period, unit, value, n, of.
[[nodiscard]] QByteArray toCsv(const ReportDocument &report);

// Everything that the other forms show; `figures` maps each figure's lasting id to its numbers.
[[nodiscard]] QJsonObject toJson(const ReportDocument &report);

// A workbook: a cover, a sheet for each section with native charts, the definitions, and all figures as one table.
[[nodiscard]] Result<QByteArray> toXlsx(const ReportDocument &report);

// For a terminal: the tables in columns.
[[nodiscard]] QString toText(const ReportDocument &report);

}  // namespace redress
