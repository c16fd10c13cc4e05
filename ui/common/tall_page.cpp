// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tall_page.h"

#include <QEvent>
#include <QLayout>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

namespace {

int leastHeight(const QWidget &page, int width) {
    const QLayout *layout = page.layout();
    const int least = page.minimumSizeHint().expandedTo(page.minimumSize()).height();
    if (!layout || !layout->hasHeightForWidth()) return least;
    return std::max(least, layout->totalMinimumHeightForWidth(width));
}

}  // namespace

TallPage::TallPage(QWidget *page, QWidget *parent) : QScrollArea(parent) {
    setWidget(page);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    page->installEventFilter(this);
}

QSize TallPage::sizeHint() const {
    return widget()->sizeHint();
}

QSize TallPage::minimumSizeHint() const {
    return {Theme::scaled(320), Theme::scaled(160)};
}

// Twice at most: the scroll bar that the first fit calls for takes some of the width.
void TallPage::fit() {
    for (int round = 0; round < 2; ++round) {
        const QSize room = viewport()->size();
        const QSize size(room.width(), std::max(room.height(), leastHeight(*widget(), room.width())));
        if (widget()->size() != size) widget()->resize(size);
        if (viewport()->width() == room.width()) return;
    }
}

bool TallPage::eventFilter(QObject *watched, QEvent *event) {
    const bool done = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest) fit();
    return done;
}

void TallPage::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    fit();
}

}  // namespace redress
