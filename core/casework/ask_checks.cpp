// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/ask_checks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/base/blank_text.h"
#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/base/pence.h"
#include "core/casework/event_names.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AskChecks)
};

bool isMissing(const QJsonValue &value) {
    return value.isUndefined() || value.isNull() || (value.isString() && meantText(value.toString()).isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty());
}

bool isSum(const QJsonValue &value) {
    return value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger(-1) <= Pence::most;
}

Result<> wrongKind(const Ask &ask, const QString &wanted) {
    return refuseMember(ask.key, Words::tr("“%1” has to be %2.").arg(ask.label, wanted), ask.clause.number);
}

Result<> checkChoice(const Ask &ask, const QJsonValue &value) {
    const QString given = value.toVariant().toString();
    QStringList known;
    for (const auto &choice : ask.choices) {
        if (choice.id == given) return {};
        known << choice.id;
    }
    if (known.isEmpty())
        return refuseMember(ask.key, Words::tr("There is nothing to choose for “%1”.").arg(ask.label),
                            ask.clause.number);
    return refuseMember(
        ask.key, Words::tr("“%1” is not known as “%2”: use %3.").arg(given, ask.label, known.join(Words::tr(", "))),
        ask.clause.number);
}

Result<> checkSeveral(const Ask &ask, const QJsonValue &value) {
    if (!value.isArray()) return wrongKind(ask, Words::tr("a list, even of one"));
    QSet<QString> chosen;
    for (const auto &each : value.toArray()) {
        if (auto known = checkChoice(ask, each); !known) return known;
        if (chosen.contains(each.toString()))
            return refuseMember(ask.key, Words::tr("%1: “%2” stands there twice.").arg(ask.label, each.toString()),
                                ask.clause.number);
        chosen.insert(each.toString());
    }
    return {};
}

Result<> checkNames(const Ask &ask, const QJsonValue &value) {
    if (!value.isArray()) return wrongKind(ask, Words::tr("a list of names"));
    QSet<QString> named;
    for (const auto &each : value.toArray()) {
        const QString name = meantText(each.toString());
        if (name.isEmpty())
            return refuseMember(ask.key, Words::tr("%1: somebody has no name.").arg(ask.label), ask.clause.number);
        const QString alike = name.simplified().toCaseFolded();
        if (named.contains(alike))
            return refuseMember(ask.key, Words::tr("%1: %2 is named twice.").arg(ask.label, name), ask.clause.number);
        named.insert(alike);
    }
    return {};
}

// A bound may run from the very event that is being recorded: notice is counted from its own announcement.
Result<> checkDay(const Ask &ask, const QJsonValue &value, const Command &command, const Case &subject,
                  const Rules &rules) {
    const auto when = When::fromText(value.toString());
    if (!when) return refuseMember(ask.key, when.error().message, ask.clause.number);
    if (ask.notBefore.isEmpty()) return {};
    CaseFacts facts = subject.facts;
    facts.happened.insert(command.event, facts.happened.value(command.event, command.at));
    const auto all = targets(rules.policy, rules.procedure, rules.calendar, facts, rules.now);
    const auto bound = std::ranges::find(all, ask.notBefore, &Target::id);
    if (bound == all.end() || !bound->date.isKnown() || when->day() >= bound->date.day()) return {};
    return refuseMember(ask.key,
                        Words::tr("%1: %2 is too soon, it may not be before %3.")
                            .arg(ask.label, inWords(*when), inWords(bound->date.day())),
                        ask.clause.number);
}

QStringList namesOf(const std::vector<RoleId> &roles, const Policy &policy) {
    QStringList names;
    for (const RoleId &id : roles) {
        const PolicyRole *role = policy.role(id);
        names << (role ? role->name : id.text());
    }
    return names;
}

// Everybody is named with a role that the policy knows here, and nobody whom it asks for is missing.
Result<> checkPeople(const Ask &ask, const QJsonValue &value, const Rules &rules) {
    if (!value.isArray()) return wrongKind(ask, Words::tr("a list of people, each with a name and a role"));
    QSet<QString> present;
    QSet<QString> named;
    for (const auto &each : value.toArray()) {
        const auto person = each.toObject();
        const QString name = person.value(keys::name).toString().simplified();
        if (name.isEmpty())
            return refuseMember(ask.key, Words::tr("%1: somebody has no name.").arg(ask.label), ask.clause.number);
        if (named.contains(name))
            return refuseMember(ask.key, Words::tr("%1: %2 is named twice.").arg(ask.label, name), ask.clause.number);
        named.insert(name);
        present.insert(person.value(keys::role).toString());
    }
    std::vector<RoleId> absent;
    for (const RoleId &role : ask.roles)
        if (!present.contains(role.text())) absent.push_back(role);
    if (absent.empty()) return {};
    return refuseMember(
        ask.key,
        Words::tr("%1: nobody is there as %2.").arg(ask.label, namesOf(absent, rules.policy).join(Words::tr(", "))),
        ask.clause.number);
}

Result<> checkValue(const Ask &ask, const QJsonValue &value, const Command &command, const Case &subject,
                    const Rules &rules) {
    switch (ask.kind) {
        case Ask::Kind::Text:
        case Ask::Kind::LongText:
        case Ask::Kind::Case:
            return value.isString() ? Result<>() : wrongKind(ask, Words::tr("text"));
        case Ask::Kind::Choice:
            return checkChoice(ask, value);
        case Ask::Kind::Day:
        case Ask::Kind::Moment:
            return checkDay(ask, value, command, subject, rules);
        case Ask::Kind::Pence:
            return isSum(value)
                       ? Result<>()
                       : wrongKind(ask, Words::tr("a sum in whole pence, no more than a hundred million pounds"));
        case Ask::Kind::YesNo:
            return value.isBool() ? Result<>() : wrongKind(ask, Words::tr("yes or no"));
        case Ask::Kind::People:
            return checkPeople(ask, value, rules);
        case Ask::Kind::Several:
            return checkSeveral(ask, value);
        case Ask::Kind::Names:
            return checkNames(ask, value);
        case Ask::Kind::Answers:
            return {};
    }
    return {};
}

}  // namespace

Result<> checkAsks(std::span<const Ask> asks, const Command &command, const Case &subject, const Rules &rules) {
    for (const Ask &ask : asks) {
        const auto value = command.data.value(ask.key);
        if (!isMissing(value)) {
            if (auto fits = checkValue(ask, value, command, subject, rules); !fits) return fits;
        } else if (ask.need == Ask::Need::Required) {
            return refuseMember(ask.key,
                                Words::tr("“%1” is still empty: fill it in before you record this.").arg(ask.label),
                                ask.clause.number);
        }
    }
    return {};
}

}  // namespace redress
