// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/base/whole_file.h"
#include "core/exchange/export_table.h"

namespace redress {

// Writes exported rows to a file, row by row: CSV (UTF-8, guarded against formulas) or one JSON array with a row a
// line, by the file's ending. The file appears whole or not at all.
class ExportWriter {
public:
    enum class Form { Csv, Json };

    // Fails on another ending, and where the file may not be made.
    [[nodiscard]] static Result<std::unique_ptr<ExportWriter>> begin(const QString &path, const QStringList &columns);

    [[nodiscard]] Result<> add(const ExportRow &row);
    [[nodiscard]] Result<> finish();

private:
    ExportWriter(const QString &path, Form form, const QStringList &columns);

    [[nodiscard]] QByteArray csvLine(const ExportRow &row) const;
    [[nodiscard]] QByteArray jsonLine(const ExportRow &row) const;

    WholeFile m_file;
    Form m_form;
    std::vector<QByteArray> m_keys;  // "\"case\":" for each column
    bool m_isFirst = true;
};

}  // namespace redress
