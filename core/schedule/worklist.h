// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/store/alert_list.h"
#include "core/store/register.h"

namespace redress {

// How many targets fall due on one working day.
struct DayLoad {
    QDate day;
    int targets = 0;
};

// What has to be done, as Today shows it: each target with its state and working days set.
struct Worklist {
    std::vector<DueItem> overdue;  // the longest overdue first
    std::vector<DueItem> dueToday;
    std::vector<DueItem> approaching;  // soonest first
    std::vector<DueItem> next;         // what comes after; read only where nothing else is due
    std::vector<AlertItem> alerts;     // the first that wait to be decided, the longest waiting first
    int alertCount = 0;                // of all that wait
    std::vector<DueItem> unclaimed;    // of one officer: duties coming due that nobody sees to yet
    std::vector<DayLoad> load;         // the next ten working days, from today or the next one that is
    DueCounts counts;                  // of all, however many are listed
    int openCases = 0;

    [[nodiscard]] bool isEmpty() const { return overdue.empty() && dueToday.empty() && approaching.empty(); }
};

// Reads the worklist of one officer, or of everyone where the name is empty. Each group lists no more than `atMost`.
// Costs what is due, never what is stored.
[[nodiscard]] Result<Worklist> readWorklist(const Register &reg, const QString &officer, int atMost);

}  // namespace redress
