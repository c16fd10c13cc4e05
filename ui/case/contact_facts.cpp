// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/contact_facts.h"

#include <QCoreApplication>

#include "core/casework/bars.h"
#include "ui/case/limit_facts.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Weight = ContactFact::Weight;
using Facts = std::vector<ContactFact>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactFacts)
};

QString withClause(const QString &words, const QString &clause) {
    return clause.isEmpty() ? words : Words::tr("%1 (%2)", "words and a clause").arg(words, clause);
}

void addBars(Facts &facts, const Case &subject, const Rules &rules) {
    if (!subject.open) return;
    for (const Bar &bar : barsOf(subject, rules))
        facts.push_back({Icon::Warning,
                         withClause(bar.words, bar.exclusion->clause.number),
                         Weight::Warning,
                         bar.exclusion->clause.text,
                         {}});
}

void addStanding(Facts &facts, const Case &subject, const Policy &policy) {
    const CaseDetails &details = subject.details;
    if (details.confidential)
        facts.push_back({Icon::Information,
                         Words::tr("In confidence"),
                         Weight::Plain,
                         Words::tr("The customer asked that it be dealt with in confidence: say nothing of it to "
                                   "anybody who does not need it."),
                         {}});
    if (details.anonymous)
        facts.push_back({Icon::Person,
                         Words::tr("Anonymous: there is nobody to write to"),
                         Weight::Plain,
                         policy.customers.anonymous ? policy.customers.anonymous->text : QString(),
                         {}});
    if (details.recurring)
        facts.push_back({Icon::Clock, Words::tr("Recurring: older reports are background"), Weight::Plain, {}, {}});
}

void addPerson(Facts &facts, const Person &person) {
    if (person.preferredContact != ContactBy::NotSaid)
        facts.push_back({person.preferredContact == ContactBy::Phone ? Icon::Call : Icon::Letters,
                         Words::tr("Prefers: %1", "a way of being reached").arg(nameOf(person.preferredContact)),
                         Weight::Plain,
                         {},
                         {}});
    if (person.format != AccessibleFormat::Standard)
        facts.push_back(
            {Icon::Letters, nameOf(person.format), Weight::Plain, Words::tr("For everything in writing"), {}});
    if (!person.language.isEmpty())
        facts.push_back({Icon::Information, Words::tr("Language: %1").arg(person.language), Weight::Plain, {}, {}});
    if (!person.needs.isEmpty())
        facts.push_back({Icon::Person, person.needs, Weight::Plain, Words::tr("Reasonable adjustments"), {}});
}

QString nameOf(const Advocate &advocate) {
    if (advocate.organisation.isEmpty()) return advocate.name;
    return Words::tr("%1, %2", "a person and their organisation").arg(advocate.name, advocate.organisation);
}

QString wordsOf(const Advocate &advocate) {
    const QString name = nameOf(advocate);
    switch (advocate.authority) {
        case Advocate::Authority::Held:
            return Words::tr("Write to %1: authority held").arg(name);
        case Advocate::Authority::Asked:
            return Words::tr("%1: authority asked for, not held: write to the customer").arg(name);
        case Advocate::Authority::Withdrawn:
            return Words::tr("%1: authority withdrawn: write to the customer").arg(name);
        case Advocate::Authority::None:
            return Words::tr("%1: authority not held: write to the customer").arg(name);
    }
    return {};
}

void addAdvocate(Facts &facts, const Advocate &advocate, const Policy &policy) {
    const bool held = advocate.authority == Advocate::Authority::Held;
    facts.push_back({held ? Icon::Person : Icon::Warning,
                     wordsOf(advocate),
                     held ? Weight::Plain : Weight::Warning,
                     policy.customers.advocates ? policy.customers.advocates->text : QString(),
                     {}});
}

void addAddressee(Facts &facts, const Addressee &addressee, const Policy &policy) {
    const QString who = addressee.capacity.isEmpty()
                            ? addressee.name
                            : Words::tr("%1, %2", "a person and what they are").arg(addressee.name, addressee.capacity);
    facts.push_back({Icon::Letters,
                     policy.customers.copyToCustomer ? Words::tr("Reply to %1, with a copy to the customer").arg(who)
                                                     : Words::tr("Reply to %1").arg(who),
                     Weight::Plain,
                     policy.customers.representatives ? policy.customers.representatives->text : QString(),
                     {}});
}

void addGroup(Facts &facts, const PeopleOnCase &people, const Policy &policy) {
    if (people.group.empty()) return;
    const int count = int(people.group.size()) + 1;
    const QString clause = policy.customers.groups ? policy.customers.groups->number : QString();
    if (!people.nominatedContact.isEmpty())
        facts.push_back({Icon::Person,
                         Words::tr("Group of %n: write to %1", nullptr, count).arg(people.nominatedContact),
                         Weight::Plain,
                         {},
                         {}});
    else if (policy.customers.oneContact)
        facts.push_back({Icon::Warning,
                         withClause(Words::tr("Group of %n: ask whom they name as contact", nullptr, count), clause),
                         Weight::Warning,
                         {},
                         {}});
    else
        facts.push_back({Icon::Person, Words::tr("Group of %n people", nullptr, count), Weight::Plain, {}, {}});
}

void addLinks(Facts &facts, const std::vector<Link> &links) {
    for (const Link &link : links)
        facts.push_back({Icon::Cases,
                         link.joined ? Words::tr("Joined with %1", "a case").arg(link.other.text())
                                     : Words::tr("Linked: %1", "a case").arg(link.other.text()),
                         Weight::Plain, link.reason, link.other});
}

}  // namespace

std::vector<ContactFact> contactFacts(const CaseFile &file, const std::optional<Person> &person, const Rules &rules) {
    const PeopleOnCase &people = file.subject.people;
    Facts facts = limitFacts(file.subject, rules);
    addBars(facts, file.subject, rules);
    if (people.advocate) addAdvocate(facts, *people.advocate, rules.policy);
    if (people.addressee) addAddressee(facts, *people.addressee, rules.policy);
    addGroup(facts, people, rules.policy);
    if (person) addPerson(facts, *person);
    addStanding(facts, file.subject, rules.policy);
    addLinks(facts, file.subject.links);
    return facts;
}

}  // namespace redress
