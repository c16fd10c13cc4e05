// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace redress {

class ImportColumnsModel;

// Lets a person choose what a column is read as.
class ImportColumnDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ImportColumnDelegate(const ImportColumnsModel &model, QObject *parent)
        : QStyledItemDelegate(parent), m_model(model) {}

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // The editors are always open: Tab, Enter and Escape do with them what they do everywhere.
    bool eventFilter(QObject *editor, QEvent *event) override;

Q_SIGNALS:
    void focusArrived(QWidget *editor);

private:
    const ImportColumnsModel &m_model;
};

}  // namespace redress
