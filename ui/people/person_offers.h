// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/people/clues.h"
#include "core/store/register.h"

class QVBoxLayout;

namespace redress {

struct Person;
struct PersonMatch;

// People whom the register has already and who may be meant by what is typed, each with the reason.
class PersonOffers : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostShown = 4;
    static constexpr int restMs = 200;

    explicit PersonOffers(const Register &reg, QWidget *parent = nullptr);  // hidden while nobody is offered

    void look(const Clues &sought);
    void flush();       // shows now what waits to be shown
    void focusFirst();  // flushes

Q_SIGNALS:
    void personChosen(const redress::Person &person);

private:
    void read();
    void addMatch(const PersonMatch &match);

    const Register &m_register;
    QTimer m_rest;
    Clues m_sought;
    QWidget *m_list = nullptr;
    QVBoxLayout *m_column;
};

}  // namespace redress
