// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

#include "ui/case/timeline_delegate.h"
#include "ui/case/timeline_model.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

TimelineView::TimelineView(TimelineModel *model, QWidget *parent)
    : QListView(parent), m_model(model), m_delegate(new TimelineDelegate(this)) {
    setModel(model);
    setItemDelegate(m_delegate);
    setLook(this, Look::Plain);
    setObjectName(u"timeline"_s);
    setAccessibleName(tr("Timeline, newest first"));
    setAccessibleDescription(
        tr("Enter shows the whole of a long entry; Ctrl+C copies an entry; the menu key says that it was "
           "recorded by mistake."));
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { scheduleDelayedItemsLayout(); });
    connect(this, &QListView::activated, m_delegate, &TimelineDelegate::toggle);
}

void TimelineView::reveal(int sequence) {
    const QModelIndex index = m_model->indexOf(sequence);
    if (!index.isValid()) return;
    setCurrentIndex(index);
    scrollTo(index.row() > 0 ? index.siblingAtRow(index.row() - 1) : index);
    scrollTo(index);
}

void TimelineView::find(const QString &words) {
    m_model->find(words);
    m_delegate->setWords(m_model->wanted().split(u' ', Qt::SkipEmptyParts));
    viewport()->update();
}

void TimelineView::foldAll() {
    m_delegate->foldAll();
    scheduleDelayedItemsLayout();
}

void TimelineView::keyPressEvent(QKeyEvent *event) {
    if (event->matches(QKeySequence::Copy))
        copyCurrent();
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        m_delegate->toggle(currentIndex());
    else
        QListView::keyPressEvent(event);
}

// By the menu key it belongs to the current entry, wherever the mouse is.
void TimelineView::contextMenuEvent(QContextMenuEvent *event) {
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || m_model->entry(index).isDay()) return;
    setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Copy"), this, &TimelineView::copyCurrent);
    offerMistake(menu, m_model->entry(index));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TimelineView::offerMistake(QMenu *menu, const TimelineEntry &entry) {
    if (!entry.mistake.isEmpty()) return;
    const bool may = m_strikeable.contains(entry.sequence);
    const QString words =
        may ? tr("This was recorded by &mistake…") : tr("This was recorded by &mistake… (what came after it first)");
    auto *action = menu->addAction(words, this, [this, sequence = entry.sequence] { Q_EMIT mistakeWanted(sequence); });
    action->setObjectName(u"mistake"_s);
    action->setEnabled(may);
}

void TimelineView::copyCurrent() const {
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::AccessibleTextRole).toString());
}

}  // namespace redress
