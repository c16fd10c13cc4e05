// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <optional>

#include "core/reports/page_layout.h"

namespace redress {

// Shows a report's pages as they will be printed. Each figure is a link to its cases: with the mouse, or with Tab,
// Shift+Tab or the arrow keys and Enter.
class ReportView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit ReportView(QWidget *parent = nullptr);

    void setPages(std::vector<ReportPage> pages);
    [[nodiscard]] int pageCount() const { return static_cast<int>(m_pages.size()); }
    // The figure that the keyboard stands on; null where it stands on none.
    [[nodiscard]] const PageFigure *chosenFigure() const;

Q_SIGNALS:
    void figureActivated(const redress::FigureId &figure);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    // Which figure of which page.
    struct Spot {
        size_t page = 0;
        size_t figure = 0;
        friend bool operator==(const Spot &, const Spot &) = default;
    };

    [[nodiscard]] qreal scale() const;                    // pixels for a point
    [[nodiscard]] QPointF pageCorner(size_t page) const;  // in the viewport
    [[nodiscard]] QRectF areaOf(const Spot &spot) const;  // in the viewport
    [[nodiscard]] std::optional<Spot> spotAt(const QPointF &position) const;
    [[nodiscard]] std::optional<Spot> neighbour(bool next) const;
    [[nodiscard]] const PageFigure &figureAt(const Spot &spot) const;
    void choose(const std::optional<Spot> &spot);
    void bringIntoView(const QRectF &area);
    void updateScrollBars();
    void paintPage(QPainter &painter, size_t page, const QRect &exposed) const;
    void underline(QPainter &painter, const ReportPage &page) const;
    void paintMark(QPainter &painter, const Spot &spot, bool chosen) const;

    std::vector<ReportPage> m_pages;
    std::optional<Spot> m_chosen;
    std::optional<Spot> m_hovered;
};

}  // namespace redress
