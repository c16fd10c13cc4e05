// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/page_layout.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "core/reports/chart_drawing.h"
#include "core/reports/page_flow.h"
#include "core/reports/table_layout.h"

namespace redress {

namespace {

using paper::Weight;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qreal bandHeight = 124;
constexpr qreal tileHeight = 66;
constexpr qreal shortTileHeight = 46;  // with nothing below what it counts
constexpr qreal tileGap = 8;
constexpr qreal headingGap = 6;
constexpr qreal termWidth = 120;
constexpr qreal definitionGap = 4;
constexpr qreal titleSize = 24;
constexpr qreal longTitleSize = 16;
constexpr qreal sectionSize = 14;
constexpr qreal bodySize = 9.5;
constexpr qreal leadSize = 8.5;

class ReportPen {
public:
    explicit ReportPen(const ReportDocument &document)
        : m_document(document),
          m_flow(Words::tr("%1 · %2 · %3").arg(document.organisation, document.title, document.period.title())),
          m_before(document.comparison ? document.comparison->title() : QString()) {}

    [[nodiscard]] std::vector<ReportPage> draw() {
        band();
        standing();
        for (const QString &sentence : m_document.summary) {
            m_flow.paragraph(sentence, paper::margin, paper::width, bodySize);
            m_flow.down(2);
        }
        tiles();
        legend();
        for (const ReportSection &each : m_document.sections) section(each);
        definitions();
        return m_flow.finish(
            Words::tr("Made on %1 with Redress").arg(QLocale().toString(m_document.madeOn, u"d MMMM yyyy")));
    }

private:
    void band() {
        const qreal half = paper::width * 0.62;
        m_flow.box({0, 0, paper::page.width(), bandHeight}, paper::band);
        m_flow.text({paper::margin, 24, half, 16}, paper::elided(m_document.organisation, half, 10.5, Weight::Bold),
                    10.5, Weight::Bold, paper::quietOnBand);
        title(half);
        m_flow.text({paper::margin, 82, half, 20}, m_document.period.title(), sectionSize, Weight::Regular,
                    paper::onBand);
        policy({paper::margin + half + 10, 24, paper::width - half - 10, 16});
        m_flow.down(bandHeight + 16 - paper::margin);
    }

    // A long one stands in two smaller lines.
    void title(qreal width) {
        if (paper::widthOf(m_document.title, titleSize, Weight::Bold) <= width)
            return m_flow.text({paper::margin, 44, width, 34}, m_document.title, titleSize, Weight::Bold,
                               paper::onBand);
        qreal y = 39;
        for (const QString &line : paper::wrapped(m_document.title, width, longTitleSize, Weight::Bold)) {
            m_flow.text({paper::margin, y, width, 21}, line, longTitleSize, Weight::Bold, paper::onBand);
            y += 20;
        }
    }

    void policy(QRectF area) {
        m_flow.text(area, Words::tr("Under the policy"), leadSize, Weight::Regular, paper::quietOnBand, Qt::AlignRight);
        area.setHeight(paper::lineHeight(leadSize));
        area.translate(0, 18);
        for (const QString &line : paper::wrapped(m_document.policy, area.width(), leadSize)) {
            if (area.bottom() > bandHeight - 8) return;
            m_flow.text(area, line, leadSize, Weight::Regular, paper::onBand, Qt::AlignRight);
            area.translate(0, area.height());
        }
    }

    void standing() {
        if (m_document.standing.isEmpty()) return;
        m_flow.box({paper::margin, m_flow.y(), paper::width, 22}, paper::paleWarning, 4);
        m_flow.text({paper::margin + 10, m_flow.y(), paper::width - 20, 22},
                    paper::elided(m_document.standing, paper::width - 20, bodySize, Weight::Bold), bodySize,
                    Weight::Bold, paper::warning);
        m_flow.down(32);
    }

    void tiles() {
        m_flow.down(8);
        const auto count = static_cast<qreal>(std::max<size_t>(m_document.tiles.size(), 1));
        const qreal width = (paper::width - tileGap * (count - 1)) / count;
        const bool isShort = std::ranges::all_of(m_document.tiles, [](const ReportTile &tile) {
            return tile.figure.now.detail().isEmpty() && tile.figure.was().isEmpty();
        });
        const qreal height = isShort ? shortTileHeight : tileHeight;
        qreal x = paper::margin;
        for (const ReportTile &each : m_document.tiles) {
            tile(each, {x, m_flow.y(), width, height});
            x += width + tileGap;
        }
        m_flow.down(height + 6);
    }

    void tile(const ReportTile &tile, const QRectF &area) {
        const QRectF inner = area.adjusted(9, 7, -6, -6);
        const Figure &now = tile.figure.now;
        const bool small = now.isEmpty() || paper::widthOf(now.text(), 18, Weight::Bold) > inner.width();
        const qreal size = small ? 12.5 : 18;
        m_flow.box(area, paper::tint, 5);
        m_flow.text({inner.x(), inner.y(), inner.width(), 22}, now.text(), size, Weight::Bold,
                    now.isEmpty() ? paper::quietInk : paper::accent);
        m_flow.text({inner.x(), inner.y() + 22, inner.width(), 12}, paper::elided(tile.label, inner.width(), 8), 8);
        QStringList below{now.detail(), tile.figure.was()};
        below.removeAll(QString());
        qreal y = inner.y() + 33;
        for (const QString &line : below) {
            m_flow.text({inner.x(), y, inner.width(), 10}, paper::elided(line, inner.width(), 7.5), 7.5,
                        Weight::Regular, paper::quietInk);
            y += 10;
        }
        const qreal number = std::min(paper::widthOf(now.text(), size, Weight::Bold), inner.width());
        m_flow.figure({area,
                       {inner.x(), inner.y(), number, 22},
                       now.id,
                       sentenceOf(m_document.period.title(), tile.label, tile.figure)});
    }

    void legend() {
        if (m_before.isEmpty()) return;
        m_flow.paragraph(Words::tr("Where it says “was”, the figure is that of the period before: %1.").arg(m_before),
                         paper::margin, paper::width, leadSize, paper::quietInk);
    }

    void section(const ReportSection &section) {
        m_flow.down(16);
        m_flow.startPageUnlessRoomFor(headingHeight(section) + openingHeight(section));
        m_flow.paragraph(section.title, paper::margin, paper::width, sectionSize, paper::ink, Weight::Bold);
        if (!section.lead.isEmpty())
            m_flow.paragraph(section.lead, paper::margin, paper::width, leadSize, paper::quietInk);
        m_flow.down(6);
        for (const ReportChart &each : section.charts) chart(each, section);
        for (const ReportTable &each : section.tables) layOutTable(m_flow, each);
        for (const QString &note : section.notes)
            m_flow.paragraph(note, paper::margin, paper::width, leadSize, paper::quietInk);
    }

    [[nodiscard]] static qreal headingHeight(const ReportSection &section) {
        const qreal title = paper::lineHeight(sectionSize) + headingGap;
        return section.lead.isEmpty() ? title : title + paper::lineHeight(leadSize);
    }

    // What has to stand below a heading on the same page: its first chart, or the top of its table.
    [[nodiscard]] qreal openingHeight(const ReportSection &section) const {
        if (section.charts.empty()) return section.tables.empty() ? 0 : leastHeightOf(section.tables.front());
        const ReportTable *table = section.table(section.charts.front().table);
        if (!table) return 0;
        return drawChart(section.charts.front(), *table, paper::width, m_before).size.height();
    }

    void chart(const ReportChart &chart, const ReportSection &section) {
        const ReportTable *table = section.table(chart.table);
        if (!table || chart.rows <= 0) return;
        const ChartDrawing drawn = drawChart(chart, *table, paper::width, m_before);
        m_flow.startPageUnlessRoomFor(drawn.size.height());
        m_flow.drawing(drawn.drawing, {paper::margin, m_flow.y()});
        m_flow.down(drawn.size.height() + 4);
    }

    [[nodiscard]] static qreal heightOf(const ReportDefinition &definition) {
        const auto lines = paper::wrapped(definition.meaning, paper::width - termWidth, leadSize).size();
        return static_cast<qreal>(lines) * paper::lineHeight(leadSize) + definitionGap;
    }

    // All on one page: they are looked up, not read.
    void definitions() {
        qreal height = paper::lineHeight(sectionSize) + headingGap;
        for (const ReportDefinition &each : m_document.definitions) height += heightOf(each);
        m_flow.down(16);
        m_flow.startPageUnlessRoomFor(height);
        m_flow.paragraph(Words::tr("What the figures mean"), paper::margin, paper::width, sectionSize, paper::ink,
                         Weight::Bold);
        m_flow.down(headingGap);
        for (const ReportDefinition &each : m_document.definitions) {
            m_flow.text({paper::margin, m_flow.y(), termWidth, paper::lineHeight(leadSize)}, each.term, leadSize,
                        Weight::Bold);
            m_flow.paragraph(each.meaning, paper::margin + termWidth, paper::width - termWidth, leadSize);
            m_flow.down(definitionGap);
        }
    }

    const ReportDocument &m_document;
    PageFlow m_flow;
    QString m_before;
};

}  // namespace

std::vector<ReportPage> layOut(const ReportDocument &document) {
    return ReportPen(document).draw();
}

}  // namespace redress
