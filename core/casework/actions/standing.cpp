// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/bars.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

bool canBeSetAside(const Exclusion &exclusion) {
    return exclusion.discretion || !exclusion.unless.isEmpty();
}

const Exclusion *namedIn(const Command &command, const Rules &rules) {
    return rules.procedure.exclusion(ExclusionId(textOf(command.data, keys::exclusion)));
}

Ask exclusionAsk(const Rules &rules, bool (*wanted)(const Exclusion &)) {
    Ask which = ask(keys::exclusion, Words::tr("Under which rule"), Ask::Kind::Choice, Ask::Need::Required);
    for (const Exclusion &one : rules.procedure.exclusions) {
        if (!wanted(one)) continue;
        const QString where = one.sentTo.isEmpty() ? QString() : Words::tr(" It is sent to: %1.").arg(one.sentTo);
        which.choices.push_back(
            {one.id.text(), Words::tr("%1 (%2)").arg(one.name, one.clause.number), one.clause.text + where});
    }
    return which;
}

Result<> mayRefuse(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    if (!rules.procedure.exclusions.empty()) return {};
    return refuse(Words::tr("“%1” refuses nothing: there is no rule to refuse it under.").arg(rules.procedure.name),
                  rules.procedure.clause.number);
}

// In which role it was decided, where some rule is not for everybody.
std::optional<Ask> deciderAsk(const Rules &rules) {
    Ask who = ask(keys::role, Words::tr("Decided as"), Ask::Kind::Choice, Ask::Need::Optional);
    for (const Exclusion &one : rules.procedure.exclusions) {
        for (const RoleId &id : one.by) {
            const auto *role = rules.policy.role(id);
            if (std::ranges::find(who.choices, id.text(), &Ask::Choice::id) == who.choices.end())
                who.choices.push_back({id.text(), role ? role->name : id.text(), one.name});
        }
    }
    return who.choices.empty() ? std::nullopt : std::optional(who);
}

std::vector<Ask> asksToRefuse(const Case &, const Rules &rules) {
    std::vector asks{exclusionAsk(rules, [](const Exclusion &one) { return one.becomes.isEmpty(); }),
                     ask(keys::reason, Words::tr("Why it cannot be taken, as the customer is told"),
                         Ask::Kind::LongText, Ask::Need::Required),
                     ask(keys::sentTo, Words::tr("Where the customer was sent"), Ask::Kind::Text, Ask::Need::Optional)};
    if (auto who = deciderAsk(rules)) asks.push_back(*who);
    return asks;
}

std::vector<Ask> asksToSetAside(const Case &, const Rules &rules) {
    return {exclusionAsk(rules, canBeSetAside),
            ask(keys::reason, Words::tr("Why it is taken all the same"), Ask::Kind::LongText, Ask::Need::Required)};
}

Result<> checkReasons(const Command &command, const Exclusion &exclusion) {
    if (!textOf(command.data, keys::reason).isEmpty()) return {};
    return refuse(Words::tr("Say why: a refusal is explained in writing, and counted with its reason."),
                  exclusion.clause.number);
}

Result<> checkSetAside(const Command &command, const Case &, const Rules &rules) {
    const Exclusion *exclusion = namedIn(command, rules);
    if (!exclusion || canBeSetAside(*exclusion)) return {};
    return refuse(Words::tr("The policy leaves no choice here (%1): it has to be refused.").arg(exclusion->name),
                  exclusion->clause.number);
}

// Whether the case itself speaks against the rule.
Result<> checkGrounds(const Exclusion &exclusion, const Case &subject, const Rules &rules) {
    if (const auto *instead = rules.policy.procedure(exclusion.becomes))
        return refuse(Words::tr("This is dealt with as “%1”: say that the case is something else, and nothing is lost.")
                          .arg(instead->name),
                      exclusion.clause.number);
    const QDate last = lastDayInTime(subject, rules);
    if (exclusion.id != ExclusionId(u"time-limit"_s) || !last.isValid() || last < subject.received.day()) return {};
    return refuse(Words::tr("The issue arose on %1, which is within the time that the policy gives.")
                      .arg(inWords(subject.details.issueArose)),
                  exclusion.clause.number);
}

Result<> checkWhoRefuses(const Exclusion &exclusion, const Command &command, const Policy &policy) {
    if (exclusion.by.empty()) return {};
    const RoleId role(textOf(command.data, keys::role));
    if (std::ranges::find(exclusion.by, role) != exclusion.by.end()) return {};
    QStringList names;
    for (const RoleId &id : exclusion.by) names << (policy.role(id) ? policy.role(id)->name : id.text());
    return refuseMember(keys::role,
                        Words::tr("“%1” is decided by: %2. Say in which of these roles it was decided.")
                            .arg(exclusion.name, names.join(Words::tr(", "))),
                        exclusion.clause.number);
}

Result<> checkRefusal(const Command &command, const Case &subject, const Rules &rules) {
    const Exclusion *exclusion = namedIn(command, rules);
    if (!exclusion) return {};
    if (auto reasons = checkReasons(command, *exclusion); !reasons) return reasons;
    if (auto grounds = checkGrounds(*exclusion, subject, rules); !grounds) return grounds;
    return checkWhoRefuses(*exclusion, command, rules.policy);
}

void applyRefusal(Case &subject, const Event &event, const Policy &) {
    subject.standing.refusal = Standing::Refusal{ExclusionId(textOf(event.data, keys::exclusion)),
                                                 textOf(event.data, keys::reason), textOf(event.data, keys::sentTo)};
}

void applySetAside(Case &subject, const Event &event, const Policy &) {
    subject.standing.setAside.insert(ExclusionId(textOf(event.data, keys::exclusion)),
                                     textOf(event.data, keys::reason));
}

}  // namespace

std::vector<Action> action::ofStanding() {
    const auto group = Choice::Group::Ours;
    return {{events::refused, group, [] { return Words::tr("It is not for us: refuse or send elsewhere"); }, mayRefuse,
             asksToRefuse, checkRefusal, applyRefusal, true},
            {events::setAside, group, [] { return Words::tr("Take it all the same"); }, mayRefuse, asksToSetAside,
             checkSetAside, applySetAside}};
}

}  // namespace redress
