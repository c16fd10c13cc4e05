// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace redress {

// Shows a StateLook, which the model gives under StateLookRole, in a cell of a table. Other cells stay as they are.
class StateDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int StateLookRole = Qt::UserRole + 100;

    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

}  // namespace redress
