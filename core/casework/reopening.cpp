// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/reopening.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/ask_checks.h"
#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/undertakings.h"

namespace redress::reopening {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reopening)
};

// By the clock where both have one, else by the day.
bool isBefore(const When &a, const When &b) {
    return a.hasTime() && b.hasTime() ? a.moment() < b.moment() : a.day() < b.day();
}

QString clauseOf(const Command &command, const Rules &rules) {
    const OutsideBody *body = outside::namedIn(command.data, rules);
    return body ? body->clause.number : QString();
}

}  // namespace

std::vector<Ask> asks(const Rules &rules) {
    std::vector asked{
        ask(keys::reason, Words::tr("Why is it opened again?"), Ask::Kind::LongText, Ask::Need::Required),
        ask(keys::until, Words::tr("Until when it is answered again"), Ask::Kind::Day, Ask::Need::Optional)};
    Ask body = outside::bodyAsk(rules);
    body.label = Words::tr("Asked for by");
    body.need = Ask::Need::Optional;
    if (body.kind == Ask::Kind::Text || !body.choices.empty()) asked.push_back(body);
    return asked;
}

Result<> check(const Command &command, const Case &subject, const Rules &rules) {
    if (textOf(command.data, keys::reason).isEmpty())
        return refuse(Words::tr("Say why the case is opened again."), clauseOf(command, rules));
    if (isBefore(command.at, subject.closed))
        return refuse(
            Words::tr("The case was closed on %1: it cannot be opened again before that.").arg(inWords(subject.closed)),
            clauseOf(command, rules));
    if (auto whole = checkAsks(asks(rules), command, subject, rules); !whole) return whole;
    return undertakings::checkDay(command, keys::until, {clauseOf(command, rules), {}, {}, {}});
}

void addClock(Case &subject, const Event &event) {
    Undertaking answer;
    answer.kind = Undertaking::Kind::Answer;
    answer.due = undertakings::dayIn(event.data, keys::until);
    if (!answer.due.isValid()) return;
    answer.text = textOf(event.data, keys::reason);
    answer.body = BodyId(textOf(event.data, keys::body));
    answer.since = event.at;
    undertakings::enter(subject, std::move(answer));
}

}  // namespace redress::reopening
