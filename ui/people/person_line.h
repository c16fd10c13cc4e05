// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/people/person.h"

class QLabel;
class QPushButton;

namespace redress {

// Whom the register knows somebody as, with what has to be known before they are contacted.
class PersonLine : public QWidget {
    Q_OBJECT

public:
    explicit PersonLine(QWidget *parent = nullptr);

    void showPerson(const Person &person);  // nobody: hides

Q_SIGNALS:
    void detailsWanted();
    void otherWanted();  // it is somebody else

private:
    void showNeeds(const Person &person);

    QLabel *m_known;
    QPushButton *m_details;
    QWidget *m_needs;
};

}  // namespace redress
