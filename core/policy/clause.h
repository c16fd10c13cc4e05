// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// Where a rule stands in the landlord's text.
struct Clause {
    enum class Basis { Policy, Assumed };  // Assumed: the text is silent and the figure is a local setting

    QString number;  // "6.9", "3.3 (6)", "Service Standards, Complaints"
    QString text;    // what it asks, in a sentence, for the policy page; may be empty
    Basis basis = Basis::Policy;
    QString codeNote;  // how today's Code differs, in a sentence; empty where nothing is to be said
};

}  // namespace redress
