// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "core/casework/ways.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ways)
};

QString whenOf(const Way &way) {
    switch (way.state) {
        case Way::State::AtOnce:
            return way.from.isValid() ? Words::tr("At once, since %1.").arg(inWords(way.from))
                                      : Words::tr("At any time.");
        case Way::State::FromDay:
            return Words::tr("From %1.").arg(inWords(way.from));
        case Way::State::NotYet:
        case Way::State::Closed:
            return way.why;
    }
    Q_UNREACHABLE();
}

bool canStillGo(const Way &way) {
    return way.state == Way::State::AtOnce || way.state == Way::State::FromDay;
}

// Where the landlord's own policy and the law both lead to a body, that by which the customer can go first.
const Way *bestTo(const BodyId &body, const std::vector<Way> &ways) {
    const Way *best = nullptr;
    for (const Way &way : ways) {
        if (way.body != body) continue;
        const auto rank = [](const Way &one) { return one.inForce ? int(one.state) : int(Way::State::Closed); };
        if (!best || rank(way) < rank(*best)) best = &way;
    }
    return best;
}

}  // namespace

void sayWhatIsOpen(std::vector<Choice> &choices, const std::vector<Way> &ways) {
    const auto referral = std::ranges::find(choices, events::outsideReferred, &Choice::event);
    if (referral == choices.end()) return;
    const auto which = std::ranges::find(referral->asks, QString(keys::body), &Ask::key);
    if (which == referral->asks.end()) return;
    for (Ask::Choice &body : which->choices)
        if (const Way *way = bestTo(BodyId(body.id), ways)) body.note = sentenceOf(*way);
}

QString idOf(Way::State state) {
    switch (state) {
        case Way::State::AtOnce:
            return u"at-once"_s;
        case Way::State::FromDay:
            return u"from-day"_s;
        case Way::State::NotYet:
            return u"not-yet"_s;
        case Way::State::Closed:
            return u"closed"_s;
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const Way &way) {
    QStringList sentences{whenOf(way),
                          Words::tr("By %1, clause %2.", "a policy's reference").arg(way.source, way.clause.number),
                          way.note};
    if (way.consent) sentences << Words::tr("Only with the customer’s written consent (%1).").arg(way.consent->number);
    if (way.exhausted)
        sentences << Words::tr("It is checked first that the procedure was exhausted (%1).").arg(way.exhausted->number);
    if (canStillGo(way) && way.mayDeclineFrom.isValid())
        sentences << Words::tr("From %1 on it may decline the case.").arg(inWords(way.mayDeclineFrom));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

}  // namespace redress
