// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

#include "core/base/result.h"
#include "core/base/when.h"

class QCheckBox;
class QDateEdit;
class QTimeEdit;

namespace redress {

// When something happened: now, unless the officer says otherwise. The button stands beside the words; the day and the
// hour appear in details() only when they are asked for.
class MomentPicker : public QPushButton {
    Q_OBJECT

public:
    explicit MomentPicker(QWidget *parent = nullptr);

    [[nodiscard]] QWidget *details() const { return m_details; }

    void setNow();
    void choose(const When &when);  // a day, and an hour where it is known
    [[nodiscard]] bool isNow() const { return m_isNow; }
    // `now` stands for itself where no other moment was chosen. Fails in the hour that the clocks skip in March.
    [[nodiscard]] Result<When> when(const When &now) const;

    // The latest day that can be chosen, and what choosing begins with.
    void setToday(const When &now);

Q_SIGNALS:
    void changed();

private:
    void addDetails();
    void showChoice();

    QWidget *m_details;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QCheckBox *m_timeKnown;
    When m_today;
    bool m_isNow = true;
};

}  // namespace redress
