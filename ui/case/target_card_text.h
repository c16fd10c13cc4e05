// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/explanation.h"
#include "core/store/case_file.h"
#include "ui/case/comparison.h"
#include "ui/common/state_look.h"

namespace redress {

// What a card of the target strip says.
struct TargetCardText {
    enum class Weight { Quiet, Plain, Urgent };

    TargetId target;
    QString name;     // "Stage 1 response"
    StateLook look;   // "▲ 1 working day late"
    QString note;     // "was due 20 Apr"
    QString below;    // "Code: Wed 22 Apr", where it gives another day; of an undertaking, who sees to it
    QString warning;  // that bank holidays are not yet published; empty where they are
    Weight weight = Weight::Plain;
    bool isReckoned = true;   // no: the day was agreed, there is nothing to explain
    bool isCompared = false;  // what another policy would say

    [[nodiscard]] QString spoken() const;
};

// A card for each target that has something to say now, in the policy's order. At most one is urgent: the unmet one
// that falls due first. Where the Code gives a target another day, and does not speak for itself on a card of its own,
// the card says so; `code` may be null.
[[nodiscard]] std::vector<TargetCardText> targetCards(const CaseFile &file, QDate today,
                                                      const Comparison *code = nullptr);
// A card for each promise, order or request that stands, on closed cases too: by when, and who sees to it.
[[nodiscard]] std::vector<TargetCardText> undertakingCards(const CaseFile &file, const WorkingCalendar &calendar,
                                                           const When &now);
// The names of those that nothing can be said of yet.
[[nodiscard]] QStringList laterTargets(const CaseFile &file);
// What the Code would say (`explanation` is of the Code).
[[nodiscard]] TargetCardText comparisonCard(const Explanation &explanation, QDate today);

}  // namespace redress
