// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/page_flow.h"

#include <QCoreApplication>

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr qreal smallSize = 8;
constexpr qreal headingHeight = 26;
constexpr qreal lowest = paper::page.height() - paper::footer;

}  // namespace

PageFlow::PageFlow(QString heading) : m_heading(std::move(heading)), m_pages(1) {}

qreal PageFlow::room() const {
    return lowest - m_y;
}

void PageFlow::startPage() {
    m_pages.emplace_back();
    m_y = paper::margin;
    text({paper::margin, m_y - 8, paper::width, 14}, paper::elided(m_heading, paper::width, smallSize), smallSize,
         paper::Weight::Regular, paper::quietInk);
    line(paper::margin, paper::margin + paper::width, m_y + 10);
    m_y += headingHeight;
}

void PageFlow::startPageUnlessRoomFor(qreal height) {
    if (room() < height) startPage();
}

void PageFlow::box(const QRectF &area, QRgb fill, qreal radius) {
    page().drawing.push_back(DrawnBox{area, fill, radius});
}

void PageFlow::line(qreal fromX, qreal toX, qreal atY, QRgb colour, qreal width) {
    page().drawing.push_back(DrawnLine{{fromX, atY}, {toX, atY}, colour, width});
}

void PageFlow::text(const QRectF &area, const QString &words, qreal size, paper::Weight weight, QRgb colour,
                    Qt::Alignment align) {
    if (!words.isEmpty()) page().drawing.push_back(DrawnText{area, words, size, weight, colour, align});
}

void PageFlow::paragraph(const QString &words, qreal left, qreal width, qreal size, QRgb colour, paper::Weight weight) {
    const qreal height = paper::lineHeight(size);
    for (const QString &each : paper::wrapped(words, width, size, weight)) {
        startPageUnlessRoomFor(height);
        text({left, m_y, width, height}, each, size, weight, colour);
        m_y += height;
    }
}

void PageFlow::drawing(const Drawing &drawing, const QPointF &at) {
    append(page().drawing, drawing, at);
}

std::vector<ReportPage> PageFlow::finish(const QString &left) {
    const qreal top = paper::page.height() - paper::footer + 14;
    const QRectF foot(paper::margin, top, paper::width, 14);
    for (size_t index = 0; index < m_pages.size(); ++index) {
        Drawing &drawing = m_pages[index].drawing;
        drawing.push_back(DrawnLine{{foot.left(), top - 4}, {foot.right(), top - 4}});
        drawing.push_back(DrawnText{foot, left, smallSize, paper::Weight::Regular, paper::quietInk});
        drawing.push_back(DrawnText{foot, Words::tr("Page %1 of %2").arg(index + 1).arg(m_pages.size()), smallSize,
                                    paper::Weight::Regular, paper::quietInk, Qt::AlignRight});
    }
    return std::move(m_pages);
}

}  // namespace redress
