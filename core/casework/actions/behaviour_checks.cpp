// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/actions/behaviour_checks.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

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

Result<> checkRole(const std::vector<RoleId> &roles, const Command &command, const Policy &policy,
                   const QString &clause) {
    const RoleId role(textOf(command.data, keys::role));
    if (roles.empty() || std::ranges::find(roles, role) != roles.end()) return {};
    QStringList names;
    for (const RoleId &id : roles) names << (policy.role(id) ? policy.role(id)->name : id.text());
    return refuse(Words::tr("This is for these to decide: %1. Say in which role it was decided (“role”).")
                      .arg(names.join(Words::tr(", "))),
                  clause);
}

// Before anything is restricted it has to have happened, to be written down, and as a rule to have been warned of.
Result<> checkGrounds(const Command &command, const Case &subject, const BehaviourRules &rules) {
    const auto isBy = [&](const When &when) { return when.isKnown() && when.day() <= command.at.day(); };
    const int noted = int(std::ranges::count_if(subject.behaviour.incidents, isBy, &Behaviour::Incident::at));
    if (noted < rules.incidents)
        return refuse(Words::tr("The policy wants %n documented incident(s) first; %1 stand on the timeline.", nullptr,
                                rules.incidents)
                          .arg(noted),
                      rules.clause.number);
    if (!rules.warning || isBy(subject.behaviour.warned) || !textOf(command.data, keys::despite).isEmpty()) return {};
    return refuse(
        Words::tr("The customer has not been warned: warn them first, or say why it cannot wait (“despite”)."),
        rules.warning->number);
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
        return refuse(Words::tr("It stays as it is, and something else is restricted: both cannot be. Decide that it "
                                "is changed (“changed”), or leave “sanctions” out."),
                      clauseOf(rules.policy));
    if (decisionIn(command.data) != Decision::Changed) return {};
    const QString contact = textOf(command.data, keys::contact);
    const bool isOther = !sanctions.empty() && !isSame(sanctions, now.sanctions);
    if (!isOther && (contact.isEmpty() || contact == now.singleContact))
        return refuse(Words::tr("Nothing is changed: say what is restricted from now on (“sanctions”)."),
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
    if (!subject.behaviour.restriction) return {};
    return refuse(Words::tr("Contact is restricted since %1 already: look at that restriction again, or lift it.")
                      .arg(subject.behaviour.restriction->since.day().toString(Qt::ISODate)),
                  clauseOf(rules.policy));
}

Result<> mustBeRestricted(const Case &subject, const Rules &rules) {
    if (subject.behaviour.restriction) return {};
    return refuse(Words::tr("No restriction is in force on this case."), clauseOf(rules.policy));
}

Result<> mayAppeal(const Case &subject, const Rules &rules) {
    if (!subject.behaviour.restriction)
        return refuse(Words::tr("No restriction is in force on this case."), appealClauseOf(rules.policy));
    if (!subject.behaviour.restriction->appealed) return {};
    return refuse(Words::tr("An appeal against it stands already: decide that one first."),
                  appealClauseOf(rules.policy));
}

Result<> mayDecideAppeal(const Case &subject, const Rules &rules) {
    if (subject.behaviour.restriction && subject.behaviour.restriction->appealed) return {};
    return refuse(Words::tr("Nobody has appealed: there is nothing to decide."), appealClauseOf(rules.policy));
}

Result<> checkRestriction(const Command &command, const Case &subject, const Rules &rules) {
    const BehaviourRules &behaviour = *rules.policy.behaviour;
    if (auto grounds = checkGrounds(command, subject, behaviour); !grounds) return grounds;
    if (auto role = checkRole(behaviour.decidedBy, command, rules.policy, behaviour.clause.number); !role) return role;
    if (auto contact = restrictions::checkSingleContact(command, {}, rules.policy); !contact) return contact;
    return restrictions::checkReviewDay(command, rules);
}

Result<> checkSince(const Command &command, const Case &subject, const Rules &rules) {
    const auto &restriction = subject.behaviour.restriction;
    if (!restriction || command.at.day() >= restriction->since.day()) return {};
    return refuse(Words::tr("%1 is before contact was restricted (%2): check the date.")
                      .arg(command.at.toText(), restriction->since.toText()),
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
    if (rules.policy.behaviour) {
        if (auto role = checkRole(rules.policy.behaviour->appealTo, command, rules.policy, clause); !role) return role;
    }
    if (auto change = checkChange(command, subject, rules); !change) return change;
    return textOf(command.data, keys::until).isEmpty() || decisionIn(command.data) == Decision::Lifted
               ? Result<>()
               : restrictions::checkReviewDay(command, rules);
}

}  // namespace redress::behaviour
