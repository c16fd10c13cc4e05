// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "core/store/case_file.h"

class QLabel;
class QPushButton;

namespace redress {

class ElidedLabel;

// The strip above a case: its reference, whose it is, what about, how far it is and who works on it.
class CaseHeader : public QFrame {
    Q_OBJECT

public:
    explicit CaseHeader(QWidget *parent = nullptr);

    void display(const CaseFile &file);
    void clear();

Q_SIGNALS:
    void backWanted();
    void printWanted();
    void letterWanted();

private:
    QPushButton *m_back;
    QLabel *m_reference;
    ElidedLabel *m_complainant;
    ElidedLabel *m_aside;
    QWidget *m_actions;
};

}  // namespace redress
