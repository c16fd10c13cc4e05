// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/timeline_delegate.h"

#include <QAbstractItemView>
#include <QMouseEvent>
#include <QPainter>

#include "ui/case/timeline_model.h"
#include "ui/common/theme.h"

namespace redress {

namespace {

int inset() {
    return Theme::scaled(6);
}

TimelineEntry entryAt(const QModelIndex &index) {
    return index.data(TimelineModel::EntryRole).value<TimelineEntry>();
}

int viewWidth(const QStyleOptionViewItem &option) {
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() : option.rect.width();
}

void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const TimelineEntry &entry) {
    painter->setFont(Theme::font(Theme::Text::Heading));
    painter->setPen(Theme::colour(Theme::Role::QuietInk));
    const QRect words = option.rect.adjusted(inset(), 0, -inset(), -Theme::scaled(5));
    painter->drawText(words, Qt::AlignLeft | Qt::AlignBottom, entry.label);
    painter->setPen(Theme::colour(Theme::Role::Line));
    painter->drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom());
}

// What is new has a bar at its side as well as a tint.
void paintBackground(QPainter *painter, const QStyleOptionViewItem &option, const TimelineEntry &entry) {
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter->fillRect(option.rect, Theme::colour(Theme::Role::Chosen));
    else if (entry.fresh)
        painter->fillRect(option.rect, Theme::colour(Theme::Role::MetTint));
    if (!entry.fresh) return;
    const QRect bar(option.rect.topLeft(), QSize(Theme::scaled(3), option.rect.height()));
    painter->fillRect(bar, Theme::colour(Theme::Role::Met));
}

}  // namespace

void TimelineDelegate::toggle(const QModelIndex &index) {
    const int sequence = entryAt(index).sequence;
    if (sequence == 0) return;
    if (!m_unfolded.remove(sequence)) m_unfolded.insert(sequence);
    Q_EMIT sizeHintChanged(index);
}

bool TimelineDelegate::isUnfolded(const QModelIndex &index) const {
    return m_unfolded.contains(entryAt(index).sequence);
}

TimelineRowLayout TimelineDelegate::layoutFor(const QModelIndex &index, int width) const {
    return {entryAt(index), width - 2 * inset(), isUnfolded(index)};
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const TimelineEntry entry = entryAt(index);
    painter->save();
    if (entry.isDay()) {
        paintHeading(painter, option, entry);
    } else {
        paintBackground(painter, option, entry);
        TimelineRowLayout layout = layoutFor(index, option.rect.width());
        layout.markWords(m_words, Theme::colour(Theme::Role::Mark));
        layout.paint(painter, option.rect.topLeft() + QPoint(inset(), 0));
        painter->setPen(Theme::colour(Theme::Role::Line));
        painter->drawLine(option.rect.left(), option.rect.bottom(), option.rect.right(), option.rect.bottom());
        if (option.state & QStyle::State_HasFocus) {
            painter->setPen(Theme::colour(Theme::Role::Accent));
            painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        }
    }
    painter->restore();
}

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    const int width = viewWidth(option);
    if (entryAt(index).isDay()) {
        const int words = QFontMetrics(Theme::font(Theme::Text::Heading)).height();
        return {width, words + Theme::scaled(index.row() == 0 ? 14 : 20)};
    }
    return {width, layoutFor(index, width).height()};
}

bool TimelineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index) {
    if (event->type() != QEvent::MouseButtonRelease)
        return QStyledItemDelegate::editorEvent(event, model, option, index);
    const QPoint at = static_cast<QMouseEvent *>(event)->position().toPoint() - option.rect.topLeft();
    const QRect link = layoutFor(index, option.rect.width()).foldLink().translated(inset(), 0);
    if (entryAt(index).isDay() || !link.marginsAdded({4, 4, 4, 4}).contains(at)) return false;
    toggle(index);
    return true;
}

}  // namespace redress
