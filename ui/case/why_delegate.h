// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace redress {

// Draws one day of the calendar that explains a date: its number where it counts, its reason where it does not.
class WhyDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // `roomy`: three lines of words rather than one, where few weeks are shown.
    [[nodiscard]] static int rowHeight(bool roomy);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

}  // namespace redress
