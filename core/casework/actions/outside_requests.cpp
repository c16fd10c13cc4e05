// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/base/member_fault.h"
#include "core/casework/actions/outside_parts.h"
#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/undertakings.h"

namespace redress {

namespace {

using Need = Ask::Need;
using Kind = Ask::Kind;
using Owed = Undertaking::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Outside)
};

Clause clauseOf(const Undertaking &owed, const Policy &policy) {
    const OutsideBody *body = policy.outsideBody(owed.body);
    return body ? body->clause : Clause();
}

// What is shown as the reason of an ask or a refusal about one of them: that of the first that stands.
Clause clauseOf(const Case &subject, Owed kind, const Policy &policy) {
    for (const Undertaking &one : subject.undertakings)
        if (one.kind == kind && one.stands()) return clauseOf(one, policy);
    return {};
}

std::vector<Ask> asksFor(const QString &what, const Rules &rules) {
    return {outside::bodyAsk(rules), ask(keys::text, what, Kind::LongText, Need::Required),
            ask(keys::until, Words::tr("Until when (left empty: by its usual time)"), Kind::Day, Need::Optional),
            ask(keys::owner, Words::tr("Who sees to it"), Kind::Text, Need::Optional)};
}

std::vector<Ask> asksForRequest(const Case &, const Rules &rules) {
    return asksFor(Words::tr("What it wants to see"), rules);
}

std::vector<Ask> asksForRecommendation(const Case &, const Rules &rules) {
    return asksFor(Words::tr("What it recommends"), rules);
}

Result<> checkDue(const Command &command, const Case &subject, const Rules &rules) {
    const OutsideBody *body = outside::namedIn(command.data, rules);
    if (auto there = outside::mustHaveGone(command, subject, rules); !there) return there;
    const Clause clause = body ? body->clause : Clause();
    if (outside::answerBy(command, rules).isValid()) return undertakings::checkDay(command, keys::until, clause);
    if (!textOf(command.data, keys::until).isEmpty()) return undertakings::checkDay(command, keys::until, clause);
    return refuseMember(
        keys::until,
        Words::tr("Say until when the outside body wants an answer: the policy has no time for its requests."),
        clause.number);
}

template <Owed kind>
void applyOwed(Case &subject, const Event &event, const Policy &) {
    Undertaking owed;
    owed.kind = kind;
    owed.text = textOf(event.data, keys::text);
    owed.owner = textOf(event.data, keys::owner);
    owed.due = undertakings::dayIn(event.data, keys::until);
    owed.body = BodyId(textOf(event.data, keys::body));
    owed.since = event.at;
    undertakings::enter(subject, std::move(owed));
}

template <Owed kind>
Result<> mayAnswer(const Case &subject, const Rules &) {
    if (undertakings::anyStands(subject, kind)) return {};
    switch (kind) {
        case Owed::Evidence:
            return refuse(Words::tr("No outside body waits for evidence: record first what was asked for."));
        case Owed::Recommendation:
            return refuse(Words::tr("No recommendation waits for an answer: record first what was recommended."));
        default:
            return refuse(Words::tr("No answer is owed after a reopening: reopening the case with a day makes one."));
    }
}

std::vector<Ask> asksToAnswer(const Case &subject, const Rules &rules) {
    const Clause clause = clauseOf(subject, Owed::Evidence, rules.policy);
    return {undertakings::which(keys::request, Words::tr("Which request"), subject, Owed::Evidence, clause),
            ask(keys::proof, Words::tr("What was sent, and how"), Kind::LongText, Need::Required, clause)};
}

std::vector<Ask> asksToRespond(const Case &subject, const Rules &rules) {
    const Clause clause = clauseOf(subject, Owed::Recommendation, rules.policy);
    return {undertakings::which(keys::recommendation, Words::tr("Which recommendation"), subject, Owed::Recommendation,
                                clause),
            ask(keys::proof, Words::tr("What was done about it, or why nothing was"), Kind::LongText, Need::Required,
                clause)};
}

std::vector<Ask> asksToAnswerAgain(const Case &subject, const Rules &) {
    return {undertakings::which(keys::answer, Words::tr("Which answer"), subject, Owed::Answer),
            ask(keys::text, Words::tr("What the answer was"), Kind::LongText, Need::Required)};
}

// Names the request that was meant, where it does not stand any more.
Result<> checkAnswer(const Command &command, const Case &subject, const Rules &rules) {
    if (!command.data.contains(keys::request)) return {};
    return undertakings::checkStands(command, keys::request, subject, Owed::Evidence,
                                     clauseOf(subject, Owed::Evidence, rules.policy));
}

Result<> checkResponse(const Command &command, const Case &subject, const Rules &rules) {
    if (!command.data.contains(keys::recommendation)) return {};
    return undertakings::checkStands(command, keys::recommendation, subject, Owed::Recommendation,
                                     clauseOf(subject, Owed::Recommendation, rules.policy));
}

Result<> checkAnsweredAgain(const Command &command, const Case &subject, const Rules &) {
    if (!command.data.contains(keys::answer)) return {};
    return undertakings::checkStands(command, keys::answer, subject, Owed::Answer);
}

void applyAnswer(Case &subject, const Event &event, const Policy &) {
    undertakings::keep(subject, Owed::Evidence, undertakings::numberIn(event.data, keys::request), event.at,
                       textOf(event.data, keys::proof));
}

void applyResponse(Case &subject, const Event &event, const Policy &) {
    undertakings::keep(subject, Owed::Recommendation, undertakings::numberIn(event.data, keys::recommendation),
                       event.at, textOf(event.data, keys::proof));
}

void applyAnsweredAgain(Case &subject, const Event &event, const Policy &) {
    undertakings::keep(subject, Owed::Answer, undertakings::numberIn(event.data, keys::answer), event.at,
                       textOf(event.data, keys::text));
}

}  // namespace

std::vector<Action> action::ofRequests() {
    const auto group = Choice::Group::Outside;
    return {{events::outsideRequested, group, [] { return Words::tr("Somebody outside wants evidence"); },
             outside::mayGoOutside, asksForRequest, checkDue, applyOwed<Owed::Evidence>},
            {events::outsideAnswered, group, [] { return Words::tr("The evidence was sent"); },
             mayAnswer<Owed::Evidence>, asksToAnswer, checkAnswer, applyAnswer},
            {events::outsideRecommended, group, [] { return Words::tr("A recommendation came in"); },
             outside::mayGoOutside, asksForRecommendation, checkDue, applyOwed<Owed::Recommendation>},
            {events::outsideResponded, group, [] { return Words::tr("The recommendation was answered"); },
             mayAnswer<Owed::Recommendation>, asksToRespond, checkResponse, applyResponse},
            {events::answeredAgain, group, [] { return Words::tr("Answered again after reopening"); },
             mayAnswer<Owed::Answer>, asksToAnswerAgain, checkAnsweredAgain, applyAnsweredAgain}};
}

}  // namespace redress
