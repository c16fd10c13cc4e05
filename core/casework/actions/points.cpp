// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/points.h"

namespace redress {

namespace {

struct Points {
    Q_DECLARE_TR_FUNCTIONS(Points)
};

QString clauseOf(const Rules &rules) {
    return rules.procedure.points ? rules.procedure.points->number : QString();
}

// Later points open a case of their own (Code 6.8).
Result<> mayAdd(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    const EventName &until = rules.procedure.pointsJoinUntil;
    if (until.isEmpty() || !subject.facts.happened.contains(until)) return {};
    const auto &clause = rules.procedure.pointsJoinClause;
    return refuse(Points::tr("The answer has gone already: a new point opens a case of its own, which can be linked "
                             "to this one."),
                  clause ? clause->number : clauseOf(rules));
}

Result<> mayWithdraw(const Case &subject, const Rules &rules) {
    if (auto open = mustBeOpen(subject, rules); !open) return open;
    if (!openPoints(subject).empty()) return {};
    return refuse(Points::tr("No point of complaint stands on this case: there is none to withdraw."));
}

std::vector<Ask> asksToAdd(const Case &, const Rules &rules) {
    return {ask(keys::text, Points::tr("What is complained about, in a sentence"), Ask::Kind::LongText,
                Ask::Need::Required, rules.procedure.points.value_or(Clause()))};
}

std::vector<Ask> asksToWithdraw(const Case &subject, const Rules &) {
    Ask which = ask(keys::point, Points::tr("Which point"), Ask::Kind::Choice, Ask::Need::Required);
    for (const Point *point : openPoints(subject))
        which.choices.push_back({QString::number(point->number), point->text, {}});
    return {which, ask(keys::reason, Points::tr("Why it is withdrawn"), Ask::Kind::Text, Ask::Need::Required)};
}

void add(Case &subject, const Event &event, const Policy &) {
    Point point;
    point.number = static_cast<int>(subject.points.size()) + 1;
    point.text = textOf(event.data, keys::text);
    subject.points.push_back(point);
}

void withdraw(Case &subject, const Event &event, const Policy &) {
    const int number = pointNumber(event.data.value(keys::point));
    const auto found = std::ranges::find(subject.points, number, &Point::number);
    if (found != subject.points.end()) found->withdrawn = true;
}

}  // namespace

std::vector<Action> action::ofPoints() {
    return {{events::pointAdded, Choice::Group::Points, [] { return Points::tr("Add a point of complaint"); }, mayAdd,
             asksToAdd, nullptr, add},
            {events::pointWithdrawn, Choice::Group::Points, [] { return Points::tr("Withdraw a point"); }, mayWithdraw,
             asksToWithdraw, nullptr, withdraw}};
}

}  // namespace redress
