// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QStyledItemDelegate>

#include "ui/case/timeline_row_layout.h"

namespace redress {

// Draws the days and the events of a timeline. Long text is folded to a few lines until it is asked for.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const QStringList &words) { m_words = words; }  // marked in the text
    void toggle(const QModelIndex &index);
    void foldAll() { m_unfolded.clear(); }
    [[nodiscard]] bool isUnfolded(const QModelIndex &index) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] TimelineRowLayout layoutFor(const QModelIndex &index, int width) const;

    QStringList m_words;
    QSet<int> m_unfolded;  // sequences
};

}  // namespace redress
