// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/common/session.h"
#include "ui/letters/due_letters_model.h"

class QFrame;
class QLabel;
class QTableView;

namespace redress {

class EmptyState;

// What the letters screen shows while no case is chosen: the letters that are due now or, kindly, that none is.
class DueLettersPage : public QWidget {
    Q_OBJECT

public:
    explicit DueLettersPage(const Session &session, QWidget *parent = nullptr);

    void refresh();
    bool takeFocus();  // says whether there is a letter to take it

Q_SIGNALS:
    void letterWanted(const redress::CaseRef &reference, const QString &letterId);
    void failed(const redress::Fault &fault);

private:
    void setUpTable();

    Session m_session;
    DueLettersModel m_model;
    QLabel *m_heading;
    QFrame *m_card;
    QTableView *m_table;
    EmptyState *m_nothing;
};

}  // namespace redress
