// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/clues.h"
#include "core/people/person.h"
#include "ui/cases/intake.h"
#include "ui/cases/intake_part.h"
#include "ui/common/session.h"

class QVBoxLayout;

namespace redress {

class AboutFields;
class MoreFields;
class ProcedureChoice;
class ReceiptFields;
class WhoFields;

// What must be known to open a case: who, how and when it came, what about, and what kind of case the policy makes it.
// Everything else can wait. What the policy says to what is typed stands beside it at once.
class NewCaseForm : public QWidget {
    Q_OBJECT

public:
    explicit NewCaseForm(const Session &session, QWidget *parent = nullptr);
    // Under another policy than the register's own: a law's clocks, say.
    NewCaseForm(const Session &session, std::shared_ptr<const Policy> policy, QWidget *parent = nullptr);

    // The case as it is to be recorded. Where a field is wrong it says so beside it, goes there, and answers nothing.
    [[nodiscard]] std::optional<Intake> filled();

    [[nodiscard]] QString complainant() const;
    [[nodiscard]] QString address() const;
    [[nodiscard]] CaseDetails details() const;  // as they stand
    [[nodiscard]] Clues clues() const;          // of somebody who may be in the register; nothing once they were found
    void takePerson(const Person &person);      // who the complainant was found to be

    // All that was typed, for a draft; empty where nothing was.
    [[nodiscard]] QJsonObject words() const;
    void setWords(const QJsonObject &words);
    void clear();
    void focusFirst();

Q_SIGNALS:
    void edited();
    void personWanted(const redress::PersonId &person);
    void offersWanted();

private:
    void build();
    void connectParts();
    void advise();
    [[nodiscard]] QJsonObject typed() const;
    [[nodiscard]] Case subject() const;  // what the words would make
    [[nodiscard]] std::vector<IntakePart *> parts() const;

    Session m_session;
    std::shared_ptr<const Policy> m_policy;
    std::shared_ptr<const Policy> m_other;  // that it is compared with; null where there is none
    WhoFields *m_who;
    ReceiptFields *m_receipt;
    AboutFields *m_about;
    ProcedureChoice *m_procedure;
    MoreFields *m_more;
};

}  // namespace redress
