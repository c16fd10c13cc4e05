// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/awards.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress::awards {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Compensation)
};

bool saysSumsOnly(const EventName &event) {
    return event == events::promiseMade || event == events::compensationSetOff;
}

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

// Each award is held against the limit of the role that decides it. A policy limits what somebody may sign for, not
// what a case may cost: two awards, each within somebody's limit, may come to more.
Result<> checkAuthority(const Command &command, const Policy &policy) {
    const RoleId id(textOf(command.data, keys::role));
    const auto limit = std::ranges::find(policy.puttingRight.limits, id, &CompensationLimit::role);
    if (id.isEmpty() || limit == policy.puttingRight.limits.end() || !limit->upTo) return {};
    const Pence sum{command.data.value(keys::pence).toInteger()};
    if (sum <= *limit->upTo) return {};
    const PolicyRole *role = policy.role(id);
    return refuse(Words::tr("%1 is above what a “%2” may award, which is %3: somebody with more authority decides it.")
                      .arg(sum.toText(), role ? role->name : id.text(), limit->upTo->toText()),
                  limit->clause.number);
}

Result<> checkNotRefused(const Case &subject, const Policy &policy) {
    const auto &refusals = policy.puttingRight.refusals;
    if (subject.compensationRefused.isEmpty()) return {};
    const auto ground = std::ranges::find(refusals, subject.compensationRefused, &CompensationRefusal::id);
    return refuse(Words::tr("Compensation was refused on this case: reopen it if that was wrong."),
                  ground == refusals.end() ? QString() : ground->clause.number);
}

}  // namespace

std::optional<Award> awardIn(const Event &event) {
    const Pence pence{event.data.value(keys::pence).toInteger()};
    const QString inKind = textOf(event.data, keys::inKind);
    if (saysSumsOnly(event.name) || (pence.value == 0 && inKind.isEmpty())) return {};
    const bool ordered = event.name == events::outsideOrdered || event.data.value(keys::ordered).toBool();
    return Award{pence, GroundId(textOf(event.data, keys::ground)), inKind, {}, ordered, event.at};
}

Pence moneyLeft(const Case &subject) {
    return leftOf(subject, [](const Award &) { return true; });
}

Pence ownMoneyLeft(const Case &subject) {
    return leftOf(subject, [](const Award &award) { return !award.ordered; });
}

Result<> check(const Command &command, const Case &subject, const Rules &rules) {
    const bool gives = command.data.value(keys::pence).toInteger() > 0 || !textOf(command.data, keys::inKind).isEmpty();
    // What the Ombudsman orders is paid, whoever signs for it.
    if (!gives || command.data.value(keys::ordered).toBool()) return {};
    if (auto open = checkNotRefused(subject, rules.policy); !open) return open;
    return checkAuthority(command, rules.policy);
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
