// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QLocale>

#include "core/reports/report_writers.h"
#include "core/reports/xlsx_table.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr double labelWidth = 34;  // characters
constexpr double numberWidth = 14;
constexpr double proseWidth = 90;
constexpr int chartRows = 16;  // of the sheet, that a chart covers

class XlsxPen {
public:
    explicit XlsxPen(const ReportDocument &report) : m_report(report) {}

    [[nodiscard]] Result<QByteArray> write() {
        if (m_book.book()) {
            cover();
            for (const ReportSection &each : m_report.sections) section(each);
            definitions();
        }
        return m_book.finish();
    }

private:
    void cover() {
        lxw_worksheet *sheet = m_book.addSheet(Words::tr("Summary"));
        worksheet_set_column(sheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(sheet, 1, 8, numberWidth, nullptr);
        int row = 0;
        m_book.text(sheet, row++, 0, m_report.organisation, XlsxLook::Quiet, true);
        m_book.text(sheet, row++, 0, m_report.title, XlsxLook::Title, true);
        m_book.text(sheet, row++, 0, m_report.period.title(), XlsxLook::Text, true);
        m_book.text(sheet, row++, 0, Words::tr("Under the policy: %1").arg(m_report.policy), XlsxLook::Quiet);
        m_book.text(sheet, row++, 0,
                    Words::tr("Made on %1 with Redress").arg(QLocale().toString(m_report.madeOn, u"d MMMM yyyy")),
                    XlsxLook::Quiet);
        if (!m_report.standing.isEmpty()) m_book.text(sheet, row++, 0, m_report.standing, XlsxLook::Text, true);
        for (const QString &sentence : m_report.summary) m_book.text(sheet, ++row, 0, sentence);
        for (const ReportTile &tile : m_report.tiles) {
            const ReportTable table = tableOf(tile);
            XlsxTable(m_book, sheet, m_report, table, row += 3).write();
        }
    }

    // A tile as a table of one row.
    static ReportTable tableOf(const ReportTile &tile) {
        return {.id = {},
                .title = {},
                .rowHeading = {},
                .columns = {{tile.label, tile.figure.now.unit}},
                .rows = {{tile.label, {{tile.figure, {}}}}}};
    }

    void section(const ReportSection &section) {
        lxw_worksheet *sheet = m_book.addSheet(section.title);
        worksheet_set_column(sheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(sheet, 1, 60, numberWidth, nullptr);
        worksheet_set_landscape(sheet);
        worksheet_fit_to_pages(sheet, 1, 0);
        m_book.text(sheet, 0, 0, section.title, XlsxLook::Title, true);
        m_book.text(sheet, 1, 0, section.lead, XlsxLook::Quiet);
        int row = 3;
        for (const ReportTable &each : section.tables) {
            XlsxTable table(m_book, sheet, m_report, each, row);
            table.write();
            row = table.endRow() + 1;
            for (const ReportChart &chart : section.charts) {
                if (chart.table != each.id || chart.rows <= 0) continue;
                table.addChart(chart, row);
                row += chartRows;
            }
        }
    }

    void definitions() {
        lxw_worksheet *sheet = m_book.addSheet(Words::tr("What the figures mean"));
        worksheet_set_column(sheet, 0, 0, labelWidth, nullptr);
        worksheet_set_column(sheet, 1, 1, proseWidth, nullptr);
        int row = 0;
        for (const ReportDefinition &each : m_report.definitions) {
            m_book.text(sheet, row, 0, each.term, XlsxLook::Text, true);
            m_book.text(sheet, row++, 1, each.meaning);
        }
    }

    const ReportDocument &m_report;
    XlsxBook m_book;
};

}  // namespace

Result<QByteArray> toXlsx(const ReportDocument &report) {
    return XlsxPen(report).write();
}

}  // namespace redress
