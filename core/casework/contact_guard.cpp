// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/contact_guard.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/calendar/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/restrictions.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Level = Sanction::Guard::Level;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ContactGuard)
};

QString wordsOf(const Sanction &sanction, const ContactLimit &limit) {
    return Words::tr("Contact has been restricted since %1 (case %2): %3.")
        .arg(inWords(limit.since.day()), limit.source.text(), sanction.name);
}

void addGuarded(std::vector<ContactHindrance> &found, const EventName &event, const Sanction &sanction,
                const ContactLimit &limit) {
    for (const Sanction::Guard &guard : sanction.guards)
        if (guard.event == event) found.push_back({guard.level, wordsOf(sanction, limit), sanction.clause.number});
}

void addSingleContact(std::vector<ContactHindrance> &found, const QString &by, const Sanction &sanction,
                      const ContactLimit &limit) {
    if (!sanction.singleContact || limit.singleContact.isEmpty()) return;
    if (by.simplified().compare(limit.singleContact.simplified(), Qt::CaseInsensitive) == 0) return;
    found.push_back({Level::Warn,
                     Words::tr("Everything has gone through %1 since %2 (case %3).")
                         .arg(limit.singleContact, inWords(limit.since.day()), limit.source.text()),
                     sanction.clause.number});
}

}  // namespace

bool tellsOfRestriction(const QString &letter) {
    return letter == warningLetter || letter == restrictionLetter;
}

bool isContact(const EventName &event) {
    return event == events::call || event == events::email || event == events::visit || event == events::letter;
}

std::vector<ContactLimit> limitsOn(const Case &subject, const Rules &rules) {
    std::vector<ContactLimit> all;
    if (auto own = restrictions::limitOf(subject, rules.policy)) all.push_back(std::move(*own));
    for (const ContactLimit &limit : rules.limits)
        if (limit.source != subject.reference) all.push_back(limit);
    return all;
}

std::vector<ContactHindrance> hindrances(const EventName &event, const QString &by, const Case &subject,
                                         const Rules &rules) {
    std::vector<ContactHindrance> found;
    if (!isContact(event)) return found;
    for (const ContactLimit &limit : limitsOn(subject, rules)) {
        for (const Sanction &sanction : limit.sanctions) {
            addGuarded(found, event, sanction, limit);
            addSingleContact(found, by, sanction, limit);
        }
    }
    std::ranges::stable_partition(found, [](const ContactHindrance &one) { return one.level == Level::Stop; });
    return found;
}

Result<> checkContact(const Command &command, const Case &subject, const Rules &rules) {
    const bool tellsOfIt = command.event == events::letter && tellsOfRestriction(textOf(command.data, keys::letter));
    if (tellsOfIt || textOf(command.data, keys::direction) == "in"_L1) return {};
    const auto found = hindrances(command.event, command.by, subject, rules);
    if (found.empty()) return {};
    if (found.front().level == Level::Stop) return refuse(found.front().words, found.front().clause);
    if (!textOf(command.data, keys::despite).isEmpty()) return {};
    return refuse(
        Words::tr(
            "%1 Say why it is done all the same (“despite”), or that it came from the customer (“direction”: “in”).")
            .arg(found.front().words),
        found.front().clause);
}

}  // namespace redress
