// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <optional>

#include "core/base/id.h"
#include "core/base/result.h"

namespace redress {

// What a figure of a report counts. Each is counted within a period, but for Open, which stands at its end.
enum class Measure {
    CasesReceived,  // cases, by the day they were received
    StagesEntered,  // stages begun
    Acknowledged,   // stages acknowledged
    AcknowledgedInTarget,
    AcknowledgedLate,
    AcknowledgementWaived,     // acknowledged, its target having been waived
    CodeAcknowledgedInTarget,  // in the time of the policy that the case's own is compared with
    CodeAcknowledgedLate,
    Answered,  // stages answered
    AnsweredInTarget,
    AnsweredLate,
    AnswerWaived,  // answered, its target having been waived
    CodeAnsweredInTarget,
    CodeAnsweredLate,
    Upheld,           // answers that upheld the complaint, wholly or in part
    Found,            // answers that gave an outcome: what Upheld is a share of
    AnsweredShare,    // answers with an outcome, as a share of all answers
    Compensation,     // pence awarded
    Awards,           // how many times
    Refused,          // decisions that a case is not considered
    Redirected,       // decisions that it is dealt with elsewhere
    TakenAllTheSame,  // decisions that an exclusion does not hold for it
    Open              // cases open at the end of the period, at the stage where they then were
};
inline constexpr int measureCount = static_cast<int>(Measure::Open) + 1;

[[nodiscard]] QString idOf(Measure measure);  // "answered-in-target"
[[nodiscard]] std::optional<Measure> measureOf(const QString &id);

// The lasting name of one figure: what is counted, and over which cases. A field that is not set narrows nothing;
// without a procedure all procedures that are complaints are counted.
struct FigureId {
    Measure measure = Measure::StagesEntered;
    ProcedureId procedure;
    StageId stage;
    std::optional<OutcomeId> outcome;  // an empty one: answers that gave none
    std::optional<QString> service;    // an empty one: cases that name none
    std::optional<QString> category;
    ExclusionId exclusion;  // of a decision on whether a case is taken
    QDate month;            // its first day; invalid: the whole period
    QString other;          // in place of all this: a figure that counts no cases in a measure, "cause/missed/2026-Q1"

    // "answered-in-target/procedure=complaint/stage=stage-1/service=Grounds%20maintenance"
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static Result<FigureId> fromText(const QString &text);

    friend bool operator==(const FigureId &, const FigureId &) = default;
};

}  // namespace redress
