// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>
#include <vector>

#include "core/policy/policy.h"
#include "core/store/due_list.h"

namespace redress {

// What can be done about a target without looking further.
struct NextAction {
    QString label;           // "Write response"
    EventName event;         // what the case is opened to record
    QString letter;          // the letter that does it, by its id; empty where it is not done by letter
    QJsonObject known = {};  // what is known of its answers: which promise
};

// What can be done about a duty that nobody sees to by name yet.
[[nodiscard]] std::vector<NextAction> actionsForUnclaimed();
// What can be done about words that may mean something: `kinds` of alert.
[[nodiscard]] std::vector<NextAction> actionsForAlert(const QStringList &kinds);

// The obvious one first; then, where the policy allows, another way out.
[[nodiscard]] std::vector<NextAction> nextActions(const DueItem &item, const Policy &policy);

}  // namespace redress
