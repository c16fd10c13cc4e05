// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/card_list.h"

#include <QKeyEvent>
#include <QScrollBar>

#include "ui/common/theme.h"

namespace redress {

CardList::CardList(int most, QWidget *parent) : QListView(parent), m_most(most) {
    setLook(this, Look::Plain);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this, &CardList::opened);
}

void CardList::setModel(QAbstractItemModel *model) {
    QListView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        updateGeometry();
        if (hasFocus()) chooseSomething();
    });
}

int CardList::contentHeight() const {
    int height = 0;
    for (int row = 0; model() && row < model()->rowCount(); ++row) height += sizeHintForRow(row);
    return height;
}

QSize CardList::sizeHint() const {
    return {Theme::scaled(180), std::min(contentHeight(), Theme::scaled(m_most)) + 2 * frameWidth()};
}

QSize CardList::minimumSizeHint() const {
    return {Theme::scaled(120), sizeHint().height()};
}

void CardList::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && currentIndex().isValid()) return Q_EMIT opened(currentIndex());
    QListView::keyPressEvent(event);
}

// Whoever comes by keyboard sees where they are.
void CardList::focusInEvent(QFocusEvent *event) {
    chooseSomething();
    QListView::focusInEvent(event);
}

void CardList::chooseSomething() {
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0) setCurrentIndex(model()->index(0, 0));
}

void CardList::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    if (event->oldSize().width() == event->size().width()) return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}

}  // namespace redress
