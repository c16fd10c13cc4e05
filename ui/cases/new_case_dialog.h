// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/case/draft_keeper.h"
#include "ui/cases/beside.h"
#include "ui/common/session.h"

class QPushButton;

namespace redress {

class AlertBand;
class CasesAlike;
class MessageBar;
class NewCaseForm;
class PersonOffers;
class RestrictionNote;

// Opens a case. What was typed and not recorded is there again when the dialog is next opened, even after a crash.
class NewCaseDialog : public QDialog {
    Q_OBJECT

public:
    explicit NewCaseDialog(const Session &session, QWidget *parent = nullptr, const Drafts &drafts = Drafts());
    // A case beside another one, to which it is linked: filled in as far as the other one is known.
    NewCaseDialog(const Session &session, Beside beside, QWidget *parent = nullptr, const Drafts &drafts = Drafts());

    [[nodiscard]] CaseRef made() const { return m_made; }  // empty until a case is made
    void accept() override;

Q_SIGNALS:
    void caseMade(const redress::CaseRef &reference);
    void caseWanted(const redress::CaseRef &reference);  // one that is there already

private:
    NewCaseDialog(const Session &session, std::optional<Beside> beside, QWidget *parent, const Drafts &drafts);
    void layOut();
    QWidget *buttons();
    QWidget *formAndAlike();
    void connectParts();
    [[nodiscard]] DraftKey placeOfDraft() const;
    void restoreDraft();
    void startAfresh();
    void look();
    void openPerson(const PersonId &person);

    Session m_session;
    std::optional<Beside> m_beside;
    DraftKeeper m_draft;
    MessageBar *m_messages;
    AlertBand *m_alerts;
    RestrictionNote *m_restricted;
    NewCaseForm *m_form;
    PersonOffers *m_offers;
    CasesAlike *m_alike;
    QPushButton *m_create;
    CaseRef m_made;
};

}  // namespace redress
