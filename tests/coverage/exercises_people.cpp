// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/decide_person.h"
#include "core/people/fold_person.h"
#include "core/people/person_events.h"
#include "tests/coverage/exercise_parts.h"
#include "tests/coverage/exercises.h"

namespace redress::test::exercises {

namespace {

EventName firstResponse(const Procedure &procedure) {
    for (const auto &milestone : procedure.milestones)
        if (milestone.kind == Milestone::Kind::Response) return milestone.name;
    return {};
}

}  // namespace

QString kinds(const QString &policy, const QStringList &parts) {
    const auto shipped = Desk::shipped(policy);
    for (const auto &kind : shipped->customers.kinds) {
        if (parts.size() > 2 && kind.id.text() != parts[2]) continue;
        Road road(policy, mainProcedure(policy), {{u"kind"_s, kind.id.text()}});
        if (road.desk().subject.details.kind != kind.id) return u"%1 was not kept"_s.arg(kind.name);
        const EventName answer = firstResponse(road.procedure());
        if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
        const bool isTaken = road.clauseAgainst(answer, {}) == taken;
        if (isTaken != kind.excluded.isEmpty()) return u"%1 is not treated as the policy says"_s.arg(kind.name);
    }
    Road other(policy, mainProcedure(policy));
    return is(other.clauseAgainst(events::detailsChanged, {{u"kind"_s, u"martian"_s}}),
              shipped->customers.kinds.front().clause.number, u"an unknown kind"_s);
}

QString channels(const QString &policy, const QStringList &parts) {
    const auto shipped = Desk::shipped(policy);
    for (const auto &channel : shipped->customers.channels) {
        if (parts.size() > 2 && channel.id != parts[2]) continue;
        Road road(policy, mainProcedure(policy), {{u"channel"_s, channel.name}});
        if (road.desk().subject.details.channel != channel.name) return u"%1 was not kept"_s.arg(channel.name);
    }
    return shipped->customers.channels.empty() ? u"no channel is named"_s : QString();
}

QString advocates(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    const QString clause = road.desk().policy->customers.advocates->number;
    if (const QString wrong = road.record(events::advocateNamed, {{u"name"_s, u"Lee Moss"_s}}); !wrong.isEmpty())
        return wrong;
    const QJsonObject toThem{{u"to"_s, u"advocate"_s}, {u"text"_s, u"Dear Lee"_s}};
    if (const QString found = road.clauseAgainst(events::letter, toThem); found != clause)
        return is(found, clause, u"a letter without authority"_s);
    if (const QString wrong = road.record(events::advocateAuthority, {{u"authority"_s, u"held"_s}}); !wrong.isEmpty())
        return wrong;
    return is(road.clauseAgainst(events::letter, toThem), taken, u"a letter with authority"_s);
}

QString representatives(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    if (const QString wrong =
            road.record(events::addresseeNamed, {{u"name"_s, u"Ann Lee"_s}, {u"capacity"_s, u"MP"_s}});
        !wrong.isEmpty())
        return wrong;
    const EventName answer = firstResponse(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    const auto &customers = road.desk().policy->customers;
    const QString wanted = customers.copyToCustomer ? customers.representatives->number : taken;
    if (const QString found = road.clauseAgainst(answer, {{u"to"_s, u"customer"_s}}); found != wanted)
        return is(found, wanted, u"an answer past them"_s);
    return is(road.clauseAgainst(answer, {{u"to"_s, u"addressee"_s}}), taken, u"an answer to them"_s);
}

QString groups(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy));
    if (const QString wrong = road.record(events::memberAdded, {{u"name"_s, u"Bo Hill"_s}}); !wrong.isEmpty())
        return wrong;
    const EventName answer = firstResponse(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    const auto &customers = road.desk().policy->customers;
    const QString wanted = customers.oneContact ? customers.groups->number : taken;
    if (const QString found = road.clauseAgainst(answer, {}); found != wanted)
        return is(found, wanted, u"an answer to a group without a contact"_s);
    if (const QString wrong = road.record(events::contactNominated, {{u"name"_s, u"Bo Hill"_s}}); !wrong.isEmpty())
        return wrong;
    return is(road.clauseAgainst(answer, {}), taken, u"an answer to the contact"_s);
}

QString anonymous(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy), {{u"complainant"_s, QString()}, {u"anonymous"_s, true}});
    if (!road.desk().subject.details.anonymous) return u"that nobody is known was not kept"_s;
    const EventName answer = firstResponse(road.procedure());
    if (const QString wrong = road.leadTo(answer); !wrong.isEmpty()) return wrong;
    return road.record(answer);
}

QString confidence(const QString &policy, const QStringList &) {
    Road road(policy, mainProcedure(policy), {{u"confidential"_s, true}});
    return road.desk().subject.details.confidential ? QString() : u"confidence was not kept"_s;
}

namespace {

// Recorded on a person, and what they are then; nobody where it is refused.
std::optional<Person> told(const EventName &event, const QJsonObject &data) {
    const PersonRules rules{*When::fromText(u"2026-06-30T12:00"_s), {}};
    Person person;
    person.id = PersonId(u"P-1"_s);
    for (const auto &[name, what] :
         {std::pair{events::personAdded, QJsonObject{{u"name"_s, u"Aisha Khan"_s}}}, std::pair{event, data}}) {
        const auto decided = decide({name, *When::fromText(u"2026-04-02"_s), u"Joan Pike"_s, what}, person, rules);
        if (!decided) return {};
        apply(person, *decided);
    }
    return person;
}

}  // namespace

// What stays with a person: the forms in which the policy writes, what they need, and that they were asked.
QString personDetail(const QString &policy, const QStringList &parts) {
    const auto shipped = Desk::shipped(policy);
    if (parts[1] == "profile"_L1) {
        const auto person = told(events::profileRecorded, {{u"disability"_s, u"prefers-not-to-say"_s}});
        return person && person->profileTold ? QString() : u"no profile is kept"_s;
    }
    for (const auto &format : shipped->customers.formats) {
        if (format.id.startsWith("translation"_L1) || format.id.contains("language"_L1)) continue;
        if (!told(events::personChanged, {{u"format"_s, format.id}})) return u"%1 cannot be kept"_s.arg(format.name);
    }
    const auto person = told(events::personChanged, {{u"needs"_s, u"Ring after noon"_s}, {u"language"_s, u"Polish"_s}});
    return person && person->hasNeeds() ? QString() : u"needs are not kept"_s;
}

QString role(const QString &policy, const QStringList &parts) {
    const auto shipped = Desk::shipped(policy);
    const auto *known = shipped->role(RoleId(parts.value(1)));
    if (!known) return u"no role %1"_s.arg(parts.value(1));
    return known->clause.number.isEmpty() || known->name.isEmpty() ? u"a role without a name or clause"_s : QString();
}

}  // namespace redress::test::exercises
