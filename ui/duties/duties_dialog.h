// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/common/session.h"

class QModelIndex;
class QTableView;

namespace redress {

class DutiesModel;
class MessageBar;

// All that the organisation itself has to do, also what is not due: a duty that arises by itself begins here.
class DutiesDialog : public QDialog {
    Q_OBJECT

public:
    explicit DutiesDialog(const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportWanted(const QString &report, const QString &period);

private:
    void layOut();
    void read();
    void openDuty(const QModelIndex &index);

    Session m_session;
    MessageBar *m_messages;
    DutiesModel *m_model;
    QTableView *m_table;
};

}  // namespace redress
