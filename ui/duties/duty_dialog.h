// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/common/session.h"
#include "ui/duties/duty_sheet.h"

class QButtonGroup;
class QFormLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace redress {

class AskForm;
class FlowLayout;
class MessageBar;

// A duty of the organisation: what it is and why, what was done about it, and what can be done now.
class DutyDialog : public QDialog {
    Q_OBJECT

public:
    DutyDialog(const Session &session, const DutyId &duty, QWidget *parent = nullptr);

Q_SIGNALS:
    void reportWanted(const QString &report, const QString &period);
    void recorded(const redress::DutyId &duty);

private:
    void layOut();
    [[nodiscard]] QWidget *content();
    [[nodiscard]] QWidget *buttons();
    void read();
    void showFacts();
    void showChoices();
    void begin(int choice);
    void record();

    Session m_session;
    DutyId m_duty;
    DutySheet m_sheet;
    CaseFile m_nobodysCase;  // what fields are told of who are used to cases: a duty has none
    QLabel *m_title;
    MessageBar *m_messages;
    QFormLayout *m_facts;
    FlowLayout *m_choices;
    QButtonGroup *m_group;
    AskForm *m_form;
    QListWidget *m_history;
    QLabel *m_historyTitle;
    QPushButton *m_report;
    QPushButton *m_record;
    int m_chosen = -1;
};

// Opens it over a window; it goes when it is closed.
DutyDialog *openDuty(const Session &session, const DutyId &duty, QWidget *parent);

}  // namespace redress
