// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/case/draft_keeper.h"
#include "ui/common/session.h"

class QPushButton;

namespace redress {

class CasesAlike;
class MessageBar;
class NewCaseForm;
class PersonOffers;

// Opens a case. What was typed and not recorded is there again when the dialog is next opened, even after a crash.
class NewCaseDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewCaseDialog(const Session &session, QWidget *parent = nullptr, const Drafts &drafts = Drafts());

    [[nodiscard]] CaseRef made() const { return m_made; }  // empty until a case is made
    void accept() override;

Q_SIGNALS:
    void caseMade(const redress::CaseRef &reference);
    void caseWanted(const redress::CaseRef &reference);  // one that is there already

private:
    void layOut();
    QWidget *buttons();
    QWidget *formAndAlike();
    void connectParts();
    void restoreDraft();
    void startAfresh();
    void look();
    void openPerson(const PersonId &person);

    Session m_session;
    DraftKeeper m_draft;
    MessageBar *m_messages;
    NewCaseForm *m_form;
    PersonOffers *m_offers;
    CasesAlike *m_alike;
    QPushButton *m_create;
    CaseRef m_made;
};

}  // namespace redress
