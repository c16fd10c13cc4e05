// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/register.h"

class QVBoxLayout;

namespace redress {

// The cases of a person, each a link.
class PersonCases : public QWidget {
    Q_OBJECT

public:
    static constexpr size_t mostShown = 12;

    explicit PersonCases(const Register &reg, QWidget *parent = nullptr);

    void showPerson(const PersonId &person);

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);

private:
    void addCase(const CaseRef &reference);
    void addWords(const QString &words);

    const Register &m_register;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
};

}  // namespace redress
