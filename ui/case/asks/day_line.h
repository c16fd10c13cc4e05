// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include "core/base/result.h"
#include "core/exchange/day_reader.h"

class QMenu;

namespace redress {

// A day as people write it, "27/4/2026", "27 Apr 2026" or "27 Apr", or chosen from a calendar. It may be left empty.
class DayLine : public QLineEdit {
    Q_OBJECT

public:
    explicit DayLine(QWidget *parent = nullptr);

    void setToday(QDate today) { m_today = today; }  // where the calendar opens while no day is chosen
    // Which year is meant where none is typed; it is written out when the field is left.
    void setSide(DaySide side) { m_side = side; }
    void setDay(QDate day);
    // Invalid where the field is empty. Fails on what is no day.
    [[nodiscard]] Result<QDate> day() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;  // Down opens the calendar

private:
    void openCalendar();
    void writeYear();

    QDate m_today = QDate::currentDate();
    DaySide m_side = DaySide::Nearest;
};

}  // namespace redress
