// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/promises.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/award_checks.h"
#include "core/casework/event_names.h"
#include "core/casework/undertakings.h"

namespace redress::promises {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Promises)
};

const QString &clauseOf(const Rules &rules) {
    static const QString none;
    const auto &right = rules.policy.puttingRight;
    if (right.keptBeforeClosing) return right.keptBeforeClosing->number;
    return right.remedies.empty() ? none : right.remedies.front().clause.number;
}

Result<> checkRemedy(const QJsonObject &promise, const Rules &rules) {
    const auto &remedies = rules.policy.puttingRight.remedies;
    const RemedyId id(textOf(promise, keys::remedy));
    if (remedies.empty() || std::ranges::find(remedies, id, &Remedy::id) != remedies.end()) return {};
    QStringList known;
    for (const Remedy &one : remedies) known << one.id.text();
    return refuseMember(keys::remedy,
                        id.isEmpty() ? Words::tr("Say which remedy is promised: use %1.").arg(known.join(u", "))
                                     : Words::tr("“%1” is no remedy here: use %2.").arg(id.text(), known.join(u", ")),
                        remedies.front().clause.number);
}

Result<> checkSum(const QJsonObject &promise, const Rules &rules) {
    const auto value = promise.value(keys::pence);
    if (value.isUndefined() || (value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger(-1) <= Pence::most))
        return {};
    return refuseMember(keys::pence, Words::tr("The sum of a promise is given in whole pence."), clauseOf(rules));
}

}  // namespace

Result<> check(const QJsonObject &promise, const Command &command, const Rules &rules) {
    if (auto remedy = checkRemedy(promise, rules); !remedy) return remedy;
    if (textOf(promise, keys::text).isEmpty())
        return refuseMember(keys::text, Words::tr("Say what is promised."), clauseOf(rules));
    if (textOf(promise, keys::until).isEmpty())
        return refuseMember(keys::until, Words::tr("A promise has a day by which it is kept: give one."),
                            clauseOf(rules));
    if (auto sum = checkSum(promise, rules); !sum) return sum;
    if (const auto owner = promise.value(keys::owner); !owner.isUndefined() && !owner.isNull() && !owner.isString())
        return refuseMember(keys::owner, Words::tr("Who sees to the promise has to be text."), clauseOf(rules));
    Clause clause;
    clause.number = clauseOf(rules);
    return undertakings::checkDay({command.event, command.at, command.by, promise}, keys::until, clause);
}

Result<> checkAll(const Command &command, const Case &subject, const Rules &rules) {
    const auto given = command.data.value(keys::promises);
    if (given.isUndefined()) return {};
    if (!given.isArray())
        return refuseMember(keys::promises, Words::tr("The promises have to be a list, even of one."), clauseOf(rules));
    for (const auto &promise : given.toArray())
        if (auto whole = check(promise.toObject(), command, rules); !whole) return whole;
    return awards::checkPromised(command, subject, rules);
}

bool mustBeKept(const Case &subject, const Rules &rules) {
    return rules.policy.puttingRight.keptBeforeClosing && undertakings::anyStands(subject, Undertaking::Kind::Promise);
}

Result<> checkKept(const Command &command, const Case &subject, const Rules &rules) {
    const bool promisesMore = !command.data.value(keys::promises).toArray().isEmpty();
    if (!mustBeKept(subject, rules) && !(promisesMore && rules.policy.puttingRight.keptBeforeClosing)) return {};
    const bool isEarly = !textOf(command.data, keys::role).isEmpty() || rules.policy.puttingRight.earlyBy.empty();
    if (isEarly && !textOf(command.data, keys::reason).isEmpty()) return checkMayEndEarly(command, rules);
    const auto count = std::ranges::count_if(subject.undertakings, [](const Undertaking &one) {
        return one.kind == Undertaking::Kind::Promise && one.stands();
    });
    const int standing = int(std::max<qptrdiff>(count, 1));  // at the least what this very command promises
    return refuse(rules.policy.puttingRight.earlyBy.empty()
                      ? Words::tr("The case closes when what was promised has been done; %n promise(s) still stand. "
                                  "Record them as kept or let go, or say why it is closed before that.",
                                  nullptr, standing)
                      : Words::tr("The case closes when what was promised has been done; %n promise(s) still stand. "
                                  "Record them as kept or let go, or say why it is closed before that, and in which "
                                  "role it was decided.",
                                  nullptr, standing),
                  clauseOf(rules));
}

Ask decidedAs(const Rules &rules) {
    const auto &right = rules.policy.puttingRight;
    Ask asked = ask(keys::role, Words::tr("Decided as"), Ask::Kind::Choice, Ask::Need::Required,
                    right.keptBeforeClosing.value_or(Clause()));
    for (const RoleId &id : right.earlyBy) {
        const PolicyRole *role = rules.policy.role(id);
        asked.choices.push_back({id.text(), role ? role->name : id.text(), {}});
    }
    return asked;
}

Result<> checkMayEndEarly(const Command &command, const Rules &rules) {
    const auto &may = rules.policy.puttingRight.earlyBy;
    if (may.empty() || std::ranges::find(may, RoleId(textOf(command.data, keys::role))) != may.end()) return {};
    QStringList names;
    for (const Ask::Choice &one : decidedAs(rules).choices) names << one.name;
    return refuseMember(
        keys::role,
        Words::tr("Letting a promise go, or closing a case before its promises are kept, is decided by: %1. "
                  "Say in which of these roles it was decided.")
            .arg(names.join(Words::tr(", "))),
        clauseOf(rules));
}

void enter(Case &subject, const QJsonObject &promise, const When &at) {
    Undertaking made;
    made.text = textOf(promise, keys::text);
    made.owner = textOf(promise, keys::owner);
    made.due = undertakings::dayIn(promise, keys::until);
    made.remedy = RemedyId(textOf(promise, keys::remedy));
    made.pence = Pence{promise.value(keys::pence).toInteger()};
    made.since = at;
    undertakings::enter(subject, std::move(made));
}

void enterAll(Case &subject, const Event &event) {
    for (const auto &promise : event.data.value(keys::promises).toArray()) enter(subject, promise.toObject(), event.at);
}

}  // namespace redress::promises
