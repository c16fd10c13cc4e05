// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_csv.h"

#include <QCoreApplication>

#include "core/base/csv_line.h"
#include "core/base/whole_file.h"
#include "ui/cases/case_columns.h"
#include "ui/cases/register_case_source.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int pageSize = 1000;

QStringList headings() {
    QStringList titles;
    for (const CaseColumn column : allCaseColumns) titles += titleOf(column);
    return titles;
}

QString textOf(const CaseRow &row, CaseColumn column) {
    switch (column) {
        case CaseColumn::Reference:
            return row.reference.text();
        case CaseColumn::Complainant:
            return row.complainant;
        case CaseColumn::About:
            return row.about;
        case CaseColumn::Stage:
            return row.stageName;
        case CaseColumn::NextTarget:
            return row.nextTargetName;
        case CaseColumn::Due:
            return row.nextDue.toText();
        case CaseColumn::Officer:
            return row.officer;
        case CaseColumn::Received:
            return row.received.toString(Qt::ISODate);
        case CaseColumn::Service:
            return row.service;
        case CaseColumn::Outcome:
            return row.outcome;
        case CaseColumn::Closed:
            return row.closed.toString(Qt::ISODate);
        case CaseColumn::Category:
            return row.category;
    }
    return {};
}

class CaseCsvFile {
public:
    explicit CaseCsvFile(const QString &path) : m_file(path) {}

    [[nodiscard]] Result<> open() {
        if (auto opened = m_file.open(); !opened) return opened;
        return m_file.write("\xef\xbb\xbf" + CsvLine(headings()).ended());
    }
    [[nodiscard]] Result<> put(const std::vector<CaseRow> &rows) {
        for (const CaseRow &row : rows) {
            QStringList cells;
            for (const CaseColumn column : allCaseColumns) cells += textOf(row, column);
            if (auto put = m_file.write(CsvLine(cells).ended()); !put) return put;
        }
        m_written += static_cast<int>(rows.size());
        return {};
    }
    [[nodiscard]] Result<> finish() { return m_file.finish(); }
    [[nodiscard]] int written() const { return m_written; }

private:
    WholeFile m_file;
    int m_written = 0;
};

Result<> putAll(const Register &reg, const CaseView &view, CaseCsvFile &file, const ExportProgress &progress) {
    const RegisterCaseSource source(reg);
    std::optional<CasePosition> from;
    for (bool more = true; more;) {
        const auto page = source.page(view, pageSize, from, CaseList::Direction::Forward);
        if (!page) return refuse(page.error());
        if (auto put = file.put(page->rows); !put) return put;
        if (!progress(file.written()))
            return refuse(QCoreApplication::translate("CaseCsv", "The export was stopped; nothing was written."));
        more = page->more;
        if (more) from = page->positions.back();
    }
    return {};
}

}  // namespace

Result<int> exportCases(const Register &reg, const CasesToExport &cases, const QString &path,
                        const ExportProgress &progress) {
    CaseCsvFile file(path);
    if (auto opened = file.open(); !opened) return refuse(opened.error());
    if (const auto *rows = std::get_if<std::vector<CaseRow>>(&cases)) {
        if (auto put = file.put(*rows); !put) return refuse(put.error());
    } else if (const auto put = putAll(reg, std::get<CaseView>(cases), file, progress); !put) {
        return refuse(put.error());
    }
    if (auto finished = file.finish(); !finished) return refuse(finished.error());
    return file.written();
}

}  // namespace redress
