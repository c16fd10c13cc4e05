// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_route.h"

#include <QCoreApplication>
#include <algorithm>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using To = LetterRoute::To;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterRoute)
};

QString numberOf(const std::optional<Clause> &clause) {
    return clause ? clause->number : QString();
}

LetterRoute toNobody(const Policy &policy) {
    return {To::Nobody,
            {},
            {},
            Words::tr("The complaint is anonymous: no letter can be sent. The outcome is held on file with the case."),
            numberOf(policy.customers.anonymous)};
}

// Letters after a name stand on the envelope: “Sir Bob Smith MP”.
QString withLetters(const Addressee &wrote) {
    const bool areLetters = wrote.capacity.size() > 1 && wrote.capacity == wrote.capacity.toUpper();
    return areLetters && !wrote.name.endsWith(wrote.capacity) ? wrote.name + u' ' + wrote.capacity : wrote.name;
}

LetterRoute toAddressee(const Case &subject, const Policy &policy) {
    const Addressee &wrote = *subject.people.addressee;
    LetterRoute route{To::Addressee, recipientOf(wrote.name, wrote.address, wrote.postcode), {}, {}, {}};
    route.recipient.name = withLetters(wrote);
    route.recipient.email = wrote.email;
    route.clause = numberOf(policy.customers.representatives);
    if (!policy.customers.copyToCustomer || subject.details.anonymous) {
        route.why = Words::tr("%1 wrote for the customer: the reply goes to them.").arg(wrote.name);
        return route;
    }
    route.copy = customerOf(subject.details);
    route.why =
        Words::tr("%1 wrote for the customer: the reply goes to them, and the customer gets a copy.").arg(wrote.name);
    return route;
}

LetterRoute toAdvocate(const Advocate &advocate, const Policy &policy) {
    LetterRoute route{To::Advocate, recipientOf(advocate.name, advocate.address, advocate.postcode), {}, {}, {}};
    if (!advocate.organisation.isEmpty() && route.recipient.address.size() < 6)
        route.recipient.address.prepend(advocate.organisation);
    route.recipient.email = advocate.email;
    route.why = Words::tr("%1 acts for the customer, and their written authority is held.").arg(advocate.name);
    route.clause = numberOf(policy.customers.advocates);
    return route;
}

QString whyNotTo(const Advocate &advocate) {
    switch (advocate.authority) {
        case Advocate::Authority::None:
            return Words::tr("%1 has given no written authority: letters go to the customer until it is held.")
                .arg(advocate.name);
        case Advocate::Authority::Asked:
            return Words::tr("The written authority of %1 was asked for and has not come: letters go to the customer.")
                .arg(advocate.name);
        case Advocate::Authority::Withdrawn:
            return Words::tr("The written authority of %1 was withdrawn: letters go to the customer.")
                .arg(advocate.name);
        case Advocate::Authority::Held:
            return {};
    }
    return {};
}

LetterRoute toCustomer(const Case &subject) {
    return {To::Customer, customerOf(subject.details), {}, {}, {}};
}

LetterRoute toGroup(const Case &subject, const Policy &policy) {
    const QString &contact = subject.people.nominatedContact;
    LetterRoute route = toCustomer(subject);
    route.clause = numberOf(policy.customers.groups);
    if (contact.isEmpty()) {
        route.why = Words::tr("The group has not said yet who its contact is: letters go to the complainant.");
        return route;
    }
    route.why = Words::tr("%1 is the contact whom the group has named.").arg(contact);
    const auto isContact = [&](const GroupMember &member) {
        return member.name.compare(contact, Qt::CaseInsensitive) == 0;
    };
    const auto member = std::ranges::find_if(subject.people.group, isContact);
    if (member == subject.people.group.end()) return route;
    route.to = To::Contact;
    route.recipient = recipientOf(member->name, member->address, {});
    return route;
}

}  // namespace

QString LetterRoute::idInEvents() const {
    switch (to) {
        case To::Advocate:
            return u"advocate"_s;
        case To::Addressee:
            return u"addressee"_s;
        case To::Customer:
        case To::Contact:
            return u"customer"_s;
        case To::Nobody:
            return {};
    }
    return {};
}

LetterRoute routeOf(const Case &subject, const Policy &policy) {
    const PeopleOnCase &people = subject.people;
    const bool isAdvocated = people.advocate && people.advocate->authority == Advocate::Authority::Held;
    if (people.addressee) return toAddressee(subject, policy);
    if (isAdvocated) return toAdvocate(*people.advocate, policy);
    if (subject.details.anonymous) return toNobody(policy);
    if (!people.group.empty()) return toGroup(subject, policy);
    LetterRoute route = toCustomer(subject);
    if (!people.advocate) return route;
    route.why = whyNotTo(*people.advocate);
    route.clause = numberOf(policy.customers.advocates);
    return route;
}

}  // namespace redress
