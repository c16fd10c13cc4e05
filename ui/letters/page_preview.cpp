// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/page_preview.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

namespace {

constexpr int gap = 14;  // around and between pages, at the design's size

void paintShadow(QPainter &painter, const QRectF &page) {
    painter.setPen(Qt::NoPen);
    for (int spread = 6; spread > 0; --spread) {
        painter.setBrush(QColor(20, 30, 45, 5));
        painter.drawRoundedRect(page.adjusted(-spread, -spread + 2, spread, spread + 2), spread, spread);
    }
}

}  // namespace

PagePreview::PagePreview(QWidget *parent) : QAbstractScrollArea(parent) {
    setObjectName(QStringLiteral("letterPreview"));
    setAccessibleName(tr("The letter as it will be printed"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
}

void PagePreview::show(std::shared_ptr<const LetterPages> pages) {
    m_pages = std::move(pages);
    m_pictures.clear();
    setAccessibleDescription(count() > 0 ? tr("%n page(s)", nullptr, count()) : QString());
    arrange();
}

void PagePreview::setFit(Fit fit) {
    m_fit = fit;
    m_pictures.clear();
    arrange();
}

QSize PagePreview::sizeHint() const {
    return {Theme::scaled(520), Theme::scaled(440)};
}

qreal PagePreview::pixelsPerMillimetre() const {
    const qreal across = (viewport()->width() - 2.0 * Theme::scaled(gap)) / LetterPages::paper.width();
    const qreal down = (viewport()->height() - 2.0 * Theme::scaled(gap)) / LetterPages::paper.height();
    return std::max(0.5, m_fit == Fit::Width ? std::min(across, 6.0) : std::min(across, down));
}

QSizeF PagePreview::pageSize() const {
    return (LetterPages::paper * pixelsPerMillimetre()).toSize();
}

QRectF PagePreview::pageRect(int page) const {
    const QSizeF size = pageSize();
    const qreal left = std::max(0.0, std::round((viewport()->width() - size.width()) / 2));
    const qreal top = Theme::scaled(gap) + page * (size.height() + Theme::scaled(gap)) - verticalScrollBar()->value();
    return {QPointF(left, top), size};
}

const QPixmap &PagePreview::pictureOf(int page) {
    QPixmap &picture = m_pictures[page];
    if (!picture.isNull()) return picture;
    picture = QPixmap((pageSize() * devicePixelRatioF()).toSize());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.scale(pixelsPerMillimetre(), pixelsPerMillimetre());
    m_pages->paint(painter, page);
    return picture;
}

void PagePreview::arrange() {
    const int content = qRound(count() * (pageSize().height() + Theme::scaled(gap))) + Theme::scaled(gap);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(Theme::scaled(40));
    verticalScrollBar()->setRange(0, std::max(0, content - viewport()->height()));
    viewport()->update();
}

void PagePreview::paintEvent(QPaintEvent *) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (int page = 0; page < count(); ++page) {
        const QRectF place = pageRect(page);
        if (!place.intersects(viewport()->rect())) continue;
        paintShadow(painter, place);
        painter.drawPixmap(place.topLeft(), pictureOf(page));
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(Theme::colour(Theme::Role::Accent), 2));
            painter.drawRect(place.adjusted(-1, -1, 1, 1));
        }
    }
}

void PagePreview::resizeEvent(QResizeEvent *) {
    m_pictures.clear();
    arrange();
}

void PagePreview::keyPressEvent(QKeyEvent *event) {
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
        case Qt::Key_PageDown:
        case Qt::Key_Space:
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            break;
        case Qt::Key_PageUp:
            bar->triggerAction(QAbstractSlider::SliderPageStepSub);
            break;
        case Qt::Key_Home:
            bar->triggerAction(QAbstractSlider::SliderToMinimum);
            break;
        case Qt::Key_End:
            bar->triggerAction(QAbstractSlider::SliderToMaximum);
            break;
        default:
            QAbstractScrollArea::keyPressEvent(event);
    }
}

}  // namespace redress
