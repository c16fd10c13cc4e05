// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/restrictions.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QStringList>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/counting.h"
#include "core/casework/event_names.h"
#include "core/casework/undertakings.h"

namespace redress::restrictions {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Restrictions)
};

}  // namespace

Result<const BehaviourRules *> rulesOf(const Policy &policy) {
    if (policy.behaviour) return &*policy.behaviour;
    return refuse(Words::tr("“%1” sets no rules by which contact is restricted: nobody’s is.").arg(policy.title));
}

const Sanction *find(const SanctionId &id, const Policy &policy) {
    if (!policy.behaviour) return nullptr;
    const auto &sanctions = policy.behaviour->sanctions;
    const auto found = std::ranges::find(sanctions, id, &Sanction::id);
    return found == sanctions.end() ? nullptr : &*found;
}

std::vector<Sanction> named(const std::vector<SanctionId> &ids, const Policy &policy) {
    std::vector<Sanction> found;
    if (!policy.behaviour) return found;
    for (const Sanction &sanction : policy.behaviour->sanctions)
        if (std::ranges::find(ids, sanction.id) != ids.end()) found.push_back(sanction);
    return found;
}

std::vector<SanctionId> sanctionsIn(const QJsonObject &data) {
    std::vector<SanctionId> ids;
    for (const auto &each : data.value(keys::sanctions).toArray()) ids.emplace_back(each.toString());
    return ids;
}

QString namesOf(const std::vector<SanctionId> &ids, const Policy &policy) {
    QStringList names;
    for (const Sanction &sanction : named(ids, policy)) names << sanction.name;
    return names.join(QStringLiteral(", "));
}

std::optional<ContactLimit> limitOf(const Case &subject, const Policy &policy) {
    const auto &restriction = subject.behaviour.restriction;
    if (!restriction) return {};
    return ContactLimit{subject.reference, named(restriction->sanctions, policy), restriction->singleContact,
                        restriction->since, restriction->reviewBy};
}

QDate lastReviewDay(const When &at, const Rules &rules) {
    if (!rules.policy.behaviour || !rules.policy.behaviour->reviewWithin) return {};
    const Counting counting{rules.calendar, rules.policy.nonWorkingStart};
    return counting.after(at, *rules.policy.behaviour->reviewWithin).day();
}

Result<> checkReviewDay(const Command &command, const Rules &rules) {
    const QDate last = lastReviewDay(command.at, rules);
    const Clause clause = rules.policy.behaviour ? rules.policy.behaviour->review.value_or(Clause()) : Clause();
    if (last.isValid() && textOf(command.data, keys::until).isEmpty())
        return refuseMember(
            keys::until,
            Words::tr("Say when the restriction is looked at again: by %1 at the latest.").arg(inWords(last)),
            clause.number);
    if (auto ahead = undertakings::checkDay(command, keys::until, clause); !ahead) return ahead;
    const QDate day = undertakings::dayIn(command.data, keys::until);
    if (!last.isValid() || day <= last) return {};
    return refuse(Words::tr("%1 is too late: a restriction is looked at again by %2 (within %3).")
                      .arg(inWords(day), inWords(last), rules.policy.behaviour->reviewWithin->toText()),
                  clause.number);
}

Result<> checkSingleContact(const Command &command, const QString &known, const Policy &policy) {
    if (!known.isEmpty() || !textOf(command.data, keys::contact).isEmpty()) return {};
    for (const Sanction &sanction : named(sanctionsIn(command.data), policy)) {
        if (sanction.singleContact)
            return refuseMember(keys::contact,
                                Words::tr("“%1” needs a name: say whom the customer is to turn to.").arg(sanction.name),
                                sanction.clause.number);
    }
    return {};
}

}  // namespace redress::restrictions
