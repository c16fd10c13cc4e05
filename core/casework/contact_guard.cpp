// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/contact_guard.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
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

// What a sanction says of any of several ways of contact: what it stops comes before what it warns of.
std::optional<Level> levelFor(const std::vector<EventName> &means, const Sanction &sanction) {
    std::optional<Level> level;
    for (const Sanction::Guard &guard : sanction.guards)
        if (std::ranges::find(means, guard.event) != means.end() && level != Level::Stop) level = guard.level;
    return level;
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

// A step that asks how the customer was contacted, by the first of its questions that does; nothing where none does.
std::optional<Ask> howAsk(const EventName &event, const Case &subject, const Rules &rules) {
    const auto asksHow = [](const Ask &ask) {
        return std::ranges::any_of(ask.choices, [](const Ask::Choice &one) { return !one.contact.isEmpty(); });
    };
    const Action *action = actionOf(event);
    const Milestone *milestone = rules.procedure.milestone(event);
    const auto asks = action ? action->asks(subject, rules) : milestone ? milestone->asks : std::vector<Ask>();
    const auto found = std::ranges::find_if(asks, asksHow);
    return found == asks.end() ? std::optional<Ask>() : *found;
}

// The procedure's own meetings are owed to the customer: no restriction stops them, however they are held.
bool isMeeting(const EventName &event, const Rules &rules) {
    const Milestone *milestone = rules.procedure.milestone(event);
    return milestone && milestone->kind == Milestone::Kind::Meeting;
}

// In which ways a step may be a contact; a meeting is held face to face.
std::vector<EventName> meansOf(const EventName &event, const Case &subject, const Rules &rules) {
    if (isContact(event)) return {event};
    if (isMeeting(event, rules)) return {events::visit};
    std::vector<EventName> means;
    if (const auto how = howAsk(event, subject, rules))
        for (const Ask::Choice &one : how->choices) means.push_back(one.contact);
    return means;
}

// What speaks against a contact in any of these ways.
std::vector<ContactHindrance> against(const std::vector<EventName> &means, bool isOwed, const QString &by,
                                      const std::vector<ContactLimit> &limits) {
    std::vector<ContactHindrance> found;
    for (const ContactLimit &limit : limits) {
        for (const Sanction &sanction : limit.sanctions) {
            if (const auto level = levelFor(means, sanction))
                found.push_back({isOwed ? Level::Warn : *level, wordsOf(sanction, limit), sanction.clause.number});
            if (!isOwed) addSingleContact(found, by, sanction, limit);
        }
    }
    std::stable_partition(found.begin(), found.end(),
                          [](const ContactHindrance &one) { return one.level == Level::Stop; });
    return found;
}

// What speaks against a contact as it is told. Fails where a step does not say how it was made and a restriction asks.
Result<std::vector<ContactHindrance>> againstTold(const Command &command, const Case &subject, const Rules &rules) {
    const auto all = hindrances(command.event, command.by, subject, rules);
    const auto how = all.empty() ? std::optional<Ask>() : howAsk(command.event, subject, rules);
    if (!how) return all;
    const QString told = command.data.value(how->key).toString().trimmed();
    if (told.isEmpty())
        return refuseMember(how->key, Words::tr("%1 Say how the customer was contacted.").arg(all.front().words),
                            all.front().clause);
    const auto chosen = std::ranges::find(how->choices, told, &Ask::Choice::id);
    const EventName means = chosen == how->choices.end() ? EventName() : chosen->contact;
    return against({means}, false, command.by, limitsOn(subject, rules));
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

bool mayBeContact(const EventName &event, const Case &subject, const Rules &rules) {
    return !meansOf(event, subject, rules).empty();
}

std::vector<ContactHindrance> hindrances(const EventName &event, const QString &by, const Case &subject,
                                         const Rules &rules) {
    const auto limits = limitsOn(subject, rules);
    if (limits.empty()) return {};
    const auto means = meansOf(event, subject, rules);
    if (means.empty()) return {};
    return against(means, isMeeting(event, rules), by, limits);
}

Result<> checkContact(const Command &command, const Case &subject, const Rules &rules) {
    const bool tellsOfIt = command.event == events::letter && tellsOfRestriction(textOf(command.data, keys::letter));
    if (tellsOfIt || textOf(command.data, keys::direction) == "in"_L1) return {};
    const auto told = againstTold(command, subject, rules);
    if (!told) return refuse(told.error());
    if (told->empty()) return {};
    const ContactHindrance &first = told->front();
    if (first.level == Level::Stop) return refuse(first.words, first.clause);
    if (!textOf(command.data, keys::despite).isEmpty()) return {};
    return refuseMember(
        keys::despite,
        Words::tr("%1 Give a reason why it is done all the same, or say that it came from the customer.")
            .arg(first.words),
        first.clause);
}

}  // namespace redress
