// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_column_delegate.h"

#include <QComboBox>
#include <QWheelEvent>

#include "ui/common/theme.h"
#include "ui/setup/import_columns_model.h"

namespace redress {

namespace {

// Turning the wheel over the table scrolls it, whatever the pointer is over.
class CalmComboBox final : public QComboBox {
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

}  // namespace

QWidget *ImportColumnDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                            const QModelIndex &index) const {
    auto *choice = new CalmComboBox(parent);
    for (const auto &meaning : m_model.meanings()) choice->addItem(meaning.label);
    choice->setFocusPolicy(Qt::StrongFocus);
    choice->setAccessibleName(
        tr("What the column %1 is read as").arg(index.siblingAtColumn(ImportColumnsModel::Heading).data().toString()));
    connect(choice, &QComboBox::activated, this,
            [this, choice] { Q_EMIT const_cast<ImportColumnDelegate *>(this)->commitData(choice); });
    return choice;
}

void ImportColumnDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const {
    static_cast<QComboBox *>(editor)->setCurrentIndex(index.data(Qt::EditRole).toInt());
}

void ImportColumnDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const {
    model->setData(index, static_cast<QComboBox *>(editor)->currentIndex());
}

void ImportColumnDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                                const QModelIndex &) const {
    const int gap = Theme::scaled(3);
    editor->setGeometry(option.rect.adjusted(0, gap, -gap, -gap));
}

void ImportColumnDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const {
    if (index.column() == ImportColumnsModel::ReadAs) return;  // its editor is always open
    QStyleOptionViewItem inset = option;
    inset.rect.adjust(Theme::scaled(8), 0, -Theme::scaled(8), 0);
    QStyledItemDelegate::paint(painter, inset, index);
}

bool ImportColumnDelegate::eventFilter(QObject *editor, QEvent *event) {
    if (event->type() == QEvent::FocusIn) Q_EMIT focusArrived(static_cast<QWidget *>(editor));
    return false;
}

QSize ImportColumnDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const {
    return QStyledItemDelegate::sizeHint(option, index) + QSize(Theme::scaled(24), 0);
}

}  // namespace redress
