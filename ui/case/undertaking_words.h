// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

#include "core/casework/decide.h"
#include "core/casework/undertaking.h"
#include "ui/common/state_look.h"

namespace redress {

// How something that is owed on a case reads on the screen.
[[nodiscard]] StateLook lookOf(const Undertaking &undertaking, const Rules &rules, QDate today);
// What kind it is and for whom, by when and who sees to it, what became of it.
[[nodiscard]] QStringList factsOf(const Undertaking &undertaking, const Policy &policy, const QString &officer);
// Whether it stands, was kept or let go, whatever day it is: "○ stands", "✓ kept Tue 14 Apr".
[[nodiscard]] StateLook stateOf(const Undertaking &undertaking, QDate today);

// Something that can be recorded about one of them, with the answer that says which is meant.
struct UndertakingAction {
    EventName event;
    QString label;  // "Kept…"
    QJsonObject known;
};
[[nodiscard]] std::vector<UndertakingAction> actionsOn(const Undertaking &undertaking);

}  // namespace redress
