// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest>

#include "core/policy/policy_library.h"
#include "core/reports/quarterly_report.h"

// Figures made by hand, for what needs no register.
namespace redress::test {

inline Counts counts(std::initializer_list<std::pair<Measure, qint64>> values) {
    Counts made;
    for (const auto &[measure, value] : values) made.add(measure, value);
    return made;
}

inline const StageKey stage1{ProcedureId(QStringLiteral("complaint")), StageId(QStringLiteral("stage-1"))};
inline const StageKey stage2{ProcedureId(QStringLiteral("complaint")), StageId(QStringLiteral("stage-2"))};

// 8 received at stage 1 and 2 at stage 2; 6 answers, of which 4 were in target, 1 late and 1 waived.
inline PeriodFigures madeFigures() {
    PeriodFigures made;
    const Counts first = counts({{Measure::StagesEntered, 8},
                                 {Measure::Acknowledged, 7},
                                 {Measure::AcknowledgedInTarget, 6},
                                 {Measure::AcknowledgedLate, 1},
                                 {Measure::Answered, 5},
                                 {Measure::AnsweredInTarget, 3},
                                 {Measure::AnsweredLate, 1},
                                 {Measure::AnswerWaived, 1},
                                 {Measure::Found, 5},
                                 {Measure::Upheld, 3},
                                 {Measure::Compensation, 12550},
                                 {Measure::Awards, 2},
                                 {Measure::Open, 4}});
    const Counts second = counts({{Measure::StagesEntered, 2},
                                  {Measure::Answered, 1},
                                  {Measure::AnsweredInTarget, 1},
                                  {Measure::Found, 0},
                                  {Measure::Open, 1}});
    made.byStage[stage1] = first;
    made.byStage[stage2] = second;
    made.total += first;
    made.total += second;
    made.total.add(Measure::CasesReceived, 8);
    Counts firstCases = first;
    firstCases.add(Measure::CasesReceived, 6);
    Counts secondCases = second;
    secondCases.add(Measure::CasesReceived, 2);
    made.byService[QStringLiteral("Repairs")] = firstCases;
    made.byService[QString()] = secondCases;
    made.byCategory[QStringLiteral("=cmd|'/c calc'!A1")] = firstCases;
    made.byCategory[QStringLiteral("Damp & \"mould\" <b>")] = secondCases;
    made.byMonth[{2026, 1, 1}] = firstCases;
    made.byMonth[{2026, 3, 1}] = secondCases;
    made.outcomes[stage1] = {{OutcomeId(QStringLiteral("upheld")), 2},
                             {OutcomeId(QStringLiteral("partly-upheld")), 1},
                             {OutcomeId(QStringLiteral("not-upheld")), 2}};
    made.outcomes[stage2] = {{OutcomeId(), 1}};
    made.others[ProcedureId(QStringLiteral("service-request"))] =
        counts({{Measure::CasesReceived, 5}, {Measure::Open, 2}});
    return made;
}

inline ReportSubject madeSubject(const QString &period = QStringLiteral("2026-Q1"), bool compare = true) {
    const Period of = *Period::fromText(period);
    return {.organisation = QStringLiteral("Test <Homes> & Co"),
            .policies = {*PolicyLibrary::open().find(PolicyId(QStringLiteral("hos-code-2024")))},
            .compared = nullptr,
            .period = of,
            .comparison = compare ? std::optional(of.previous()) : std::nullopt,
            .today = QDate(2026, 4, 21)};
}

inline ReportDocument madeReport(const QString &period = QStringLiteral("2026-Q1"), bool compare = true) {
    return quarterlyReport(madeSubject(period, compare), madeFigures(), PeriodFigures());
}

}  // namespace redress::test
