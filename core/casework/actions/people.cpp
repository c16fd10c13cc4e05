// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/authority.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

using Need = Ask::Need;
using Kind = Ask::Kind;

struct People {
    Q_DECLARE_TR_FUNCTIONS(PeopleOnCase)
};

Clause clauseOf(const std::optional<Clause> &clause) {
    return clause.value_or(Clause());
}

Ask nameAsk(const QString &label, const Clause &clause) {
    return ask(keys::name, label, Kind::Text, Need::Required, clause);
}

void addReach(std::vector<Ask> &asks) {
    asks.push_back(ask(keys::address, People::tr("Address"), Kind::LongText, Need::Optional));
    asks.push_back(ask(keys::postcode, People::tr("Postcode"), Kind::Text, Need::Optional));
    asks.push_back(ask(keys::email, People::tr("E-mail"), Kind::Text, Need::Optional));
}

Ask authorityAsk(Need need, const Clause &clause) {
    Ask state = ask(keys::authority, People::tr("Written authority"), Kind::Choice, need, clause);
    for (const auto authority : {Advocate::Authority::None, Advocate::Authority::Asked, Advocate::Authority::Held,
                                 Advocate::Authority::Withdrawn})
        state.choices.push_back({idOf(authority), labelOf(authority), {}});
    return state;
}

std::vector<Ask> asksForAdvocate(const Case &, const Rules &rules) {
    const Clause clause = clauseOf(rules.policy.customers.advocates);
    std::vector asks{nameAsk(People::tr("Who acts for the customer"), clause),
                     ask(keys::organisation, People::tr("Organisation"), Kind::Text, Need::Optional)};
    addReach(asks);
    asks.push_back(ask(keys::phone, People::tr("Phone"), Kind::Text, Need::Optional));
    asks.push_back(authorityAsk(Need::Optional, clause));
    return asks;
}

std::vector<Ask> asksForAuthority(const Case &, const Rules &rules) {
    return {authorityAsk(Need::Required, clauseOf(rules.policy.customers.advocates)),
            ask(keys::reason, People::tr("How it was given, or why it ended"), Kind::Text, Need::Optional)};
}

Result<> mayHaveAuthority(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    if (subject.people.advocate) return {};
    return refuse(People::tr("Nobody acts for the customer yet: name the advocate first."),
                  clauseOf(rules.policy.customers.advocates).number);
}

std::vector<Ask> asksForAddressee(const Case &, const Rules &rules) {
    const Clause clause = clauseOf(rules.policy.customers.representatives);
    std::vector asks{
        nameAsk(People::tr("Who wrote for the customer"), clause),
        ask(keys::capacity, People::tr("As what (MP, councillor, board member)"), Kind::Text, Need::Required, clause)};
    addReach(asks);
    return asks;
}

std::vector<Ask> asksForMember(const Case &, const Rules &rules) {
    return {nameAsk(People::tr("Who also complains"), clauseOf(rules.policy.customers.groups)),
            ask(keys::address, People::tr("Address"), Kind::LongText, Need::Optional)};
}

bool isInGroup(const Case &subject, const QString &name) {
    const auto isSame = [&](const QString &other) {
        return other.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
    };
    return isSame(subject.details.complainant) ||
           std::ranges::any_of(subject.people.group, [&](const GroupMember &one) { return isSame(one.name); });
}

Result<> checkMember(const Command &command, const Case &subject, const Rules &rules) {
    const QString name = textOf(command.data, keys::name);
    if (!isInGroup(subject, name)) return {};
    return refuse(People::tr("%1 is in the group already.").arg(name), clauseOf(rules.policy.customers.groups).number);
}

Result<> mayNominate(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    if (!subject.people.group.empty()) return {};
    return refuse(People::tr("This complaint comes from one person: add who else complains first."),
                  clauseOf(rules.policy.customers.groups).number);
}

std::vector<Ask> asksToNominate(const Case &subject, const Rules &rules) {
    Ask who = nameAsk(People::tr("Whom the group has named"), clauseOf(rules.policy.customers.groups));
    who.kind = Kind::Choice;
    who.choices.push_back({subject.details.complainant, subject.details.complainant, {}});
    for (const auto &member : subject.people.group) who.choices.push_back({member.name, member.name, {}});
    return {who};
}

void applyAdvocate(Case &subject, const Event &event, const Policy &) {
    Advocate advocate;
    advocate.name = textOf(event.data, keys::name);
    advocate.organisation = textOf(event.data, keys::organisation);
    advocate.address = textOf(event.data, keys::address);
    advocate.postcode = textOf(event.data, keys::postcode);
    advocate.email = textOf(event.data, keys::email);
    advocate.phone = textOf(event.data, keys::phone);
    advocate.authority = authorityOf(textOf(event.data, keys::authority)).value_or(Advocate::Authority::None);
    subject.people.advocate = advocate;
}

void applyAuthority(Case &subject, const Event &event, const Policy &) {
    const auto authority = authorityOf(textOf(event.data, keys::authority));
    if (subject.people.advocate && authority) subject.people.advocate->authority = *authority;
}

void applyAddressee(Case &subject, const Event &event, const Policy &) {
    subject.people.addressee =
        Addressee{textOf(event.data, keys::name), textOf(event.data, keys::capacity), textOf(event.data, keys::address),
                  textOf(event.data, keys::postcode), textOf(event.data, keys::email)};
}

Result<> mayRelease(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    if (subject.people.addressee) return {};
    return refuse(People::tr("Nobody has written for the customer: the reply goes to the customer as it is."),
                  clauseOf(rules.policy.customers.representatives).number);
}

std::vector<Ask> asksToRelease(const Case &, const Rules &rules) {
    return {ask(keys::reason, People::tr("Why the replies go to the customer from now on"), Kind::Text, Need::Required,
                clauseOf(rules.policy.customers.representatives))};
}

void applyRelease(Case &subject, const Event &, const Policy &) {
    subject.people.addressee.reset();
}

void applyMember(Case &subject, const Event &event, const Policy &) {
    subject.people.group.push_back({textOf(event.data, keys::name), textOf(event.data, keys::address)});
}

void applyNomination(Case &subject, const Event &event, const Policy &) {
    subject.people.nominatedContact = textOf(event.data, keys::name);
}

}  // namespace

std::vector<Action> action::ofPeople() {
    const auto group = Choice::Group::People;
    return {{events::advocateNamed, group, [] { return People::tr("Name an advocate"); }, mustBeOpen, asksForAdvocate,
             nullptr, applyAdvocate},
            {events::advocateAuthority, group, [] { return People::tr("Record the advocate’s authority"); },
             mayHaveAuthority, asksForAuthority, nullptr, applyAuthority},
            {events::addresseeNamed, group, [] { return People::tr("Name an MP, councillor or board member"); },
             mustBeOpen, asksForAddressee, nullptr, applyAddressee},
            {events::addresseeReleased, group, [] { return People::tr("The replies go to the customer again"); },
             mayRelease, asksToRelease, nullptr, applyRelease},
            {events::memberAdded, group, [] { return People::tr("Add somebody who also complains"); }, mustBeOpen,
             asksForMember, checkMember, applyMember},
            {events::contactNominated, group, [] { return People::tr("Record the group’s contact"); }, mayNominate,
             asksToNominate, nullptr, applyNomination}};
}

}  // namespace redress
