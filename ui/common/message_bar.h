// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/base/fault.h"

class QLabel;
class QPushButton;

namespace redress {

// Says something where the person is, in words, with what to do about it. Never in the way: it can be left standing.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { Note, Done, Problem };

    explicit MessageBar(QWidget *parent = nullptr);  // hidden until it has something to say

    void say(Kind kind, const QString &words, const QString &action = {});  // an action emits chosen()
    void say(const Fault &fault);                                           // a problem, with its clause
    void clear();
    void clearProblem();  // somebody is at work on it; what is no problem stays
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void chosen();

private:
    QLabel *m_sign;
    QLabel *m_words;
    QPushButton *m_action;
    Kind m_kind = Kind::Note;
};

}  // namespace redress
