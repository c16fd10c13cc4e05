// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_list.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <algorithm>

#include "ui/common/theme.h"

namespace redress {

TodayList::TodayList(TodayModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new TodayDelegate(model, this)) {
    setModel(&model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setViewportMargins(0, Theme::scaled(6), 0, Theme::scaled(6));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(tr("Targets to meet"));
    connect(m_delegate, &TodayDelegate::actionChosen, this, &TodayList::actionChosen);
    connect(m_delegate, &TodayDelegate::caseChosen, this, &TodayList::opened);
    connect(this, &QListView::doubleClicked, this, &TodayList::opened);
    connect(&model, &QAbstractItemModel::modelReset, this, &TodayList::layOutAgain);
}

QSize TodayList::sizeHint() const {
    int height = 2 * Theme::scaled(6) + 2 * frameWidth();
    for (int n = 0; n < m_model.rowCount(); ++n) height += itemDelegate()->sizeHint({}, m_model.index(n)).height();
    return {Theme::scaled(600), height};
}

QSize TodayList::minimumSizeHint() const {
    return {Theme::scaled(320), std::min(sizeHint().height(), Theme::scaled(260))};
}

void TodayList::layOutAgain() {
    if (m_delegate->setWidth(viewport()->width())) scheduleDelayedItemsLayout();
    updateGeometry();
}

void TodayList::resizeEvent(QResizeEvent *event) {
    QListView::resizeEvent(event);
    layOutAgain();
}

void TodayList::keyPressEvent(QKeyEvent *event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !currentIndex().isValid()) return QListView::keyPressEvent(event);
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT actionChosen(currentIndex(), 0);
    else
        Q_EMIT opened(currentIndex());
}

void TodayList::contextMenuEvent(QContextMenuEvent *event) {
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model.at(index).kind != TodayRow::Kind::Target) return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_model.at(index).item.isMatter() ? tr("Open it") : tr("Open the case"), this,
                    [this, index] { Q_EMIT opened(index); });
    const auto &actions = m_model.at(index).actions;
    for (int n = 0; n < int(actions.size()); ++n)
        menu->addAction(actions[size_t(n)].label, this, [this, index, n] { Q_EMIT actionChosen(index, n); });
    const QPoint below = viewport()->mapToGlobal(visualRect(index).bottomLeft());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? below : event->globalPos());
}

}  // namespace redress
