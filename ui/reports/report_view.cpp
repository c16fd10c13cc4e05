// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_view.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <cmath>

#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr int gap = 16;                         // around and between pages, of the design
constexpr int widest = 900;                     // a page grows with the window up to here, of the design
constexpr qreal narrowest = 200;                // pixels
constexpr QMarginsF markMargins(3, 0.5, 3, 0);  // a mark is so much larger than its figure, in points

}  // namespace

ReportView::ReportView(QWidget *parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("reportView"));
    setAccessibleName(tr("Report"));
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    viewport()->setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void ReportView::setPages(std::vector<ReportPage> pages) {
    m_pages = std::move(pages);
    m_hovered.reset();
    choose({});
    updateScrollBars();
    viewport()->update();
}

const PageFigure *ReportView::chosenFigure() const {
    return m_chosen ? &figureAt(*m_chosen) : nullptr;
}

const PageFigure &ReportView::figureAt(const Spot &spot) const {
    return m_pages[spot.page].figures[spot.figure];
}

qreal ReportView::scale() const {
    const qreal room = viewport()->width() - 2 * Theme::scaled(gap);
    // Whole pixels, so that the paper's edges are sharp.
    return std::floor(std::clamp<qreal>(room, narrowest, Theme::scaled(widest))) / paper::page.width();
}

QPointF ReportView::pageCorner(size_t page) const {
    const qreal step = paper::page.height() * scale() + Theme::scaled(gap);
    const qreal left = std::max((viewport()->width() - paper::page.width() * scale()) / 2, 0.0);
    const qreal top = Theme::scaled(gap) + static_cast<qreal>(page) * step - verticalScrollBar()->value();
    return {std::round(left), std::round(top)};
}

QRectF ReportView::areaOf(const Spot &spot) const {
    const QRectF area = figureAt(spot).area + markMargins;
    return {pageCorner(spot.page) + area.topLeft() * scale(), area.size() * scale()};
}

std::optional<ReportView::Spot> ReportView::spotAt(const QPointF &position) const {
    for (size_t page = 0; page < m_pages.size(); ++page) {
        if (!QRectF(pageCorner(page), paper::page * scale()).contains(position)) continue;
        for (size_t figure = 0; figure < m_pages[page].figures.size(); ++figure)
            if (areaOf({page, figure}).contains(position)) return Spot{page, figure};
    }
    return {};
}

void ReportView::updateScrollBars() {
    const qreal height = static_cast<qreal>(m_pages.size()) * (paper::page.height() * scale() + Theme::scaled(gap));
    const int room = viewport()->height();
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(std::ceil(height)) + Theme::scaled(gap) - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(Theme::scaled(40));
}

void ReportView::resizeEvent(QResizeEvent *event) {
    const int old = std::max(verticalScrollBar()->maximum(), 1);
    const qreal at = static_cast<qreal>(verticalScrollBar()->value()) / old;
    QAbstractScrollArea::resizeEvent(event);
    updateScrollBars();
    verticalScrollBar()->setValue(static_cast<int>(at * verticalScrollBar()->maximum()));
}

void ReportView::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), Theme::colour(Theme::Role::Canvas, palette()));
    for (size_t page = 0; page < m_pages.size(); ++page) paintPage(painter, page, event->rect());
    if (m_hovered) paintMark(painter, *m_hovered, false);
    if (m_chosen && hasFocus()) paintMark(painter, *m_chosen, true);
}

void ReportView::paintPage(QPainter &painter, size_t page, const QRect &exposed) const {
    const QRectF area(pageCorner(page), paper::page * scale());
    if (!area.intersects(exposed)) return;
    painter.setPen(Theme::colour(Theme::Role::Line, palette()));
    painter.setBrush(Qt::white);
    painter.drawRect(area.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.scale(scale(), scale());
    const QRectF visible(QPointF(exposed.topLeft() - area.topLeft()) / scale(), QSizeF(exposed.size()) / scale());
    paint(painter, m_pages[page].drawing, visible);
    underline(painter, m_pages[page]);
    painter.restore();
}

// That they can be pressed is for the screen alone: paper shows no links.
void ReportView::underline(QPainter &painter, const ReportPage &page) const {
    painter.setPen(QPen(QColor::fromRgb(paper::accent), 0.6, Qt::DotLine));
    for (const PageFigure &figure : page.figures) {
        const qreal y = figure.words.bottom() - 0.5;
        painter.drawLine(QPointF(figure.words.left(), y), QPointF(figure.words.right(), y));
    }
}

void ReportView::paintMark(QPainter &painter, const Spot &spot, bool chosen) const {
    const QRectF area = areaOf(spot);
    QColor colour = QColor::fromRgb(paper::accent);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, chosen ? 2 : 1));
    colour.setAlpha(30);
    painter.setBrush(colour);
    painter.drawRoundedRect(area, 3, 3);
}

std::optional<ReportView::Spot> ReportView::neighbour(bool next) const {
    std::vector<Spot> spots;
    for (size_t page = 0; page < m_pages.size(); ++page)
        for (size_t figure = 0; figure < m_pages[page].figures.size(); ++figure) spots.push_back({page, figure});
    if (spots.empty()) return {};
    if (!m_chosen) return next ? spots.front() : spots.back();
    const auto here = std::ranges::find(spots, *m_chosen);
    if (next) return here + 1 == spots.end() ? std::nullopt : std::optional(*(here + 1));
    return here == spots.begin() ? std::nullopt : std::optional(*(here - 1));
}

void ReportView::choose(const std::optional<Spot> &spot) {
    m_chosen = spot;
    setAccessibleDescription(spot ? tr("%1. Enter shows its cases.").arg(figureAt(*spot).sentence) : QString());
    if (spot) {
        bringIntoView(areaOf(*spot));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    viewport()->update();
}

void ReportView::bringIntoView(const QRectF &area) {
    const int margin = Theme::scaled(2 * gap);
    QScrollBar *bar = verticalScrollBar();
    if (area.top() < margin) bar->setValue(bar->value() + static_cast<int>(area.top()) - margin);
    if (area.bottom() > viewport()->height() - margin)
        bar->setValue(bar->value() + static_cast<int>(area.bottom()) - viewport()->height() + margin);
}

bool ReportView::focusNextPrevChild(bool next) {
    if (hasFocus())
        if (const auto spot = neighbour(next)) {
            choose(spot);
            return true;
        }
    return QAbstractScrollArea::focusNextPrevChild(next);
}

void ReportView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    const bool byTab = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (byTab) {
        m_chosen.reset();
        choose(neighbour(event->reason() == Qt::TabFocusReason));
    }
    viewport()->update();
}

void ReportView::keyPressEvent(QKeyEvent *event) {
    const bool plain = event->modifiers() == Qt::NoModifier;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) && m_chosen)
        Q_EMIT figureActivated(figureAt(*m_chosen).id);
    else if (plain && (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left)) {
        if (const auto spot = neighbour(event->key() == Qt::Key_Right)) choose(spot);
    } else if (event->key() == Qt::Key_Home)
        verticalScrollBar()->setValue(0);
    else if (event->key() == Qt::Key_End)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    else
        QAbstractScrollArea::keyPressEvent(event);
}

void ReportView::mouseMoveEvent(QMouseEvent *event) {
    const auto spot = spotAt(event->position());
    if (spot == m_hovered) return;
    m_hovered = spot;
    viewport()->setCursor(spot ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->setToolTip(spot ? tr("%1. Press to see its cases.").arg(figureAt(*spot).sentence).toHtmlEscaped()
                                : QString());
    viewport()->update();
}

void ReportView::mouseReleaseEvent(QMouseEvent *event) {
    const auto spot = event->button() == Qt::LeftButton ? spotAt(event->position()) : std::nullopt;
    if (!spot) return QAbstractScrollArea::mouseReleaseEvent(event);
    choose(spot);
    Q_EMIT figureActivated(figureAt(*spot).id);
}

void ReportView::leaveEvent(QEvent *event) {
    m_hovered.reset();
    viewport()->update();
    QAbstractScrollArea::leaveEvent(event);
}

}  // namespace redress
