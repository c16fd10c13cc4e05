// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>
#include <vector>

#include "core/casework/alert_words.h"
#include "core/casework/case.h"
#include "core/casework/event.h"

namespace redress {

// Words that suggest something an officer has to decide about.
struct Alert {
    QString kind;                // "hazard": one of AlertWords
    QStringList groups;          // "Damp and mould", "Gas"
    QStringList words;           // as they are written: "black mould", "smell of gas"
    PolicyId policy = {};        // that has clocks of its own for it; empty: none has
    ProcedureId procedure = {};  // under which a case can be opened: the most urgent of several
};

// What a text suggests, kind by kind in the order of `words`. What is plainly denied (“no sign of damp”, “mould free”)
// suggests nothing. Pure.
[[nodiscard]] std::vector<Alert> alertsIn(const QString &text, const AlertWords &words);

// What the details of a case and what was written on its timeline suggest, and nobody has decided about yet. A decision
// covers the groups that had been named by then: a smell of gas after “no hazard” about damp prompts again. A case that
// is dealt with under a kind's own policy is decided already.
[[nodiscard]] std::vector<Alert> undecidedAlerts(const Case &subject, std::span<const Event> timeline,
                                                 const AlertWords &words);

// When the words of an alert were first said on the case: as it came in, or with a later entry. Whoever was told of a
// hazard was told then, however late somebody decides about it.
[[nodiscard]] When firstSaid(const Alert &alert, const Case &subject, std::span<const Event> timeline);

}  // namespace redress
