// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/chart_drawing.h"

#include <algorithm>

namespace redress {

namespace {

using paper::Weight;

constexpr qreal textSize = 8.5;
constexpr qreal titleSize = 9.5;
constexpr qreal titleHeight = 22;
constexpr qreal barStep = 19;
constexpr qreal barHeight = 11;
constexpr qreal columnsHeight = 96;
constexpr qreal axisHeight = 16;
constexpr qreal widestGroup = 90;

qreal amount(const Figure &figure) {
    return figure.unit == Figure::Unit::Share ? figure.percent().value_or(0) : static_cast<qreal>(figure.value);
}

// The rows that a chart shows: with a figure, and no totals.
struct Bar {
    QString label;
    std::vector<ReportCell> cells;
};

std::vector<Bar> barsOf(const ReportChart &chart, const ReportTable &table) {
    std::vector<Bar> bars;
    for (const ReportRow &row : table.rows) {
        if (row.isTotal || static_cast<int>(bars.size()) == chart.rows) continue;
        Bar bar{row.label, {}};
        for (const int column : chart.columns) bar.cells.push_back(row.cells.at(static_cast<size_t>(column)));
        bars.push_back(std::move(bar));
    }
    return bars;
}

qreal largestIn(const std::vector<Bar> &bars) {
    qreal largest = 1;
    for (const Bar &bar : bars)
        for (const ReportCell &cell : bar.cells) {
            if (!cell.figure) continue;
            largest = std::max(largest, amount(cell.figure->now));
            if (cell.figure->before) largest = std::max(largest, amount(*cell.figure->before));
        }
    return largest;
}

bool isCompared(const std::vector<Bar> &bars) {
    return std::ranges::any_of(bars, [](const Bar &bar) {
        return std::ranges::any_of(bar.cells,
                                   [](const ReportCell &cell) { return cell.figure && cell.figure->before; });
    });
}

class ChartPen {
public:
    ChartPen(const ReportChart &chart, const ReportTable &table, qreal width)
        : m_chart(chart), m_table(table), m_width(width), m_bars(barsOf(chart, table)) {}

    [[nodiscard]] ChartDrawing draw(const QString &before) {
        text({0, 0, m_width * 0.5, titleHeight}, m_chart.title, titleSize, Weight::Bold);
        const bool upright = m_chart.kind == ReportChart::Kind::Columns;
        if (upright)
            seriesLegend();
        else if (!before.isEmpty() && isCompared(m_bars))
            beforeLegend(before);
        const qreal height = upright ? columns() : bars();
        return {std::move(m_drawing), QSizeF(m_width, height)};
    }

private:
    // --- lying bars

    [[nodiscard]] qreal bars() {
        const qreal labels = m_width * 0.30;
        const qreal values = m_width * 0.20;
        const qreal longest = m_width - labels - values;
        const bool share = m_table.columns.at(static_cast<size_t>(m_chart.columns.front())).unit == Figure::Unit::Share;
        const qreal scale = longest / (share ? 100.0 : largestIn(m_bars));
        qreal y = titleHeight;
        for (const Bar &bar : m_bars) {
            text({0, y, labels - 8, barStep}, paper::elided(bar.label, labels - 8, textSize), textSize);
            lyingBar(bar.cells.front(), {labels, y}, longest, scale);
            y += barStep;
        }
        return y + 4;
    }

    void lyingBar(const ReportCell &cell, QPointF at, qreal longest, qreal scale) {
        const qreal top = at.y() + (barStep - barHeight) / 2;
        m_drawing.push_back(DrawnBox{{at.x(), top, longest, barHeight}, paper::tint, 2});
        if (!cell.figure) return words(cell.words, at, longest);
        const qreal length = amount(cell.figure->now) * scale;
        if (length > 0) m_drawing.push_back(DrawnBox{{at.x(), top, length, barHeight}, paper::accent, 2});
        if (const auto &before = cell.figure->before; before && !before->isEmpty())
            mark({at.x() + amount(*before) * scale, top - 2}, barHeight + 4);
        valueOf(cell.figure->now, {at.x() + longest + 8, at.y()});
    }

    void words(const QString &said, QPointF at, qreal longest) {
        text({at.x() + longest + 8, at.y(), 100, barStep}, said, textSize, Weight::Regular, paper::quietInk);
    }

    void valueOf(const Figure &figure, QPointF at) {
        const qreal number = std::max(paper::widthOf(figure.text(), textSize, Weight::Bold), 34.0);
        text({at.x(), at.y(), number, barStep}, figure.text(), textSize, Weight::Bold);
        text({at.x() + number + 5, at.y(), 80, barStep}, figure.detail(), textSize - 1, Weight::Regular,
             paper::quietInk);
    }

    // Where the figure stood in the period before.
    void mark(QPointF at, qreal height) {
        m_drawing.push_back(DrawnLine{at, at + QPointF(0, height), paper::ink, 1.5});
    }

    void beforeLegend(const QString &before) {
        const qreal words = paper::widthOf(before, textSize - 1) + 2;
        mark({m_width - words - 6, 6}, 10);
        text({m_width - words, 0, words, titleHeight}, before, textSize - 1, Weight::Regular, paper::quietInk);
    }

    // --- upright columns

    [[nodiscard]] qreal columns() {
        const qreal bottom = titleHeight + columnsHeight;
        m_drawing.push_back(DrawnLine{{0, bottom}, {m_width, bottom}, paper::line, 0.75});
        const qreal step = m_width / static_cast<qreal>(std::max<size_t>(m_bars.size(), 1));
        const qreal group = std::min(step * 0.7, widestGroup);
        const qreal scale = (columnsHeight - 16) / largestIn(m_bars);
        for (size_t index = 0; index < m_bars.size(); ++index) {
            const qreal left = step * static_cast<qreal>(index);
            columnGroup(m_bars[index], {left + (step - group) / 2, bottom}, group, scale);
            text({left, bottom + 2, step, axisHeight}, paper::elided(m_bars[index].label, step, textSize), textSize,
                 Weight::Regular, paper::ink, Qt::AlignHCenter);
        }
        return bottom + axisHeight + 8;
    }

    void columnGroup(const Bar &bar, QPointF foot, qreal width, qreal scale) {
        const qreal each = width / static_cast<qreal>(bar.cells.size());
        for (size_t series = 0; series < bar.cells.size(); ++series) {
            if (!bar.cells[series].figure) continue;
            const Figure &figure = bar.cells[series].figure->now;
            const qreal height = amount(figure) * scale;
            const QRectF area(foot.x() + each * static_cast<qreal>(series) + 1, foot.y() - height, each - 2, height);
            if (height > 0) m_drawing.push_back(DrawnBox{area, colourOf(series), 2});
            text({area.x() - 10, area.y() - 13, area.width() + 20, 12}, figure.text(), textSize - 0.5, Weight::Regular,
                 paper::ink, Qt::AlignHCenter);
        }
    }

    void seriesLegend() {
        qreal right = m_width;
        for (size_t series = m_chart.columns.size(); series-- > 0;) {
            const QString &name = m_table.columns.at(static_cast<size_t>(m_chart.columns[series])).title;
            const qreal words = paper::widthOf(name, textSize) + 2;
            text({right - words, 0, words, titleHeight}, name, textSize, Weight::Regular, paper::quietInk);
            m_drawing.push_back(DrawnBox{{right - words - 13, 7, 9, 9}, colourOf(series), 2});
            right -= words + 28;
        }
    }

    static QRgb colourOf(size_t series) { return series == 0 ? paper::accent : paper::paleAccent; }

    void text(const QRectF &area, const QString &words, qreal size, Weight weight = Weight::Regular,
              QRgb colour = paper::ink, Qt::Alignment align = Qt::AlignLeft) {
        if (!words.isEmpty()) m_drawing.push_back(DrawnText{area, words, size, weight, colour, align});
    }

    const ReportChart &m_chart;
    const ReportTable &m_table;
    qreal m_width;
    std::vector<Bar> m_bars;
    Drawing m_drawing;
};

}  // namespace

ChartDrawing drawChart(const ReportChart &chart, const ReportTable &table, qreal width, const QString &before) {
    return ChartPen(chart, table, width).draw(before);
}

}  // namespace redress
