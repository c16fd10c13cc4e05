// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/casework/event.h"

// What the words of an event on the timeline are put together from.
namespace redress::parts {

[[nodiscard]] QString textIn(const Event &event, QLatin1StringView key);  // trimmed; empty where there is none
[[nodiscard]] QString dayWords(const QString &day);  // "Tuesday 21 April 2026" of "2026-04-21"; else the text itself
[[nodiscard]] QString sumIn(const QJsonObject &data, QLatin1StringView key);  // "£250.00"; empty of nothing
[[nodiscard]] QString listed(QStringList parts);                              // "one, two"; empty parts are left out
[[nodiscard]] QString lines(QStringList parts);                               // one under the other; the same

// "Subject: what was said of it", or either alone where the other is missing.
[[nodiscard]] QString joined(const QString &subject, const QString &said);

// The name of the rule with that id; the id itself where none has it.
template <class Rules, class Id>
[[nodiscard]] QString nameOf(const Rules &rules, const Id &id) {
    for (const auto &rule : rules)
        if (rule.id == id) return rule.name;
    return id.text();
}

}  // namespace redress::parts
