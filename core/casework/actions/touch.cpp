// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(KeepingInTouch)
};

constexpr auto howTold = "how_contacted"_L1;

Ask howAsk() {
    Ask how = ask(howTold, Words::tr("How they were told"), Ask::Kind::Choice, Ask::Need::Optional);
    how.choices = {{u"call"_s, Words::tr("By telephone"), {}, events::call},
                   {u"email"_s, Words::tr("By e-mail"), {}, events::email},
                   {u"letter"_s, Words::tr("By letter"), {}, events::letter},
                   {u"visit"_s, Words::tr("In person"), {}, events::visit}};
    return how;
}

std::vector<Ask> asksForTouch(const Case &, const Rules &rules) {
    const Clause clause = rules.procedure.keepInTouch.value_or(Clause());
    return {ask(keys::text, Words::tr("What the customer was told"), Ask::Kind::LongText, Ask::Need::Required, clause),
            ask(keys::until, Words::tr("When to expect the answer"), Ask::Kind::Day, Ask::Need::Optional, clause),
            howAsk()};
}

std::vector<Ask> asksForMediation(const Case &, const Rules &rules) {
    Ask state = ask(keys::state, Words::tr("How it stands"), Ask::Kind::Choice, Ask::Need::Required,
                    rules.procedure.mediation.value_or(Clause()));
    state.choices = {{u"offered"_s, Words::tr("Offered"), {}},
                     {u"requested"_s, Words::tr("Asked for by the customer"), {}},
                     {u"agreed"_s, Words::tr("Agreed"), {}},
                     {u"declined"_s, Words::tr("Declined"), {}},
                     {u"ended"_s, Words::tr("Ended"), {}}};
    return {state, ask(keys::text, Words::tr("What was said or agreed"), Ask::Kind::LongText, Ask::Need::Optional)};
}

// An answer cannot be expected on a day that was over when the customer was told.
Result<> checkTouch(const Command &command, const Case &, const Rules &rules) {
    const auto until = When::fromText(textOf(command.data, keys::until));
    if (!until || until->day() >= command.at.day()) return {};
    return refuse(Words::tr("The answer cannot be expected on %1, before the customer was told so on %2.")
                      .arg(inWords(until->day()), inWords(command.at.day())),
                  rules.procedure.keepInTouch.value_or(Clause()).number);
}

Result<> checkMediation(const Command &command, const Case &subject, const Rules &rules) {
    const QString clause = rules.procedure.mediation.value_or(Clause()).number;
    if (textOf(command.data, keys::state) != "ended"_L1 || subject.contacts.mediation == "agreed"_L1) return {};
    return refuse(Words::tr("No mediation is under way: record that it was agreed first."), clause);
}

void applyTouch(Case &subject, const Event &event, const Policy &) {
    subject.contacts.toldWhen = event.at;
    subject.contacts.last = event.at;
    subject.contacts.attempts = 0;
}

void applyMediation(Case &subject, const Event &event, const Policy &) {
    subject.contacts.mediation = textOf(event.data, keys::state);
}

}  // namespace

std::vector<Action> action::ofTouch() {
    const auto group = Choice::Group::Touch;
    return {{events::keptInTouch, group, [] { return Words::tr("Tell the customer when to expect the answer"); },
             mustBeOpen, asksForTouch, checkTouch, applyTouch},
            {events::mediation, group, [] { return Words::tr("Mediation"); }, mustBeOpen, asksForMediation,
             checkMediation, applyMediation}};
}

}  // namespace redress
