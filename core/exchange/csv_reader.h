// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "core/base/result.h"

namespace redress {

// One record of a CSV file: its cells, and its bytes as they stand in the file, without the line end.
struct CsvRecord {
    QByteArray raw;
    std::vector<QByteArray> cells;
    bool unclosedQuote = false;  // cut at the first line end, because its quotation mark is never closed
};

// Reads CSV record by record, holding one of them in memory (RFC 4180 and what spreadsheets make of it: line breaks in
// quoted cells, line ends of every kind, text after a closing quotation mark, quotation marks inside plain cells).
class CsvReader {
public:
    using More = std::function<QByteArray()>;  // the next piece of the file; empty at its end

    static constexpr qsizetype longestRecord = 4 << 20;  // bytes

    CsvReader(More more, char separator) : m_more(std::move(more)), m_separator(separator) {}

    // Empty at the end. Fails on a line longer than any register's.
    [[nodiscard]] Result<std::optional<CsvRecord>> next();

private:
    enum class Scan { Whole, NeedsMore, Unclosed };

    Scan scan(CsvRecord &record);
    void endCell(CsvRecord &record, qsizetype start, qsizetype end);
    [[nodiscard]] qsizetype afterLineEnd(qsizetype at) const;
    [[nodiscard]] bool fetch();
    [[nodiscard]] Result<std::optional<CsvRecord>> recover();

    More m_more;
    char m_separator;
    QByteArray m_buffer;
    qsizetype m_start = 0;  // of the record being read
    qsizetype m_next = 0;   // of the one after it
    qint64 m_records = 0;
    bool m_atEnd = false;
};

}  // namespace redress
