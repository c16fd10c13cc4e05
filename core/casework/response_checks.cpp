// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/response_checks.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/bars.h"
#include "core/casework/event_names.h"
#include "core/casework/points.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ResponseChecks)
};

bool canBeSetAside(const Exclusion &exclusion) {
    return exclusion.discretion || !exclusion.unless.isEmpty();
}

Result<> checkSending(const Command &command, const Milestone &milestone) {
    const QString sentBy = textOf(command.data, keys::sentBy);
    if (!QStringList{QString(), u"post"_s, u"email"_s, u"hand"_s}.contains(sentBy))
        return refuse(Words::tr("“%1” is no way of sending: use post, email or hand.").arg(sentBy),
                      milestone.clause.number);
    const QString received = textOf(command.data, keys::receivedOn);
    if (received.isEmpty()) return {};
    const QDate day = QDate::fromString(received, Qt::ISODate);
    if (day.isValid() && day >= command.at.day()) return {};
    return refuse(Words::tr("“%1” cannot be the day on which it was received: give a day from %2 on.")
                      .arg(received, inWords(command.at.day())),
                  milestone.clause.number);
}

Result<> checkStanding(const Case &subject, const Rules &rules) {
    const auto bars = barsOf(subject, rules);
    if (bars.empty()) return {};
    if (!canBeSetAside(*bars.front().exclusion))
        return refuse(Words::tr("%1 Refuse it under that rule.").arg(bars.front().words),
                      bars.front().exclusion->clause.number);
    return refuse(
        Words::tr("%1 Refuse it under that rule, or record why it is taken all the same.").arg(bars.front().words),
        bars.front().exclusion->clause.number);
}

QString rolesOf(const Stage &stage, const Policy &policy) {
    QStringList names;
    for (const RoleId &id : stage.deciders) {
        const PolicyRole *role = policy.role(id);
        names << (role ? role->name : id.text());
    }
    return names.join(Words::tr(", "));
}

Result<> checkRole(const Stage &stage, const Command &command, const Policy &policy) {
    const RoleId role(textOf(command.data, keys::role));
    if (role.isEmpty() || stage.deciders.empty() || std::ranges::find(stage.deciders, role) != stage.deciders.end())
        return {};
    const PolicyRole *known = policy.role(role);
    return refuse(Words::tr("%1 is not answered by a “%2”: it is for %3.")
                      .arg(stage.name, known ? known->name : role.text(), rolesOf(stage, policy)),
                  stage.clause.number);
}

Result<> checkDifferentPerson(const Stage &stage, const Command &command, const Case &subject) {
    const QString decider = deciderIn(command.data, command.by);
    if (!stage.differentPerson || decider.isEmpty()) return {};
    const auto answeredBefore = std::ranges::find_if(subject.stages, [&](const StageRun &run) {
        return run.stage != stage.id &&
               run.decidedBy.simplified().compare(decider.simplified(), Qt::CaseInsensitive) == 0;
    });
    if (answeredBefore == subject.stages.end()) return {};
    return refuse(Words::tr("%1 answered an earlier stage: %2 is decided by somebody else.").arg(decider, stage.name),
                  stage.differentPerson->number);
}

Result<> checkGroup(const Case &subject, const Rules &rules) {
    const auto &customers = rules.policy.customers;
    if (subject.people.group.empty() || !customers.oneContact || !subject.people.nominatedContact.isEmpty()) return {};
    return refuse(Words::tr("The group has not named one person as its contact: ask it to, and record whom."),
                  customers.groups ? customers.groups->number : QString());
}

Result<> checkCopy(const Command &command, const Case &subject, const Rules &rules) {
    const QString to = textOf(command.data, keys::to);
    const auto &customers = rules.policy.customers;
    if (!subject.people.addressee || !customers.copyToCustomer || to.isEmpty() || to == "addressee"_L1) return {};
    return refuse(Words::tr("The reply goes to %1, who wrote for the customer; the customer gets a copy.")
                      .arg(subject.people.addressee->name),
                  customers.representatives ? customers.representatives->number : QString());
}

}  // namespace

QString deciderIn(const QJsonObject &data, const QString &recordedBy) {
    return data.contains(keys::decidedBy) ? textOf(data, keys::decidedBy) : recordedBy;
}

Result<> checkRecipient(const Command &command, const Case &subject, const Rules &rules) {
    const auto clause = rules.policy.customers.advocates.value_or(Clause()).number;
    if (textOf(command.data, keys::to) != "advocate"_L1) return {};
    if (!subject.people.advocate) return refuse(Words::tr("Nobody acts for the customer on this case."), clause);
    if (subject.people.advocate->authority == Advocate::Authority::Held) return {};
    return refuse(
        Words::tr("The written authority of %1 is not held: write to the customer, or record that it has come.")
            .arg(subject.people.advocate->name),
        clause);
}

Result<> checkResponse(const Milestone &milestone, const Command &command, const Case &subject, const Rules &rules) {
    if (milestone.kind != Milestone::Kind::Response) return {};
    if (auto sending = checkSending(command, milestone); !sending) return sending;
    if (auto ours = checkStanding(subject, rules); !ours) return ours;
    if (const Stage *stage = rules.procedure.stage(milestone.stage)) {
        if (auto role = checkRole(*stage, command, rules.policy); !role) return role;
        if (auto person = checkDifferentPerson(*stage, command, subject); !person) return person;
    }
    if (auto points = checkAnswers(command.data, subject, rules.procedure); !points) return points;
    if (auto group = checkGroup(subject, rules); !group) return group;
    return checkCopy(command, subject, rules);
}

}  // namespace redress
