// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

#include "core/casework/case.h"
#include "ui/common/session.h"

namespace redress {

class MessageBar;
class PeopleFinder;

// Chooses who of the register a case is from, or adds its complainant to the register. Recorded on the case at once.
class PersonChoiceDialog : public QDialog {
    Q_OBJECT

public:
    PersonChoiceDialog(const Session &session, const Case &subject, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const redress::PersonId &person);

private:
    void layOut(const QString &complainant);
    void choose(const PersonId &person);
    void add();

    Session m_session;
    CaseRef m_case;
    CaseDetails m_details;
    MessageBar *m_messages;
    PeopleFinder *m_finder;
};

// Shows who a case is from or, where nobody was chosen yet, lets somebody be. `open` is what happens with a case that
// is wanted from there.
void showPersonOf(const Session &session, const CaseRef &reference, QWidget *parent,
                  const std::function<void(const CaseRef &)> &open);

}  // namespace redress
