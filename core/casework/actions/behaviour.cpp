// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/actions/behaviour_asks.h"
#include "core/casework/actions/behaviour_checks.h"
#include "core/casework/event_names.h"
#include "core/casework/restrictions.h"
#include "core/casework/undertakings.h"

namespace redress {

using namespace Qt::StringLiterals;
using namespace behaviour;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Behaviour)
};

Result<> always(const Case &, const Rules &) {
    return {};
}

void applyNote(Case &subject, const Event &event, const Policy &) {
    subject.behaviour.incidents.push_back(
        {CriterionId(textOf(event.data, keys::criterion)), textOf(event.data, keys::text), event.at});
}

void applyWarning(Case &subject, const Event &event, const Policy &) {
    subject.behaviour.warned = event.at;
}

int standingReview(const Case &subject) {
    for (const Undertaking &one : subject.undertakings)
        if (one.kind == Undertaking::Kind::Review && one.stands()) return one.number;
    return 0;
}

// What is restricted is what the review is about, in the policy's own words.
void enterReview(Case &subject, const Event &event, const Policy &policy) {
    auto &restriction = *subject.behaviour.restriction;
    restriction.reviewBy = undertakings::dayIn(event.data, keys::until);
    if (!restriction.reviewBy.isValid()) return;
    Undertaking review;
    review.kind = Undertaking::Kind::Review;
    review.text = restrictions::namesOf(restriction.sanctions, policy);
    review.due = restriction.reviewBy;
    review.since = event.at;
    undertakings::enter(subject, review);
}

void applyRestriction(Case &subject, const Event &event, const Policy &policy) {
    auto &behaviour = subject.behaviour;
    behaviour.restriction = Behaviour::Restriction{restrictions::sanctionsIn(event.data),
                                                   textOf(event.data, keys::contact),
                                                   textOf(event.data, keys::reason),
                                                   behaviour::deciderIn(event.data, event.by),
                                                   event.at,
                                                   {}};
    ++behaviour.restrictions;
    enterReview(subject, event, policy);
}

void lift(Case &subject, const Event &event) {
    undertakings::release(subject, Undertaking::Kind::Review, standingReview(subject), event.at,
                          textOf(event.data, keys::reason));
    subject.behaviour.restriction.reset();
}

void change(Behaviour::Restriction &restriction, const Event &event) {
    if (auto sanctions = restrictions::sanctionsIn(event.data); !sanctions.empty())
        restriction.sanctions = std::move(sanctions);
    if (const QString contact = textOf(event.data, keys::contact); !contact.isEmpty())
        restriction.singleContact = contact;
}

void applyReview(Case &subject, const Event &event, const Policy &policy) {
    if (!subject.behaviour.restriction) return;
    ++subject.behaviour.reviews;
    undertakings::keep(subject, Undertaking::Kind::Review, standingReview(subject), event.at,
                       textOf(event.data, keys::reason));
    const Decision decision = decisionIn(event.data);
    if (decision == Decision::Lifted) return lift(subject, event);
    if (decision == Decision::Changed) change(*subject.behaviour.restriction, event);
    enterReview(subject, event, policy);
}

void applyAppeal(Case &subject, const Event &, const Policy &) {
    if (subject.behaviour.restriction) subject.behaviour.restriction->appealed = true;
}

// The day of the review stays unless the decision sets another.
void applyAppealDecision(Case &subject, const Event &event, const Policy &policy) {
    auto &restriction = subject.behaviour.restriction;
    if (!restriction) return;
    restriction->appealed = false;
    const Decision decision = decisionIn(event.data);
    if (decision == Decision::Lifted) return lift(subject, event);
    if (decision == Decision::Changed) change(*restriction, event);
    if (!undertakings::dayIn(event.data, keys::until).isValid()) return;
    undertakings::release(subject, Undertaking::Kind::Review, standingReview(subject), event.at,
                          textOf(event.data, keys::reason));
    enterReview(subject, event, policy);
}

void applyLifting(Case &subject, const Event &event, const Policy &) {
    lift(subject, event);
}

}  // namespace

std::vector<Action> action::ofBehaviour() {
    const auto group = Choice::Group::Behaviour;
    Action restrict {events::restricted, group,          [] { return Words::tr("Restrict contact"); },
                     mayRestrict,        asksToRestrict, checkRestriction,
                     applyRestriction};
    restrict.reminders = remindersToRestrict;
    restrict.proposes = proposedToRestrict;
    return {{events::behaviourNoted, group, [] { return Words::tr("Note unreasonable behaviour"); }, always, asksToNote,
             nullptr, applyNote},
            {events::behaviourWarned, group, [] { return Words::tr("Warn the customer"); }, mayWarn, asksToWarn,
             nullptr, applyWarning},
            restrict,
            {events::restrictionReviewed, group, [] { return Words::tr("Look at the restriction again"); },
             mustBeRestricted, asksToReview, checkReview, applyReview},
            {events::restrictionAppealed, group, [] { return Words::tr("The customer appeals against it"); }, mayAppeal,
             asksToAppeal, checkSince, applyAppeal},
            {events::appealDecided, group, [] { return Words::tr("Decide the appeal"); }, mayDecideAppeal,
             asksToDecideAppeal, checkAppealDecision, applyAppealDecision},
            {events::restrictionLifted, group, [] { return Words::tr("Lift the restriction"); }, mustBeRestricted,
             asksToLift, checkSince, applyLifting}};
}

}  // namespace redress
