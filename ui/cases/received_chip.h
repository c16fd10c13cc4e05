// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "ui/cases/filter_chip.h"
#include "ui/cases/received_days.h"

namespace redress {

// The chip that narrows the list to cases received between two days.
class ReceivedChip : public FilterChip {
    Q_OBJECT

public:
    using Today = std::function<QDate()>;

    explicit ReceivedChip(Today today, QWidget *parent = nullptr);

    void setDays(const ReceivedDays &days);

Q_SIGNALS:
    void chosen(QDate from, QDate to);

private:
    void fillMenu();
    void addChoice(const QString &words, const ReceivedDays &days);
    void ask();

    Today m_today;
    ReceivedDays m_days;
};

}  // namespace redress
