// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/case/contact_facts.h"

namespace redress {

// What must be known before contact, above everything else on the case. Not there where there is nothing to say.
class ContactBand : public QWidget {
    Q_OBJECT

public:
    explicit ContactBand(QWidget *parent = nullptr);

    void display(const std::vector<ContactFact> &facts);

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);

private:
    void clear();
    [[nodiscard]] QWidget *chipFor(const ContactFact &fact);

    std::vector<QWidget *> m_chips;
};

}  // namespace redress
