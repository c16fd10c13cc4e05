// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "core/people/person.h"
#include "core/store/register.h"

class QLineEdit;
class QListWidget;

namespace redress {

// Finds people of the register as one types: by name, address, e-mail, phone or reference, also misspelt.
class PeopleFinder : public QWidget {
    Q_OBJECT

public:
    static constexpr int mostShown = 50;
    static constexpr int restMs = 150;

    explicit PeopleFinder(const Register &reg, QWidget *parent = nullptr);

    void leaveOut(const PersonId &person) { m_leftOut = person; }  // who is not looked for
    void flush();                                                  // shows now what waits to be shown
    void focusSearch();
    void search(const QString &words);  // shows at once who is found by them

Q_SIGNALS:
    void personChosen(const redress::PersonId &person);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();

    const Register &m_register;
    PersonId m_leftOut;
    QTimer m_rest;
    QLineEdit *m_search;
    QListWidget *m_found;
};

}  // namespace redress
