// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/behaviour_words.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "core/casework/restrictions.h"
#include "ui/case/ask_words.h"
#include "ui/case/word_parts.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString of(const Event &event, QLatin1StringView key) {
    return parts::textIn(event, key);
}

QString criterionOf(const Event &event, const CaseFile &file) {
    const CriterionId id(of(event, keys::criterion));
    return file.policy->behaviour ? parts::nameOf(file.policy->behaviour->criteria, id) : id.text();
}

QString textOfIncident(const Event &event, const CaseFile &file) {
    return joinedWords(criterionOf(event, file), of(event, keys::text));
}

QString plainText(const Event &event, const CaseFile &) {
    return of(event, keys::text);
}

QString contactIn(const Event &event) {
    const QString contact = of(event, keys::contact);
    return contact.isEmpty() ? QString() : Words::tr("Everything goes through %1").arg(contact);
}

QString reviewIn(const Event &event) {
    const QString until = of(event, keys::until);
    return until.isEmpty() ? QString() : Words::tr("It is looked at again by %1").arg(parts::dayWords(until));
}

QString despiteIn(const Event &event) {
    const QString despite = of(event, keys::despite);
    return despite.isEmpty() ? QString() : Words::tr("All the same because: %1").arg(despite);
}

QString restrictedIn(const Event &event, const CaseFile &file) {
    return restrictions::namesOf(restrictions::sanctionsIn(event.data), *file.policy);
}

QString deciderOf(const Event &event, const CaseFile &file) {
    const QString who = of(event, keys::decidedBy);
    const QString role = nameOfRole(of(event, keys::role), *file.policy);
    if (who.isEmpty()) return role.isEmpty() ? QString() : Words::tr("Decided as %1").arg(role);
    return role.isEmpty() ? Words::tr("Decided by %1").arg(who) : Words::tr("Decided by %1, %2").arg(who, role);
}

QString textOfRestriction(const Event &event, const CaseFile &file) {
    return parts::lines({joinedWords(restrictedIn(event, file), of(event, keys::reason)), contactIn(event),
                         reviewIn(event), deciderOf(event, file), despiteIn(event)});
}

QString decisionOn(const Event &event) {
    const QString decision = of(event, keys::decision);
    if (decision == "kept"_L1) return Words::tr("It stays");
    if (decision == "changed"_L1) return Words::tr("It is changed");
    return decision == "lifted"_L1 ? Words::tr("It is lifted") : decision;
}

QString textOfDecision(const Event &event, const CaseFile &file) {
    return parts::lines({joinedWords(decisionOn(event), of(event, keys::reason)), restrictedIn(event, file),
                         contactIn(event), reviewIn(event), deciderOf(event, file)});
}

QString plainReason(const Event &event, const CaseFile &) {
    return of(event, keys::reason);
}

QString alertOf(const QString &kind, bool isOne) {
    if (kind == "hazard"_L1) return isOne ? Words::tr("A hazard in the home") : Words::tr("No hazard in the home");
    if (kind == "safeguarding"_L1)
        return isOne ? Words::tr("A safeguarding matter") : Words::tr("No safeguarding matter");
    if (kind == "crime"_L1) return isOne ? Words::tr("A crime") : Words::tr("No crime");
    if (kind == "discrimination"_L1) return isOne ? Words::tr("Discrimination") : Words::tr("No discrimination");
    return kind;
}

QString textOfAlert(const Event &event, const CaseFile &) {
    const QString opened = of(event, keys::caseRef);
    const QString decided = alertOf(of(event, keys::alert), of(event, keys::decision) == "yes"_L1);
    return parts::lines({joinedWords(decided, of(event, keys::reason)),
                         opened.isEmpty() ? QString() : Words::tr("Opened for it: %1").arg(opened)});
}

}  // namespace

const QHash<EventName, EventWords> &behaviourWords() {
    using Kind = EventKind;
    static const QHash<EventName, EventWords> all{
        {events::behaviourNoted, {Kind::Behaviour, [] { return Words::tr("Behaviour"); }, textOfIncident}},
        {events::behaviourWarned, {Kind::Behaviour, [] { return Words::tr("Customer warned"); }, plainText}},
        {events::restricted, {Kind::Behaviour, [] { return Words::tr("Contact restricted"); }, textOfRestriction}},
        {events::restrictionReviewed,
         {Kind::Behaviour, [] { return Words::tr("Restriction looked at"); }, textOfDecision}},
        {events::restrictionAppealed, {Kind::Behaviour, [] { return Words::tr("Appeal against it"); }, plainText}},
        {events::appealDecided, {Kind::Behaviour, [] { return Words::tr("Appeal decided"); }, textOfDecision}},
        {events::restrictionLifted, {Kind::Behaviour, [] { return Words::tr("Restriction lifted"); }, plainReason}},
        {events::alertDecided, {Kind::Progress, [] { return Words::tr("What words may mean"); }, textOfAlert}},
    };
    return all;
}

}  // namespace redress
