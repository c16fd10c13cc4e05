// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_source.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>

#include "core/exchange/csv_layout.h"

namespace redress {

namespace {

struct CsvSources {
    Q_DECLARE_TR_FUNCTIONS(CsvSource)
};

constexpr qint64 startLookedAt = 1 << 18;

Result<std::unique_ptr<QFile>> openFile(const QString &path) {
    const QFileInfo info(path);
    if (!info.exists()) return refuse(CsvSources::tr("There is no file “%1”: check its name and folder.").arg(path));
    if (!info.isFile()) return refuse(CsvSources::tr("“%1” is not a file: name the CSV file itself.").arg(path));
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refuse(
            CsvSources::tr("“%1” cannot be read: ask for the right to read it, or copy it to a folder of your own.")
                .arg(path));
    if (file->size() == 0)
        return refuse(CsvSources::tr("“%1” is empty: save the register from your spreadsheet again.").arg(path));
    return file;
}

Result<> checkText(const QByteArray &start, Encoding encoding, const QString &path) {
    if (start.startsWith("PK\x03\x04") || start.startsWith("\xD0\xCF\x11\xE0"))
        return refuse(
            CsvSources::tr("“%1” is a workbook: in your spreadsheet choose Save As, “CSV UTF-8”, and import that file.")
                .arg(path));
    if (start.startsWith("SQLite format 3"))
        return refuse(
            CsvSources::tr("“%1” is a database, not a spreadsheet saved as CSV: choose the CSV file.").arg(path));
    const bool wide = encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian;
    if (!wide && start.contains('\0'))
        return refuse(
            CsvSources::tr("“%1” is not a text file: save the register from your spreadsheet as CSV.").arg(path));
    return {};
}

bool isBlank(const CsvRecord &record) {
    return std::ranges::all_of(record.cells, [](const QByteArray &cell) { return cell.trimmed().isEmpty(); });
}

bool isAscii(const QByteArray &bytes) {
    return std::ranges::all_of(bytes, [](char c) { return static_cast<uchar>(c) < 0x80; });
}

void noteOnce(QStringList &notes, const QString &note) {
    if (!notes.contains(note)) notes << note;
}

}  // namespace

CsvSource::CsvSource(std::unique_ptr<QFile> file, const Dialect &dialect)
    : m_dialect(dialect),
      m_feed(std::move(file), dialect.encoding),
      m_reader([this] { return m_feed.next(); }, dialect.separator) {}

Result<std::unique_ptr<RegisterSource>> CsvSource::open(const QString &path, const Headings &headings) {
    auto file = openFile(path);
    if (!file) return refuse(file.error());
    const QByteArray start = (*file)->peek(startLookedAt);
    const CsvLayout layout = layoutOf(start, headings);
    if (auto text = checkText(start, layout.dialect.encoding, path); !text) return refuse(text.error());
    std::unique_ptr<CsvSource> source(new CsvSource(std::move(*file), layout.dialect));
    if (auto read = source->readHeadings(layout.rowsBeforeHeadings); !read) return refuse(read.error());
    return source;
}

Result<> CsvSource::readHeadings(int rowsBefore) {
    for (;;) {
        const auto record = m_reader.next();
        if (!record) return refuse(record.error());
        if (!*record)
            return refuse(CsvSources::tr("The file has no row of headings: the first row has to name the columns."));
        if (++m_rows <= rowsBefore || isBlank(**record)) continue;
        m_rawHeadings = (*record)->raw;
        SourceRow unused;
        for (const auto &cell : (*record)->cells) m_headings << decode(cell, unused).simplified();
        while (!m_headings.isEmpty() && m_headings.last().isEmpty()) m_headings.removeLast();
        return {};
    }
}

Result<std::optional<SourceRow>> CsvSource::next() {
    for (;;) {
        const auto record = m_reader.next();
        if (!record) return refuse(record.error());
        if (!*record) return std::nullopt;
        ++m_rows;
        if (!isBlank(**record)) return rowOf(**record);
        ++m_blankRows;
    }
}

SourceRow CsvSource::rowOf(const CsvRecord &record) const {
    SourceRow row;
    row.number = m_rows;
    row.raw = record.raw;
    row.unclosedQuote = record.unclosedQuote;
    row.cells.reserve(qsizetype(record.cells.size()));
    for (const auto &cell : record.cells) row.cells << (cell.isEmpty() ? QString() : decode(cell, row).trimmed());
    while (row.cells.size() > m_headings.size() && row.cells.last().isEmpty()) row.cells.removeLast();
    if (record.unclosedQuote)
        row.fault = CsvSources::tr("A quotation mark in this row is never closed: close it or take it out.");
    else if (record.raw.contains('\0'))
        row.fault = CsvSources::tr("The row holds bytes that are no text (zero bytes): type it anew.");
    else if (row.cells.size() > m_headings.size())
        row.fault = CsvSources::tr(
                        "The row has %1 cells and the headings name %2 columns: a cell with a comma or a line "
                        "break in it has to stand in quotation marks.")
                        .arg(row.cells.size())
                        .arg(m_headings.size());
    else if (row.cells.size() < m_headings.size())
        row.notes << CsvSources::tr("The row ended after %1 of %2 columns; the others were taken as empty.")
                         .arg(row.cells.size())
                         .arg(m_headings.size());
    while (row.cells.size() < m_headings.size()) row.cells << QString();
    return row;
}

// UTF-8 as a rule; a cell that is none came from an older program.
QString CsvSource::decode(const QByteArray &cell, SourceRow &row) const {
    if (isAscii(cell)) return QString::fromLatin1(cell);
    if (m_dialect.encoding == Encoding::Windows1252) {
        noteOnce(row.notes,
                 CsvSources::tr("The file does not say how its letters are written; they were read as Windows-1252."));
        return fromWindows1252(cell);
    }
    if (cell.isValidUtf8()) return QString::fromUtf8(cell);
    noteOnce(row.notes, CsvSources::tr("A cell holds letters that are no UTF-8; they were read as Windows-1252."));
    return fromWindows1252(cell);
}

}  // namespace redress
