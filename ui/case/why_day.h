// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>

namespace redress {

// One cell of the calendar that shows why a target falls on its date.
struct WhyDay {
    enum class Is { Outside, Start, Counted, Weekend, BankHoliday, Closure };

    QDate day;
    Is is = Is::Outside;
    QString number;               // "10" where the day is counted
    QString words;                // "Good Friday", "Received 16:10, day 0"; empty where there is nothing to say
    bool isDate = false;          // the date itself: due, closing or opening
    bool wasDate = false;         // the date before it was moved
    bool isFirstOfMonth = false;  // of those shown: the month is named with it

    friend bool operator==(const WhyDay &, const WhyDay &) = default;
};

}  // namespace redress

Q_DECLARE_METATYPE(redress::WhyDay)
