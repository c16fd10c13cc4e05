// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/intake_advice.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/bars.h"
#include "core/casework/event_names.h"
#include "core/casework/targets.h"
#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostDates = 3;  // that a hint names

struct Words {
    Q_DECLARE_TR_FUNCTIONS(IntakeAdvice)
};

QString withClause(const QString &sentence, const QString &clause) {
    if (clause.isEmpty()) return sentence;
    return Words::tr("%1 Clause %2.", "a sentence and the clause it comes from").arg(sentence, clause);
}

TimeLimitSide sideOf(const Case &subject, const Rules &rules) {
    const auto &limit = rules.procedure.timeLimit;
    if (!limit) return {rules.policy.reference, Words::tr("No time limit"), {}, false};
    const QDate last = lastDayInTime(subject, rules);
    const bool isLate = last.isValid() && last < subject.received.day();
    const QString words = isLate ? Words::tr("▲ Too late since %1") : Words::tr("✓ In time until %1");
    return {rules.policy.reference,
            Words::tr("%1 (%2)", "a time limit and its clause").arg(limit->within.toText(), limit->clause.number),
            words.arg(dates::brief(last, subject.received.day())), isLate};
}

bool hasDiscretion(const Procedure &procedure, const Exclusion *exclusion) {
    return procedure.timeLimit->discretion || (exclusion && exclusion->discretion);
}

QString whatFollows(const Case &subject, const Procedure &procedure, bool isLate) {
    if (!isLate) return Words::tr("Nothing stands in its way under your own policy.");
    const auto &recurring = procedure.timeLimit->recurring;
    if (recurring && subject.details.recurring)
        return withClause(Words::tr("The problem recurs: older reports are heard as background."), recurring->number);
    const Exclusion *exclusion = procedure.exclusion(ExclusionId(u"time-limit"_s));
    if (hasDiscretion(procedure, exclusion))
        return Words::tr("Record it: on the case it is taken all the same, with reasons, or refused.");
    if (exclusion && !exclusion->unless.isEmpty())
        return Words::tr("Record it: on the case it is refused under this rule, unless %1.").arg(exclusion->unless);
    return Words::tr(
        "Record it all the same: on the case it is refused under this rule, with the right to go to the Ombudsman.");
}

const Procedure *complaintsOf(const Policy &policy) {
    return policy.procedure(policy.defaultProcedure);
}

bool isEarly(const Target &target, const Procedure &procedure) {
    const TargetRule *rule = procedure.target(target.id);
    return target.date.isKnown() && rule && rule->kind == TargetRule::Kind::Due;
}

QString dateOf(const Target &target, const Procedure &procedure, QDate today) {
    const TargetRule &rule = *procedure.target(target.id);
    const QString named =
        Words::tr("%1 by %2", "a target and its date").arg(rule.name, dates::dueBy(target.date, today));
    return rule.clause.number.isEmpty() ? named : Words::tr("%1 (%2)").arg(named, rule.clause.number);
}

QString firstDates(const Rules &rules, const When &received) {
    CaseFacts facts;
    facts.happened.insert(events::received, received);
    QStringList named;
    for (const Target &target : targets(rules.policy, rules.procedure, rules.calendar, facts, rules.now)) {
        if (named.size() == mostDates) break;
        if (isEarly(target, rules.procedure)) named << dateOf(target, rules.procedure, rules.now.day());
    }
    return named.isEmpty() ? QString() : Words::tr("What happens: %1").arg(named.join(u" · "_s));
}

QString howItCounts(const Procedure &procedure) {
    if (procedure.isComplaint) return {};
    if (!procedure.conversion) return Words::tr("Not counted as a complaint.");
    return withClause(
        Words::tr("Not counted as a complaint; it becomes one when the customer is dissatisfied with the answer."),
        procedure.conversion->clause.number);
}

}  // namespace

std::optional<TimeLimitAdvice> intake_advice::onAge(const Case &subject, const Rules &rules, const Policy *other) {
    if (!subject.details.issueArose.isValid() || !rules.procedure.isComplaint) return {};
    TimeLimitAdvice advice{{sideOf(subject, rules)}, {}};
    if (const Procedure *procedure = other ? complaintsOf(*other) : nullptr)
        advice.sides.push_back(sideOf(subject, {*other, *procedure, rules.calendar, rules.now}));
    if (std::ranges::none_of(advice.sides, &TimeLimitSide::isLate)) return {};
    advice.follows = whatFollows(subject, rules.procedure, advice.sides.front().isLate);
    return advice;
}

bool intake_advice::hearsRecurring(const Procedure &procedure) {
    return procedure.timeLimit && procedure.timeLimit->recurring;
}

QString intake_advice::onKind(const KindId &id, const Policy &policy, const Procedure &procedure) {
    const auto &kinds = policy.customers.kinds;
    const auto kind = std::ranges::find(kinds, id, &CustomerKind::id);
    if (kind == kinds.end() || kind->excluded.isEmpty()) return {};
    const Exclusion *exclusion = procedure.exclusion(kind->excluded);
    if (!exclusion) return {};
    const QString notTaken = Words::tr("The policy does not take complaints from: %1.").arg(kind->name);
    const QString sent = exclusion->sentTo.isEmpty()
                             ? notTaken
                             : Words::tr("%1 They are sent to %2.", "two sentences").arg(notTaken, exclusion->sentTo);
    return withClause(sent, exclusion->clause.number);
}

QString intake_advice::onAnonymous(const Policy &policy) {
    const auto &clause = policy.customers.anonymous;
    return withClause(Words::tr("It is looked into all the same. No letter can be sent: the outcome is held on file."),
                      clause ? clause->number : QString());
}

QString intake_advice::onProcedure(const Rules &rules, const When &received) {
    QStringList parts{howItCounts(rules.procedure), firstDates(rules, received)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

}  // namespace redress
