// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/base/id.h"
#include "core/base/pence.h"
#include "core/base/when.h"

namespace redress {

// Something that is owed on a case by a day: a promise to the customer, what an outside body has asked for or ordered,
// a restriction's review, an answer after reopening. It stands until it is kept or released, on closed cases too.
struct Undertaking {
    enum class Kind { Promise, Evidence, Order, Recommendation, Review, Answer };
    enum class State { Standing, Kept, Released };

    Kind kind = Kind::Promise;
    int number = 0;  // from 1, of its kind on this case: its target is "promise-2"
    QString text;    // what will be done
    QString owner;   // who sees to it; empty: the case's officer
    QDate due;       // by the end of that day
    RemedyId remedy;
    Pence pence;  // 0 where it is no payment
    BodyId body;  // who asked for it; empty: nobody outside
    State state = State::Standing;
    When since;
    When ended;      // unknown while it stands
    QString proof;   // what shows that it was kept, or why it was released
    int moved = 0;   // how often its day was moved
    int chased = 0;  // how often its owner was asked for it

    // "promise-2", "evidence-1", "order-1", "recommendation-1", "review-1", "answer-1"
    [[nodiscard]] TargetId target() const;
    [[nodiscard]] bool stands() const { return state == State::Standing; }

    // What kind a target of that name is; nothing where it is one that a policy sets.
    [[nodiscard]] static std::optional<Kind> kindOf(const TargetId &target);
    // What is recorded when one of a kind is done: "promise.kept"
    [[nodiscard]] static EventName endedBy(Kind kind);
    // Under which key that names its number; empty where there is only one of the kind at a time.
    [[nodiscard]] static QString keyOf(Kind kind);
};

[[nodiscard]] QString idOf(Undertaking::Kind kind);     // "promise"
[[nodiscard]] QString labelOf(Undertaking::Kind kind);  // translated: "Promise"
[[nodiscard]] QString idOf(Undertaking::State state);   // "standing", "kept", "released"
[[nodiscard]] std::optional<Undertaking::Kind> undertakingKindOf(const QString &id);

}  // namespace redress
