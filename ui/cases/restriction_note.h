// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "core/store/register.h"

namespace redress {

// Says, while a case is typed, that contact with its person is restricted; and that the complaint is taken all the
// same.
class RestrictionNote : public QLabel {
    Q_OBJECT

public:
    explicit RestrictionNote(const Register &reg, QWidget *parent = nullptr);  // hidden while nothing is restricted

    void look(const CaseDetails &details);

private:
    const Register &m_register;
};

}  // namespace redress
