// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress {

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

std::vector<Ask> asksToRefuse(const Case &, const Rules &rules) {
    return {exclusionAsk(rules, [](const Exclusion &) { return true; }),
            ask(keys::reason, Words::tr("Why it cannot be taken, as the customer is told"), Ask::Kind::LongText,
                Ask::Need::Required),
            ask(keys::sentTo, Words::tr("Where the customer was sent"), Ask::Kind::Text, Ask::Need::Optional)};
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

Result<> checkRefusal(const Command &command, const Case &, const Rules &rules) {
    const Exclusion *exclusion = namedIn(command, rules);
    return exclusion ? checkReasons(command, *exclusion) : Result<>();
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
