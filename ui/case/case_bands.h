// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/casework/alerts.h"
#include "core/casework/decide.h"
#include "core/people/person.h"
#include "core/store/case_file.h"

namespace redress {

class AlertBand;
class ContactBand;

// What is to be seen before anything else on a case: what must be known before contact, and what words on it may mean.
class CaseBands : public QWidget {
    Q_OBJECT

public:
    explicit CaseBands(QWidget *parent = nullptr);

    void display(const CaseFile &file, const std::optional<Person> &person, const Rules &rules);

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    void decisionWanted(const QString &alert);
    void besideWanted(const redress::Alert &alert);

private:
    ContactBand *m_contact;
    AlertBand *m_alerts;
};

}  // namespace redress
