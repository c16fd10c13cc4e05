// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/change_preview.h"

#include <QAbstractItemModel>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/common/opening_size.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QLabel *sentence(const QString &words, QWidget *parent) {
    auto *label = new QLabel(words, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QTableView *tableOf(QAbstractItemModel *changes, const QString &name, QWidget *parent) {
    auto *table = new QTableView(parent);
    table->setObjectName(u"changes"_s);
    table->setAccessibleName(name);
    table->setModel(changes);
    table->setShowGrid(false);
    table->setWordWrap(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

}  // namespace

ChangePreview::ChangePreview(const Words &words, QAbstractItemModel *changes, QWidget *parent) : QDialog(parent) {
    setObjectName(u"changePreview"_s);
    setWindowTitle(words.title);
    changes->setParent(this);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Theme::scaled(12));
    column->addWidget(sentence(words.headline, this));
    if (changes->rowCount() > 0) {
        column->addWidget(tableOf(changes, words.table, this), 1);
        resize(openingSize(*this, {720, 420}));
    }
    if (!words.notes.isEmpty()) column->addWidget(sentence(words.notes, this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(words.confirm);
    setLook(buttons->button(QDialogButtonBox::Ok), Look::Primary);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

}  // namespace redress
