// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_notices.h"

#include <QCoreApplication>

#include "core/casework/contact_guard.h"
#include "core/casework/event_names.h"
#include "core/store/people.h"
#include "core/store/register.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterNotices)
};

QString onFormat(const Person &customer) {
    switch (customer.format) {
        case AccessibleFormat::Standard:
            return {};
        case AccessibleFormat::LargePrint:
            return Words::tr("%1 reads large print: this letter is set in 18 point.").arg(customer.name);
        case AccessibleFormat::Braille:
            return Words::tr("%1 reads Braille: save the letter as ODT and have it put into Braille before it goes.")
                .arg(customer.name);
        case AccessibleFormat::Tape:
            return Words::tr("%1 listens to letters: have this one recorded before it goes.").arg(customer.name);
        case AccessibleFormat::EasyRead:
            return Words::tr("%1 needs easy read: write short sentences in plain words.").arg(customer.name);
    }
    return {};
}

QString onLanguage(const Person &customer) {
    if (customer.language.isEmpty()) return {};
    return Words::tr("%1 is written to in another language (%2): have the letter translated before it goes.")
        .arg(customer.name, customer.language);
}

QString onContact(const Person &customer) {
    if (customer.preferredContact == ContactBy::NotSaid || customer.preferredContact == ContactBy::Letter) return {};
    return Words::tr("%1 would rather be reached another way than by letter: %2.")
        .arg(customer.name, nameOf(customer.preferredContact));
}

}  // namespace

Person customerIn(const Register &reg, const CaseFile &file) {
    const PersonId &person = file.subject.details.person;
    return person.isEmpty() ? Person() : reg.people().resolve(person).value_or(Person());
}

QStringList restrictionNotices(const Register &reg, const CaseFile &file) {
    Rules rules{*file.policy, file.procedure(), reg.calendars().of(file.subject.division), reg.now()};
    rules.limits = reg.restrictionsFor(file.subject.details).value_or(std::vector<ContactLimit>());
    QStringList notices;
    for (const ContactHindrance &one : hindrances(events::letter, {}, file.subject, rules)) notices << one.words;
    return notices;
}

QStringList noticesFor(const LetterRoute &route, const Person &customer) {
    const bool reachesCustomer = route.to == LetterRoute::To::Customer || route.copy;
    if (!reachesCustomer) return {};
    QStringList notices{onFormat(customer), onLanguage(customer), onContact(customer), customer.needs.simplified()};
    notices.removeAll(QString());
    return notices;
}

}  // namespace redress
