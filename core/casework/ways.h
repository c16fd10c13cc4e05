// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/casework/decide.h"

namespace redress {

// What a customer may do next, outside the landlord: one body, by one rule. Where the landlord's own policy and the law
// of today both speak of it there is a way for each, so that both are shown with their source.
struct Way {
    enum class State {
        AtOnce,
        FromDay,  // `from` says which
        NotYet,   // `why` says what comes first
        Closed    // `why` says why
    };

    BodyId body;
    QString name;
    QString contact;  // may be empty
    State state = State::NotYet;
    QDate from;          // since or from when; invalid where it is always so, or not yet known
    QString why;         // a sentence; empty where it is open
    bool byLaw = false;  // the rule of the policy that the landlord's own is compared with, else of its own
    QString source;      // that policy's reference: "COR-POL-06 v7.0"
    Clause clause;
    // Whether the rule was the law on the day on which the procedure was exhausted (today, while it is not): the law of
    // that day decides.
    bool inForce = true;
    QString note;                     // a sentence about the law, or about the customer's refused case; may be empty
    QDate mayDeclineFrom;             // from when the body may decline the case; invalid: not known
    std::optional<Clause> consent;    // set where it goes there only with the customer's written consent
    std::optional<Clause> exhausted;  // set where it is checked first that the procedure was exhausted
    QString enclosure;                // what goes with a letter that sends the customer there; may be empty

    [[nodiscard]] bool isOpen() const { return state == State::AtOnce && inForce; }
};

// Every way that leads on from a case as it stands at `rules.now`, in the policy's order, each followed by the same
// body's by law. `comparedWith` may be null. Pure.
[[nodiscard]] std::vector<Way> waysOpen(const Case &subject, const Rules &rules, const Policy *comparedWith);

// Says of each body, where a choice asks for one, what is open now, from when and why: as those ways have it.
void sayWhatIsOpen(std::vector<Choice> &choices, const std::vector<Way> &ways);

[[nodiscard]] QString idOf(Way::State state);      // "at-once": for programs
[[nodiscard]] QString sentenceOf(const Way &way);  // when, by which rule, and what else is to be known: for people

}  // namespace redress
