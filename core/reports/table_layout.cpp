// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/table_layout.h"

#include <QCoreApplication>
#include <algorithm>

namespace redress {

namespace {

using paper::Weight;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qreal textSize = 9;
constexpr qreal smallSize = 7.5;
constexpr qreal headingSize = 8;
constexpr qreal columnGap = 12;
constexpr qreal leastLabel = 90;
constexpr qreal widestColumn = 92;  // numbers far apart are hard to compare

// What a cell says: its number, and quieter lines below it.
struct CellText {
    QString main;
    QStringList below;
};

CellText textOf(const ReportCell &cell, bool isLong) {
    if (!cell.figure) return {cell.words, {}};
    const ComparedFigure &figure = *cell.figure;
    CellText text{figure.now.text(), {}};
    if (!figure.now.detail().isEmpty()) text.below << figure.now.detail();
    if (figure.before && (!isLong || text.below.isEmpty())) text.below << figure.was();
    return text;
}

class TablePen {
public:
    TablePen(PageFlow &flow, const ReportTable &table)
        : m_flow(flow), m_table(table), m_padding(table.isLong ? 3.5 : 5), m_lefts(leftsOf(table)) {}

    void draw() {
        m_flow.startPageUnlessRoomFor(headingHeight() + 3 * paper::lineHeight(textSize) + 4 * m_padding);
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

private:
    [[nodiscard]] QRectF columnArea(size_t index, qreal top, qreal height) const {
        return {m_lefts[index] + columnGap, top, m_lefts[index + 1] - m_lefts[index] - columnGap, height};
    }

    [[nodiscard]] qreal labelWidth() const { return m_lefts.front() - paper::margin; }

    [[nodiscard]] QStringList headingLines(size_t index) const {
        return paper::wrapped(column.title, columnArea(index, 0, 0).width() + 1, headingSize, Weight::Bold);
    }

    [[nodiscard]] qreal headingHeight() const {
        qsizetype lines = 1;
        for (const ReportColumn &column : m_table.columns) lines = std::max(lines, headingLines(column).size());
        return static_cast<qreal>(lines) * paper::lineHeight(headingSize) + 2 * m_padding;
    }

    void headings() {
        const qreal height = headingHeight();
        const qreal line = paper::lineHeight(headingSize);
        const qreal bottom = m_flow.y() + height - m_padding;
        m_flow.text({paper::margin, bottom - line, m_label, line}, m_table.rowHeading, headingSize, Weight::Bold,
                    paper::quietInk);
        for (size_t index = 0; index < m_table.columns.size(); ++index) {
            const QStringList lines = headingLines(m_table.columns[index]);
            for (qsizetype each = 0; each < lines.size(); ++each)
                m_flow.text(columnArea(index, bottom - line * static_cast<qreal>(lines.size() - each), line),
                            lines[each], headingSize, Weight::Bold, paper::quietInk, Qt::AlignRight);
        }
        m_flow.down(height);
        m_flow.line(paper::margin, paper::margin + paper::width, m_flow.y(), paper::quietInk, 0.75);
    }

    [[nodiscard]] qreal heightOf(const ReportRow &row, const QStringList &label) const {
        qreal height = static_cast<qreal>(label.size()) * paper::lineHeight(textSize);
        for (const ReportCell &cell : row.cells) {
            const auto below = static_cast<qreal>(textOf(cell, m_table.isLong).below.size());
            height = std::max(height, paper::lineHeight(textSize) + below * paper::lineHeight(smallSize));
        }
        return height + 2 * m_padding;
    }

    void row(const ReportRow &row) {
        const Weight weight = row.isTotal ? Weight::Bold : Weight::Regular;
        const QStringList label = paper::wrapped(row.label, m_label - 8, textSize, weight);
        const qreal height = heightOf(row, label);
        if (m_flow.room() < height) {
            m_flow.startPage();
            headings();
        }
        const qreal top = m_flow.y();
        if (row.isTotal) m_flow.box({paper::margin, top, paper::width, height}, paper::tint);
        qreal y = top + m_padding;
        for (const QString &line : label) {
            m_flow.text({paper::margin + (row.isTotal ? 4 : 0), y, m_label - 8, paper::lineHeight(textSize)}, line,
                        textSize, weight);
            y += paper::lineHeight(textSize);
        }
        for (size_t index = 0; index < row.cells.size(); ++index) cell(row, index, top + m_padding);
        m_flow.down(height);
        m_flow.line(paper::margin, paper::margin + paper::width, m_flow.y());
    }

    void cell(const ReportRow &row, size_t index, qreal top) {
        const ReportCell &cell = row.cells[index];
        const CellText text = textOf(cell, m_table.isLong);
        const bool says = cell.figure && !cell.figure->now.isEmpty();
        const QRectF area = columnArea(index, top, paper::lineHeight(textSize));
        m_flow.text(area, text.main, says ? textSize : smallSize, row.isTotal && says ? Weight::Bold : Weight::Regular,
                    says ? paper::ink : paper::quietInk, Qt::AlignRight);
        if (cell.figure) {
            const qreal width = std::min(paper::widthOf(text.main, textSize, Weight::Bold), area.width());
            m_flow.figure({area.right() - width, area.y(), width, area.height()}, cell.figure->now.id,
                          sentenceOf(row.label, m_table.columns[index].title, *cell.figure));
        }
        qreal y = area.bottom();
        for (const QString &line : text.below) {
            m_flow.text(columnArea(index, y, paper::lineHeight(smallSize)), line, smallSize, Weight::Regular,
                        paper::quietInk, Qt::AlignRight);
            y += paper::lineHeight(smallSize);
        }
    }

    PageFlow &m_flow;
    const ReportTable &m_table;
    qreal m_column;
    qreal m_label;
};

}  // namespace

void layOutTable(PageFlow &flow, const ReportTable &table) {
    TablePen(flow, table).draw();
}

QString sentenceOf(const QString &row, const QString &column, const ComparedFigure &figure) {
    const QString value = figure.now.detail().isEmpty()
                              ? figure.now.text()
                              : Words::tr("%1, %2").arg(figure.now.text(), figure.now.detail());
    return Words::tr("%1, %2: %3").arg(row, column, value);
}

}  // namespace redress
