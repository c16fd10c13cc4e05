// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <vector>

namespace redress {

// A stretch of days in which cases were received; an invalid end is open.
struct ReceivedDays {
    QString name;  // "Last month"; empty for days of the officer's own choice
    QDate from;
    QDate to;

    [[nodiscard]] bool isAny() const { return !from.isValid() && !to.isValid(); }
    [[nodiscard]] QString words(QDate today) const;  // "Received 1 Apr to 30 Apr"
};

// The stretches that are asked for most, reckoned from today. A financial year begins on 1 April.
[[nodiscard]] std::vector<ReceivedDays> usualReceivedDays(QDate today);

}  // namespace redress
