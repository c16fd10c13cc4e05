// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>

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
    setAccessibleDescription(tr("Enter shows the whole of a long entry; Ctrl+C copies an entry."));
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
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

void TimelineView::copyCurrent() const {
    if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(Qt::AccessibleTextRole).toString());
}

}  // namespace redress
