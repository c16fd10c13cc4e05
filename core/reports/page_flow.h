// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/reports/page_layout.h"

namespace redress {

// Fills pages from the top: whoever lays out asks for room and draws at `y()`.
class PageFlow {
public:
    // `heading` stands at the top of every page but the first.
    explicit PageFlow(QString heading);

    [[nodiscard]] qreal y() const { return m_y; }
    [[nodiscard]] qreal room() const;  // what is left of this page
    void down(qreal by) { m_y += by; }
    void startPage();
    void startPageUnlessRoomFor(qreal height);

    void box(const QRectF &area, QRgb fill, qreal radius = 0);
    void line(qreal fromX, qreal toX, qreal atY, QRgb colour = paper::line, qreal width = 0.5);
    void text(const QRectF &area, const QString &words, qreal size, paper::Weight weight = paper::Weight::Regular,
              QRgb colour = paper::ink, Qt::Alignment align = Qt::AlignLeft);
    // Words at y(), broken into lines; moves down below them, over to new pages where it must.
    void paragraph(const QString &words, qreal left, qreal width, qreal size, QRgb colour = paper::ink,
                   paper::Weight weight = paper::Weight::Regular);
    void drawing(const Drawing &drawing, const QPointF &at);
    void figure(const PageFigure &figure) { page().figures.push_back(figure); }

    // Puts `left` and the number of each page at its foot, and hands the pages over.
    [[nodiscard]] std::vector<ReportPage> finish(const QString &left);

private:
    [[nodiscard]] ReportPage &page() { return m_pages.back(); }

    QString m_heading;
    std::vector<ReportPage> m_pages;
    qreal m_y = paper::margin;
};

}  // namespace redress
