// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/table_layout.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/reports/table_columns.h"

namespace redress {

namespace {

using paper::Weight;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qreal headingSize = table_text::headingSize;
constexpr qreal textSize = table_text::size;
constexpr qreal smallSize = table_text::smallSize;
constexpr size_t rowsTogether = 6;  // so many from the first are not parted from the headings
constexpr qreal boxMargin = 6;      // the box behind a total reaches so far beyond the table

class TablePen {
public:
    TablePen(PageFlow &flow, const ReportTable &table)
        : m_flow(flow), m_table(table), m_padding(table.isLong ? 3.5 : 5), m_edges(columnEdges(table)) {}

    void draw() {
        m_flow.startPageUnlessRoomFor(leastHeight());
        headings();
        size_t shown = 0;
        size_t left = 0;
        for (const ReportRow &each : m_table.rows) {
            if (each.isTotal || shown < rowsOnPaper) {
                row(each);
                ++shown;
            } else {
                ++left;
            }
        }
        if (left > 0)
            m_flow.paragraph(Words::tr("Not shown here: %1 more rows, which the spreadsheet has.").arg(left),
                             paper::margin, paper::width, smallSize, paper::quietInk);
        m_flow.down(6);
    }

    // The headings and the first rows, which stay together.
    [[nodiscard]] qreal leastHeight() const {
        qreal height = headingHeight();
        for (size_t index = 0; index < std::min(m_table.rows.size(), rowsTogether); ++index)
            height += heightOf(m_table.rows[index], labelLines(m_table.rows[index]));
        return height;
    }

private:
    [[nodiscard]] QRectF columnArea(size_t index, qreal top, qreal height) const {
        return {m_edges[index] + table_text::columnGap, top,
                m_edges[index + 1] - m_edges[index] - table_text::columnGap, height};
    }

    [[nodiscard]] qreal labelWidth() const { return m_edges.front() - paper::margin; }

    [[nodiscard]] QStringList headingLines(size_t index) const {
        // A hair wider, so that a word that just fits is not broken.
        return paper::wrapped(m_table.columns[index].title, columnArea(index, 0, 0).width() + 1, headingSize,
                              Weight::Bold);
    }

    [[nodiscard]] Qt::Alignment alignmentOf(size_t index) const {
        return hasOnlyWords(m_table, index) ? Qt::AlignLeft : Qt::AlignRight;
    }

    // The words of a cell that has no figure; they may be long.
    [[nodiscard]] QStringList wordLines(const ReportCell &cell, size_t index) const {
        return paper::wrapped(cell.words, columnArea(index, 0, 0).width() + 1, smallSize);
    }

    [[nodiscard]] qreal headingHeight() const {
        qsizetype lines = 1;
        for (size_t index = 0; index < m_table.columns.size(); ++index)
            lines = std::max(lines, headingLines(index).size());
        return static_cast<qreal>(lines) * paper::lineHeight(headingSize) + 2 * m_padding;
    }

    void headings() {
        const qreal height = headingHeight();
        const qreal line = paper::lineHeight(headingSize);
        const qreal bottom = m_flow.y() + height - m_padding;
        m_flow.text({paper::margin, bottom - line, labelWidth(), line}, m_table.rowHeading, headingSize, Weight::Bold,
                    paper::quietInk);
        for (size_t index = 0; index < m_table.columns.size(); ++index) {
            const QStringList lines = headingLines(index);
            for (qsizetype each = 0; each < lines.size(); ++each)
                m_flow.text(columnArea(index, bottom - line * static_cast<qreal>(lines.size() - each), line),
                            lines[each], headingSize, Weight::Bold, paper::quietInk, alignmentOf(index));
        }
        m_flow.down(height);
        m_flow.line(paper::margin, paper::margin + paper::width, m_flow.y(), paper::quietInk, 0.75);
    }

    [[nodiscard]] qreal heightOf(const ReportRow &row, const QStringList &label) const {
        qreal height = static_cast<qreal>(label.size()) * paper::lineHeight(textSize);
        for (size_t index = 0; index < row.cells.size(); ++index) {
            const ReportCell &cell = row.cells[index];
            if (!cell.figure) {
                const auto lines = static_cast<qreal>(wordLines(cell, index).size());
                height = std::max(height, lines * paper::lineHeight(textSize));
                continue;
            }
            const auto below = static_cast<qreal>(cellText(cell, m_table.isLong).below.size());
            height = std::max(height, paper::lineHeight(textSize) + below * paper::lineHeight(smallSize));
        }
        return height + 2 * m_padding;
    }

    [[nodiscard]] QStringList labelLines(const ReportRow &row) const {
        return paper::wrapped(row.label, labelWidth(), textSize, row.isTotal ? Weight::Bold : Weight::Regular);
    }

    void row(const ReportRow &row) {
        const Weight weight = row.isTotal ? Weight::Bold : Weight::Regular;
        const QStringList label = labelLines(row);
        const qreal height = heightOf(row, label);
        if (m_flow.room() < height) {
            m_flow.startPage();
            headings();
        }
        const qreal top = m_flow.y();
        if (row.isTotal)
            m_flow.box({paper::margin - boxMargin, top, paper::width + 2 * boxMargin, height}, paper::tint);
        qreal y = top + m_padding;
        for (const QString &line : label) {
            m_flow.text({paper::margin, y, labelWidth(), paper::lineHeight(textSize)}, line, textSize, weight);
            y += paper::lineHeight(textSize);
        }
        for (size_t index = 0; index < row.cells.size(); ++index) cell(row, index, top + m_padding);
        m_flow.down(height);
        m_flow.line(paper::margin, paper::margin + paper::width, m_flow.y());
    }

    void words(const ReportCell &cell, size_t index, qreal top) {
        for (const QString &line : wordLines(cell, index)) {
            m_flow.text(columnArea(index, top, paper::lineHeight(textSize)), line, smallSize, Weight::Regular,
                        paper::quietInk, alignmentOf(index));
            top += paper::lineHeight(textSize);
        }
    }

    void cell(const ReportRow &row, size_t index, qreal top) {
        const ReportCell &cell = row.cells[index];
        if (!cell.figure) return words(cell, index, top);
        const CellText text = cellText(cell, m_table.isLong);
        const bool says = !cell.figure->now.isEmpty();
        const QRectF area = columnArea(index, top, paper::lineHeight(textSize));
        m_flow.text(area, text.main, says ? textSize : smallSize, row.isTotal && says ? Weight::Bold : Weight::Regular,
                    says ? paper::ink : paper::quietInk, Qt::AlignRight);
        const qreal width = std::min(paper::widthOf(text.main, says ? textSize : smallSize), area.width());
        const QRectF number(area.right() - width, area.y(), width, area.height());
        m_flow.figure(
            {number, number, cell.figure->now.id, sentenceOf(row.label, m_table.columns[index].title, *cell.figure)});
        qreal y = area.bottom();
        for (const QString &line : text.below) {
            m_flow.text(columnArea(index, y, paper::lineHeight(smallSize)), line, smallSize, Weight::Regular,
                        paper::quietInk, Qt::AlignRight);
            y += paper::lineHeight(smallSize);
        }
    }

    PageFlow &m_flow;
    const ReportTable &m_table;
    qreal m_padding;
    std::vector<qreal> m_edges;  // the left edge of each column, and the right one of the last
};

}  // namespace

void layOutTable(PageFlow &flow, const ReportTable &table) {
    TablePen(flow, table).draw();
}

qreal leastHeightOf(const ReportTable &table) {
    PageFlow nowhere({});
    return TablePen(nowhere, table).leastHeight();
}

QString sentenceOf(const QString &row, const QString &column, const ComparedFigure &figure) {
    const QString value = figure.now.detail().isEmpty()
                              ? figure.now.text()
                              : Words::tr("%1, %2").arg(figure.now.text(), figure.now.detail());
    return Words::tr("%1, %2: %3").arg(row, column, value);
}

}  // namespace redress
