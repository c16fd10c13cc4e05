// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/actions/behaviour_checks.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <iterator>
#include <optional>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/restrictions.h"

namespace redress::behaviour {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Behaviour)
};

QString clauseOf(const Policy &policy) {
    return policy.behaviour ? policy.behaviour->clause.number : QString();
}

QString appealClauseOf(const Policy &policy) {
    if (!policy.behaviour) return {};
    return policy.behaviour->appeal.value_or(policy.behaviour->clause).number;
}

// `sentence` says what is decided, and leaves %1 for who decides it.
Result<> checkRole(const std::vector<RoleId> &roles, const Command &command, const Policy &policy,
                   const QString &sentence, const QString &clause) {
    const RoleId role(textOf(command.data, keys::role));
    if (roles.empty() || std::ranges::find(roles, role) != roles.end()) return {};
    QStringList names;
    for (const RoleId &id : roles) names << (policy.role(id) ? policy.role(id)->name : id.text());
    return refuseMember(keys::role, sentence.arg(names.join(Words::tr(", "))), clause);
}

Result<> checkRestricter(const Command &command, const Rules &rules) {
    const BehaviourRules &behaviour = *rules.policy.behaviour;
    return checkRole(behaviour.decidedBy, command, rules.policy,
                     Words::tr("Contact is restricted by: %1. Say in which of these roles it was decided."),
                     behaviour.clause.number);
}

Result<> checkHearer(const Command &command, const Rules &rules) {
    if (!rules.policy.behaviour) return {};
    return checkRole(
        rules.policy.behaviour->appealTo, command, rules.policy,
        Words::tr("An appeal against a restriction is decided by: %1. Say in which of these roles it was decided."),
        appealClauseOf(rules.policy));
}

// What has not been noted often enough for anything to be restricted. Incidents count under what the policy calls them:
// abuse once and many calls do not make abuse twice.
struct Shortage {
    const Criterion *criterion = nullptr;  // null: nothing at all stands on the timeline
};

std::optional<Shortage> shortageOf(const std::vector<Behaviour::Incident> &noted, const BehaviourRules &rules) {
    if (noted.empty()) return Shortage();
    for (const Criterion &criterion : rules.criteria) {
        const auto times = std::ranges::count(noted, criterion.id, &Behaviour::Incident::criterion);
        if (times >= criterion.incidents) return {};
    }
    const auto named = std::ranges::find(rules.criteria, noted.back().criterion, &Criterion::id);
    return named == rules.criteria.end() ? std::optional<Shortage>() : Shortage{&*named};
}

// All that has to come first in one sentence, so that nobody is sent away twice.
QString sentenceOf(const Shortage &shortage, bool isWarningWanted) {
    if (!shortage.criterion)
        return isWarningWanted ? Words::tr(
                                     "Nothing stands on the timeline for which contact could be restricted: note first "
                                     "what happened, then warn the customer, and note it if it goes on.")
                               : Words::tr(
                                     "Nothing stands on the timeline for which contact could be restricted: note first "
                                     "what happened.");
    const int times = shortage.criterion->incidents;
    return (isWarningWanted
                ? Words::tr("“%1” has to stand on the timeline %n time(s) before contact is restricted, and "
                            "the customer has to be warned: note each time that it happened.",
                            nullptr, times)
                : Words::tr("“%1” has to stand on the timeline %n time(s) before contact is restricted: "
                            "note each time that it happened.",
                            nullptr, times))
        .arg(shortage.criterion->name);
}

Result<> checkIncidents(const std::vector<Behaviour::Incident> &noted, const When &warned,
                        const BehaviourRules &rules) {
    const auto shortage = shortageOf(noted, rules);
    if (!shortage) return {};
    const Clause &clause = shortage->criterion ? shortage->criterion->clause : rules.clause;
    return refuse(sentenceOf(*shortage, rules.warning && !warned.isKnown()), clause.number);
}

// On a later day or, where both have one, at a later hour.
bool isAfter(const When &when, const When &other) {
    if (when.hasTime() && other.hasTime()) return when.moment() > other.moment();
    return when.day() > other.day();
}

// Why the warning that a policy asks for does not suffice; empty where it does.
QString warningLacking(const std::vector<Behaviour::Incident> &noted, const When &warned) {
    if (!warned.isKnown())
        return Words::tr("The customer has not been warned: warn them first, or say why it cannot wait.");
    const auto isSince = [&](const When &when) { return isAfter(when, warned); };
    if (std::ranges::any_of(noted, isSince, &Behaviour::Incident::at)) return {};
    return Words::tr(
               "The customer was warned on %1, and nothing stands on the timeline since: note first how it "
               "went on, or say why it cannot wait.")
        .arg(inWords(warned.day()));
}

// Before anything is restricted it has to have happened, to be written down, and as a rule to have been warned of and
// to have gone on all the same.
Result<> checkGrounds(const Command &command, const Case &subject, const BehaviourRules &rules) {
    const auto isBy = [&](const When &when) { return when.isKnown() && when.day() <= command.at.day(); };
    std::vector<Behaviour::Incident> noted;
    std::ranges::copy_if(subject.behaviour.incidents, std::back_inserter(noted), isBy, &Behaviour::Incident::at);
    const When warned = isBy(subject.behaviour.warned) ? subject.behaviour.warned : When();
    if (auto enough = checkIncidents(noted, warned, rules); !enough) return enough;
    if (!rules.warning || !textOf(command.data, keys::despite).isEmpty()) return {};
    const QString lacking = warningLacking(noted, warned);
    if (lacking.isEmpty()) return {};
    return refuseMember(keys::despite, lacking, rules.warning->number);
}

bool isSame(std::vector<SanctionId> a, std::vector<SanctionId> b) {
    const auto byText = [](const SanctionId &id) { return id.text(); };
    std::ranges::sort(a, {}, byText);
    std::ranges::sort(b, {}, byText);
    return a == b;
}

Result<> checkChange(const Command &command, const Case &subject, const Rules &rules) {
    const auto sanctions = restrictions::sanctionsIn(command.data);
    const auto &now = *subject.behaviour.restriction;
    if (decisionIn(command.data) == Decision::Kept && !sanctions.empty() && !isSame(sanctions, now.sanctions))
        return refuseMember(keys::sanctions,
                            Words::tr("It cannot stay as it is while something else is restricted: decide that it is "
                                      "changed, or restrict nothing else."),
                            clauseOf(rules.policy));
    if (decisionIn(command.data) != Decision::Changed) return {};
    const QString contact = textOf(command.data, keys::contact);
    const bool isOther = !sanctions.empty() && !isSame(sanctions, now.sanctions);
    if (!isOther && (contact.isEmpty() || contact == now.singleContact))
        return refuseMember(
            keys::sanctions,
            Words::tr("Nothing would change: say what is restricted from now on, or decide that it stays as it is."),
            clauseOf(rules.policy));
    return restrictions::checkSingleContact(command, now.singleContact, rules.policy);
}

bool isDecision(const QJsonObject &data) {
    return QStringList{u"kept"_s, u"changed"_s, u"lifted"_s}.contains(textOf(data, keys::decision));
}

}  // namespace

Decision decisionIn(const QJsonObject &data) {
    const QString decision = textOf(data, keys::decision);
    if (decision == "lifted"_L1) return Decision::Lifted;
    return decision == "changed"_L1 ? Decision::Changed : Decision::Kept;
}

QString deciderIn(const QJsonObject &data, const QString &recordedBy) {
    const QString decider = textOf(data, keys::decidedBy);
    return decider.isEmpty() ? recordedBy.trimmed() : decider;
}

Result<> mayWarn(const Case &subject, const Rules &rules) {
    if (!subject.behaviour.incidents.empty()) return {};
    return refuse(Words::tr("Nothing stands on the timeline to warn of: note first what happened."),
                  clauseOf(rules.policy));
}

Result<> mayRestrict(const Case &subject, const Rules &rules) {
    if (auto known = restrictions::rulesOf(rules.policy); !known) return refuse(known.error());
    if (!subject.behaviour.restriction)
        return checkIncidents(subject.behaviour.incidents, subject.behaviour.warned, *rules.policy.behaviour);
    return refuse(Words::tr("Contact is restricted since %1 already: look at that restriction again, or lift it.")
                      .arg(inWords(subject.behaviour.restriction->since.day())),
                  clauseOf(rules.policy));
}

bool isWarned(const Case &subject, const Rules &rules) {
    return remindersToRestrict(subject, rules).empty();
}

std::vector<QString> remindersToRestrict(const Case &subject, const Rules &rules) {
    if (!rules.policy.behaviour || !rules.policy.behaviour->warning) return {};
    const QString lacking = warningLacking(subject.behaviour.incidents, subject.behaviour.warned);
    if (lacking.isEmpty()) return {};
    return {Words::tr("%1 (%2)", "a sentence and its clause").arg(lacking, rules.policy.behaviour->warning->number)};
}

Result<> mustBeRestricted(const Case &subject, const Rules &rules) {
    if (subject.behaviour.restriction) return {};
    return refuse(Words::tr("No restriction is in force on this case: record it where the restriction was imposed, or "
                            "impose one first."),
                  clauseOf(rules.policy));
}

Result<> mayAppeal(const Case &subject, const Rules &rules) {
    if (!subject.behaviour.restriction)
        return refuse(Words::tr("No restriction is in force on this case: record it where the restriction was imposed, "
                                "or impose one first."),
                      appealClauseOf(rules.policy));
    if (!subject.behaviour.restriction->appealed) return {};
    return refuse(Words::tr("An appeal against the restriction stands already: decide that one first."),
                  appealClauseOf(rules.policy));
}

Result<> mayDecideAppeal(const Case &subject, const Rules &rules) {
    if (subject.behaviour.restriction && subject.behaviour.restriction->appealed) return {};
    return refuse(Words::tr("Nobody has appealed against a restriction on this case: record the appeal first."),
                  appealClauseOf(rules.policy));
}

Result<> checkRestriction(const Command &command, const Case &subject, const Rules &rules) {
    const BehaviourRules &behaviour = *rules.policy.behaviour;
    if (auto grounds = checkGrounds(command, subject, behaviour); !grounds) return grounds;
    if (auto role = checkRestricter(command, rules); !role) return role;
    if (auto contact = restrictions::checkSingleContact(command, {}, rules.policy); !contact) return contact;
    return restrictions::checkReviewDay(command, rules);
}

Result<> checkSince(const Command &command, const Case &subject, const Rules &rules) {
    const auto &restriction = subject.behaviour.restriction;
    if (!restriction || command.at.day() >= restriction->since.day()) return {};
    return refuse(Words::tr("%1 is before contact was restricted (%2): check the date.")
                      .arg(inWords(command.at), inWords(restriction->since)),
                  clauseOf(rules.policy));
}

Result<> checkReview(const Command &command, const Case &subject, const Rules &rules) {
    if (auto since = checkSince(command, subject, rules); !since) return since;
    if (!isDecision(command.data) || decisionIn(command.data) == Decision::Lifted) return {};
    if (auto change = checkChange(command, subject, rules); !change) return change;
    return restrictions::checkReviewDay(command, rules);
}

Result<> checkAppealDecision(const Command &command, const Case &subject, const Rules &rules) {
    const QString clause = appealClauseOf(rules.policy);
    if (auto since = checkSince(command, subject, rules); !since) return since;
    const QString decider = deciderIn(command.data, command.by);
    const QString restricter = subject.behaviour.restriction->decidedBy;
    if (decider.simplified().compare(restricter.simplified(), Qt::CaseInsensitive) == 0)
        return refuse(Words::tr("%1 imposed the restriction: somebody else decides the appeal.").arg(restricter),
                      clause);
    if (auto role = checkHearer(command, rules); !role) return role;
    if (auto change = checkChange(command, subject, rules); !change) return change;
    return textOf(command.data, keys::until).isEmpty() || decisionIn(command.data) == Decision::Lifted
               ? Result<>()
               : restrictions::checkReviewDay(command, rules);
}

}  // namespace redress::behaviour
