// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QAbstractItemModel;

namespace redress {

// Shows what a change would do before it is made, as a table, and asks whether to make it.
class ChangePreview : public QDialog {
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString headline;  // what would happen, in a sentence
        QString notes;     // what else to know; may be empty
        QString confirm;   // "Save and move the dates"
        QString table;     // what the table lists: its accessible name
    };

    // A model without rows is not shown. It is taken over.
    ChangePreview(const Words &words, QAbstractItemModel *changes, QWidget *parent = nullptr);
};

}  // namespace redress
