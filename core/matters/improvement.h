// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/when.h"
#include "core/casework/case.h"

namespace redress {

using ImprovementId = Id<struct ImprovementTag>;  // "I-0000012"

// Something that the organisation does better because of what it has learned: the fold of its own events.
struct Improvement {
    enum class State { Proposed, UnderWay, Done, Judged, Dropped };
    enum class Worked { Yes, Partly, No };

    // That somebody was told of it: Torus 5.2 has its advisor hear of improvements every quarter.
    struct Notice {
        QString to;
        QString period;  // "2026-Q2"; may be empty
        When at;

        friend bool operator==(const Notice &, const Notice &) = default;
    };

    ImprovementId id;
    QString title;
    QString text;  // in full; may be empty
    std::vector<CaseRef> cases;
    CauseId cause;
    QString source;  // an id of improvementSources()
    QString owner;
    QDate until;  // planned to be done by; once it is done, to be judged on; invalid: nobody said
    State state = State::Proposed;
    When proposed;
    When ended;       // when it was done or dropped
    QString changed;  // what was changed, or why it was dropped
    std::optional<Worked> worked;
    QString shows;  // how it shows that it has worked, or has not
    std::vector<Notice> notices;
    QString said;  // as published; empty: it was not
    QString did;
    When published;
    int moved = 0;  // how often its day was
    int sequence = 0;

    [[nodiscard]] bool stands() const { return state == State::Proposed || state == State::UnderWay; }
    // Whether somebody has still something to do by its day.
    [[nodiscard]] bool isPending() const { return until.isValid() && (stands() || state == State::Done); }

    friend bool operator==(const Improvement &, const Improvement &) = default;
};

[[nodiscard]] QString wordOf(Improvement::State state);   // "under-way": for programs
[[nodiscard]] QString labelOf(Improvement::State state);  // translated, for people
[[nodiscard]] QString wordOf(Improvement::Worked worked);
[[nodiscard]] std::optional<Improvement::Worked> workedOf(const QString &word);

// 12 is "I-0000012".
[[nodiscard]] ImprovementId improvementId(qint64 number);
// Also "i-12"; 0 where it is no improvement's reference.
[[nodiscard]] qint64 numberOf(const ImprovementId &improvement);

}  // namespace redress
