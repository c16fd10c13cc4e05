// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/casework/decide.h"

namespace redress {

// One thing that can be written on a timeline, and what it asks for beside a moment.
struct ComposerAction {
    EventName event;
    QString label;             // "Call"
    std::optional<Ask> words;  // what is typed in the composer's own field; empty: there is nothing to say in words
    std::vector<Ask> asks;     // everything else
    std::vector<QString> reminders;
    QString group;              // under which name it is offered; empty: among the first
    QJsonObject proposed = {};  // with which answers its form begins
    bool isContact = false;
};

// The contacts, then what `choices` allows now, then an award of compensation.
[[nodiscard]] std::vector<ComposerAction> composerActions(const std::vector<Choice> &choices, const Case &subject,
                                                          const Rules &rules);

}  // namespace redress
