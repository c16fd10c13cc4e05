// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"

namespace redress {

class Database;

// An open case whose words may mean something that nobody has decided about yet.
struct AlertItem {
    CaseRef reference;
    QString complainant;
    QString about;
    QString officer;
    QDate received;
    QStringList kinds;  // "hazard", "crime": see alertKinds()
};

// What waits to be decided, the longest waiting first; an empty officer means everyone's. Costs what waits, never what
// is stored.
[[nodiscard]] Result<std::vector<AlertItem>> waitingAlerts(Database &database, const QString &officer, int limit);
[[nodiscard]] Result<int> countWaitingAlerts(Database &database, const QString &officer);

}  // namespace redress
