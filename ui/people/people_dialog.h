// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/common/session.h"

namespace redress {

class PeopleFinder;

// Looks somebody up in the register.
class PeopleDialog : public QDialog {
    Q_OBJECT

public:
    explicit PeopleDialog(const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);

private:
    void openPerson(const PersonId &person);

    Session m_session;
    PeopleFinder *m_finder;
};

}  // namespace redress
