// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/awards.h"

#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress::awards {

namespace {

Pence leftOf(const Award &award) {
    return award.inKind.isEmpty() ? Pence{award.pence.value - award.setOff.value} : Pence{};
}

template <class Wanted>
Pence leftOf(const Case &subject, Wanted wanted) {
    Pence left;
    for (const Award &award : subject.awards)
        if (wanted(award)) left.value += leftOf(award).value;
    return left;
}

}  // namespace

bool canAward(const EventName &event) {
    return event != events::promiseMade && event != events::compensationSetOff;
}

std::optional<Award> awardIn(const Event &event) {
    const Pence pence{event.data.value(keys::pence).toInteger()};
    const QString inKind = textOf(event.data, keys::inKind);
    if (!canAward(event.name) || (pence.value == 0 && inKind.isEmpty())) return {};
    const bool ordered = event.name == events::outsideOrdered || event.data.value(keys::ordered).toBool();
    return Award{pence, GroundId(textOf(event.data, keys::ground)), inKind, {}, ordered, event.at};
}

Pence moneyLeft(const Case &subject) {
    return leftOf(subject, [](const Award &) { return true; });
}

Pence ownMoneyLeft(const Case &subject) {
    return leftOf(subject, [](const Award &award) { return !award.ordered; });
}

void setOff(Case &subject, Pence pence) {
    for (const bool ordered : {false, true}) {
        for (Award &award : subject.awards) {
            if (award.ordered != ordered) continue;
            const Pence part = std::min(pence, leftOf(award));
            award.setOff.value += part.value;
            pence.value -= part.value;
        }
    }
}

}  // namespace redress::awards
