// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "ui/cases/received_days.h"

class QDateEdit;
class QLabel;

namespace redress {

// Asks between which days the cases of the list were received.
class ReceivedDialog : public QDialog {
    Q_OBJECT

public:
    ReceivedDialog(const ReceivedDays &days, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] ReceivedDays days() const;
    void accept() override;

private:
    QDateEdit *m_from;
    QDateEdit *m_to;
    QLabel *m_fault;
};

}  // namespace redress
