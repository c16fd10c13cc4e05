// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/exchange/headings.h"
#include "core/exchange/import_mapping.h"
#include "core/policy/policy.h"

namespace redress {

// What a cell says a decision was.
struct DecisionReading {
    bool known = false;
    bool literal = false;    // the policy's own word
    bool withdrawn = false;  // no outcome: the complaint was taken back
    OutcomeId outcome;
};

// What a cell says of the stage.
struct StageReading {
    bool known = false;
    StageId stage;
};

// The words of a register, read as those of a procedure: by its own names, the mapping, then what registers commonly
// say.
class RegisterWords {
public:
    RegisterWords(const Procedure &procedure, const Headings &headings, const ImportMapping &mapping);

    [[nodiscard]] DecisionReading decision(const QString &cell) const;
    [[nodiscard]] StageReading stage(const QString &cell) const;
    [[nodiscard]] const Headings &common() const { return m_headings; }

private:
    const Headings &m_headings;
    QHash<QString, DecisionReading> m_ownDecisions;     // by words
    QHash<QString, DecisionReading> m_commonDecisions;  // by finding; only where one outcome alone has it
    QHash<QString, StageId> m_ownStages;                // by words
    QHash<int, StageId> m_numbered;
};

}  // namespace redress
