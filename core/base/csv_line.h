// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// A line of a CSV file, cell by cell.
class CsvLine {
public:
    CsvLine() = default;
    explicit CsvLine(const QStringList &texts);

    CsvLine &addText(const QString &text);      // guarded against spreadsheets, as csvCell() does
    CsvLine &addNumber(const QString &number);  // as it stands: a number that is below 0 is no formula

    [[nodiscard]] QString text() const { return m_cells.join(u','); }
    [[nodiscard]] QByteArray ended() const { return text().toUtf8() + "\r\n"; }  // RFC 4180, UTF-8

private:
    QStringList m_cells;
};

}  // namespace redress
