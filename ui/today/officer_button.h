// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "ui/common/session.h"

class QMenu;

namespace redress {

// Whose targets are shown: everyone's, one's own, or those of an officer who has cases.
class OfficerButton : public QPushButton {
    Q_OBJECT

public:
    explicit OfficerButton(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] QString officer() const { return m_officer; }  // empty: everyone
    void choose(const QString &officer);

Q_SIGNALS:
    void officerChosen(const QString &officer);

private:
    void fill();  // reads the officers when they are asked for, not before

    Session m_session;
    QString m_officer;
    QMenu *m_menu;
};

}  // namespace redress
