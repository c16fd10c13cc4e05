// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;

namespace redress {

// Asks to whom cases are to be given.
class OfficerDialog : public QDialog {
    Q_OBJECT

public:
    OfficerDialog(int cases, const QStringList &officers, QWidget *parent = nullptr);

    [[nodiscard]] QString officer() const;
    void accept() override;

private:
    QComboBox *m_officer;
    QLabel *m_fault;
};

}  // namespace redress
