// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QLocale>
#include <QTextStream>

#include "core/reports/chart_drawing.h"
#include "core/reports/report_writers.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qreal chartWidth = 560;

constexpr auto style = R"(
body{margin:0;background:#f5f6f8;color:#1d2733;font:16px/1.45 Arial,Helvetica,sans-serif}
header{background:#17324a;color:#fff;padding:32px max(24px,calc(50vw - 420px))}
header h1{margin:.2em 0;font-size:2em}header p{margin:0}.quiet{color:#c3d0dc}
main{max-width:840px;margin:0 auto;background:#fff;padding:24px}
.standing{background:#fdf3e0;color:#8a5200;font-weight:bold;padding:8px 12px;border-radius:6px}
.tiles{display:flex;flex-wrap:wrap;gap:12px}.tile{flex:1 1 130px;background:#f5f6f8;border-radius:8px;padding:12px}
.tile b{display:block;font-size:1.5em;color:#1f5f8b}.small{display:block;font-size:.8em;color:#5b6877;font-weight:normal}
section{margin-top:32px}h2{font-size:1.3em;margin-bottom:4px}
table{border-collapse:collapse;width:100%;margin:12px 0;font-variant-numeric:tabular-nums}
th,td{padding:7px 6px;border-bottom:1px solid #dfe4ea;text-align:right;vertical-align:top}
th:first-child,td:first-child,tbody th{text-align:left}thead th{color:#5b6877;font-size:.85em;vertical-align:bottom}
tbody th{font-weight:normal}tr.total th,tr.total td{background:#f5f6f8;font-weight:bold}
svg{max-width:100%;height:auto}svg text{font-family:Arial,Helvetica,sans-serif}
dt{font-weight:bold;margin-top:8px}dd{margin:0}footer{color:#5b6877;font-size:.85em;margin-top:32px}
@media print{body,main{background:#fff}section{break-inside:avoid-page}}
)";

class HtmlPen {
public:
    HtmlPen(QTextStream &out, const ReportDocument &report)
        : m_out(out), m_report(report), m_before(report.comparison ? report.comparison->title() : QString()) {}

    void draw() {
        const QString title = Words::tr("%1: %2").arg(m_report.title, m_report.period.title());
        m_out << "<!doctype html>\n<html lang='en-GB'><head><meta charset='utf-8'>"
                 "<meta name='viewport' content='width=device-width,initial-scale=1'><title>"
              << title.toHtmlEscaped() << "</title><style>" << style << "</style></head><body>\n";
        header();
        m_out << "<main>";
        if (!m_report.standing.isEmpty())
            m_out << "<p class='standing'>" << m_report.standing.toHtmlEscaped() << "</p>";
        for (const QString &sentence : m_report.summary) element("p", sentence);
        tiles();
        for (const ReportSection &each : m_report.sections) section(each);
        definitions();
        element("footer",
                Words::tr("Made on %1 with Redress").arg(QLocale().toString(m_report.madeOn, u"d MMMM yyyy")));
        m_out << "</main></body></html>\n";
    }

private:
    void element(const char *name, const QString &text, const char *attributes = "") {
        m_out << '<' << name << attributes << '>' << text.toHtmlEscaped() << "</" << name << ">\n";
    }

    void header() {
        m_out << "<header>";
        element("p", m_report.organisation, " class='quiet'");
        element("h1", m_report.title);
        element("p", m_report.period.title());
        element("p", Words::tr("Under the policy: %1").arg(m_report.policy), " class='quiet'");
        m_out << "</header>\n";
    }

    void small(const QString &text) {
        if (!text.isEmpty()) element("span", text, " class='small'");
    }

    void tiles() {
        m_out << "<div class='tiles'>";
        for (const ReportTile &tile : m_report.tiles) {
            m_out << "<div class='tile'>";
            element("b", tile.figure.now.text());
            m_out << tile.label.toHtmlEscaped();
            small(tile.figure.now.detail());
            small(tile.figure.was());
            m_out << "</div>";
        }
        m_out << "</div>\n";
        if (!m_before.isEmpty())
            element("p", Words::tr("Where it says “was”, the figure is that of the period before: %1.").arg(m_before),
                    " class='small'");
    }

    void section(const ReportSection &section) {
        m_out << "<section id='" << section.id.toHtmlEscaped() << "'>";
        element("h2", section.title);
        if (!section.lead.isEmpty()) element("p", section.lead, " class='small'");
        for (const ReportChart &chart : section.charts) {
            const ReportTable *of = section.table(chart.table);
            if (!of || chart.rows <= 0) continue;
            const ChartDrawing drawn = drawChart(chart, *of, chartWidth, m_before);
            m_out << toSvg(drawn.drawing, drawn.size, chart.title) << '\n';
        }
        for (const ReportTable &each : section.tables) table(each);
        for (const QString &note : section.notes) element("p", note, " class='small'");
        m_out << "</section>\n";
    }

    void table(const ReportTable &table) {
        m_out << "<table><thead><tr>";
        element("th", table.rowHeading, " scope='col'");
        for (const ReportColumn &column : table.columns) element("th", column.title, " scope='col'");
        m_out << "</tr></thead><tbody>\n";
        for (const ReportRow &row : table.rows) {
            m_out << (row.isTotal ? "<tr class='total'>" : "<tr>");
            element("th", row.label, " scope='row'");
            for (const ReportCell &each : row.cells) cell(each);
            m_out << "</tr>\n";
        }
        m_out << "</tbody></table>\n";
    }

    void cell(const ReportCell &cell) {
        if (!cell.figure) return element("td", cell.words);
        m_out << "<td data-figure='" << cell.figure->now.id.toText().toHtmlEscaped() << "'>"
              << cell.figure->now.text().toHtmlEscaped();
        small(cell.figure->now.detail());
        small(cell.figure->was());
        m_out << "</td>";
    }

    void definitions() {
        m_out << "<section id='definitions'>";
        element("h2", Words::tr("What the figures mean"));
        m_out << "<dl>";
        for (const ReportDefinition &each : m_report.definitions) {
            element("dt", each.term);
            element("dd", each.meaning);
        }
        m_out << "</dl></section>\n";
    }

    QTextStream &m_out;
    const ReportDocument &m_report;
    QString m_before;
};

}  // namespace

QByteArray toHtml(const ReportDocument &report) {
    QString html;
    QTextStream out(&html);
    HtmlPen(out, report).draw();
    out.flush();
    return html.toUtf8();
}

}  // namespace redress
