// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/case_csv.h"

#include <QCoreApplication>
#include <QSaveFile>

#include "core/base/csv_line.h"
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

    [[nodiscard]] bool open() {
        return m_file.open(QIODevice::WriteOnly) && m_file.write("\xef\xbb\xbf") > 0 && put(headings());
    }
    [[nodiscard]] bool put(const QStringList &cells) { return m_file.write(CsvLine(cells).ended()) > 0; }
    [[nodiscard]] bool put(const std::vector<CaseRow> &rows) {
        for (const CaseRow &row : rows) {
            QStringList cells;
            for (const CaseColumn column : allCaseColumns) cells += textOf(row, column);
            if (!put(cells)) return false;
        }
        m_written += static_cast<int>(rows.size());
        return true;
    }
    [[nodiscard]] bool finish() { return m_file.commit(); }
    [[nodiscard]] int written() const { return m_written; }
    [[nodiscard]] Fault fault() const {
        return {QCoreApplication::translate("CaseCsv", "%1 could not be written: %2. Choose another folder or name.")
                    .arg(m_file.fileName(), m_file.errorString()),
                {},
                {}};
    }

private:
    QSaveFile m_file;
    int m_written = 0;
};

Result<> putAll(const Register &reg, const CaseView &view, CaseCsvFile &file, const ExportProgress &progress) {
    const RegisterCaseSource source(reg);
    std::optional<CasePosition> from;
    for (bool more = true; more;) {
        const auto page = source.page(view, pageSize, from, CaseList::Direction::Forward);
        if (!page) return refuse(page.error());
        if (!file.put(page->rows)) return refuse(file.fault());
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
    if (!file.open()) return refuse(file.fault());
    if (const auto *rows = std::get_if<std::vector<CaseRow>>(&cases)) {
        if (!file.put(*rows)) return refuse(file.fault());
    } else if (const auto put = putAll(reg, std::get<CaseView>(cases), file, progress); !put) {
        return refuse(put.error());
    }
    if (!file.finish()) return refuse(file.fault());
    return file.written();
}

}  // namespace redress
