// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/reports/period.h"

class QComboBox;
class QPushButton;

namespace redress {

// Chooses a period: its kind, which one, and the one before or after with a press or Ctrl+Left and Ctrl+Right.
class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    // `today` decides which periods are offered; any other can be reached by going on.
    PeriodPicker(const Period &period, QDate today, QWidget *parent = nullptr);

    [[nodiscard]] const Period &period() const { return m_period; }
    void setPeriod(const Period &period);

Q_SIGNALS:
    void periodChosen(const redress::Period &period);

private:
    [[nodiscard]] QPushButton *stepper(const QString &name, const QString &label, const QKeySequence &keys);
    void chooseKind(int index);
    void choosePeriod(int index);
    void showPeriod();

    Period m_period;
    QDate m_today;
    QPushButton *m_previous;
    QComboBox *m_kind;
    QComboBox *m_which;
    QPushButton *m_next;
};

}  // namespace redress
