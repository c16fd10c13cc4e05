// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_reader.h"

#include <QCoreApplication>

namespace redress {

Result<std::optional<CsvRecord>> CsvReader::next() {
    if (m_start >= m_buffer.size() && !fetch()) return std::nullopt;
    for (;;) {
        CsvRecord record;
        const Scan scanned = scan(record);
        if (scanned == Scan::Whole) {
            m_start = m_next;
            ++m_records;
            return record;
        }
        if (scanned == Scan::Unclosed || m_buffer.size() - m_start > longestRecord) return recover();
        if (!fetch()) m_atEnd = true;
    }
}

bool CsvReader::fetch() {
    if (m_start > 0) m_buffer.remove(0, m_start);
    m_start = 0;
    const QByteArray piece = m_more();
    m_buffer += piece;
    return !piece.isEmpty();
}

// From m_start to the line end that is not within quotation marks.
CsvReader::Scan CsvReader::scan(CsvRecord &record) {
    const qsizetype size = m_buffer.size();
    const char *bytes = m_buffer.constData();
    qsizetype cell = m_start;
    bool quoted = cell < size && bytes[cell] == '"';
    for (qsizetype i = quoted ? cell + 1 : cell; i < size; ++i) {
        const char c = bytes[i];
        if (quoted) {
            if (c != '"') continue;
            if (i + 1 == size && !m_atEnd) return Scan::NeedsMore;
            if (i + 1 < size && bytes[i + 1] == '"')
                ++i;
            else
                quoted = false;
        } else if (c == m_separator) {
            endCell(record, cell, i);
            cell = i + 1;
            if (cell < size && bytes[cell] == '"') {
                quoted = true;
                ++i;
            } else if (cell == size && !m_atEnd) {
                return Scan::NeedsMore;
            }
        } else if (c == '\n' || c == '\r') {
            if (c == '\r' && i + 1 == size && !m_atEnd) return Scan::NeedsMore;
            endCell(record, cell, i);
            record.raw = m_buffer.sliced(m_start, i - m_start);
            m_next = afterLineEnd(i);
            return Scan::Whole;
        }
    }
    if (!m_atEnd) return Scan::NeedsMore;
    if (quoted) return Scan::Unclosed;
    endCell(record, cell, size);
    record.raw = m_buffer.sliced(m_start);
    m_next = size;
    return Scan::Whole;
}

void CsvReader::endCell(CsvRecord &record, qsizetype start, qsizetype end) {
    const QByteArrayView whole = QByteArrayView(m_buffer).sliced(start, end - start);
    if (!whole.startsWith('"')) {
        record.cells.push_back(whole.toByteArray());
        return;
    }
    QByteArray text;
    text.reserve(whole.size());
    bool quoted = true;
    for (qsizetype i = 1; i < whole.size(); ++i) {
        if (!quoted || whole[i] != '"') {
            text += whole[i];
        } else if (i + 1 < whole.size() && whole[i + 1] == '"') {
            text += '"';
            ++i;
        } else {
            quoted = false;
        }
    }
    record.cells.push_back(text);
}

qsizetype CsvReader::afterLineEnd(qsizetype at) const {
    const bool pair = m_buffer[at] == '\r' && at + 1 < m_buffer.size() && m_buffer[at + 1] == '\n';
    return at + (pair ? 2 : 1);
}

// A quotation mark that is never closed would take the rest of the file into one cell: the line on which the record
// began is given out alone, and reading goes on with the next.
Result<std::optional<CsvRecord>> CsvReader::recover() {
    qsizetype end = m_start;
    while (end < m_buffer.size() && m_buffer[end] != '\n' && m_buffer[end] != '\r') ++end;
    if (end - m_start > longestRecord)
        return refuse(QCoreApplication::translate(
                          "CsvReader",
                          "Record %1 is longer than four million characters: this is not a register. Save it from your "
                          "spreadsheet as CSV and try again.")
                          .arg(m_records + 1));
    CsvRecord record;
    record.unclosedQuote = true;
    record.raw = m_buffer.sliced(m_start, end - m_start);
    record.cells = {record.raw};
    m_start = end < m_buffer.size() ? afterLineEnd(end) : end;
    ++m_records;
    return record;
}

}  // namespace redress
