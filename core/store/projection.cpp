// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"

#include <optional>

#include "core/casework/mistakes.h"
#include "core/store/alert_rows.h"
#include "core/store/case_rows.h"
#include "core/store/event_rows.h"
#include "core/store/learning_rows.h"
#include "core/store/outside_rows.h"

namespace redress {

Projection project(const Case &subject, const std::vector<Event> &timeline, const Policy &policy, qint64 policyKey,
                   const WorkingCalendar &calendar, const When &now, const Policy *comparedWith) {
    const Reckoning reckoning(subject, policy, calendar, now);
    std::optional<CaseComparison> comparison;
    if (comparedWith) comparison.emplace(*comparedWith, policy, subject, calendar, now);
    const Procedure &procedure = reckoning.procedure();
    const std::vector<Event> standing = mistakes::standing(timeline, subject.course);
    Projection made{caseRowOf(subject, policyKey, reckoning),
                    reckoning.targetRows(),
                    stageRowsOf(subject, reckoning, comparison ? &*comparison : nullptr),
                    awardRowsOf(subject, standing, procedure),
                    refusalRowsOf(subject, standing, procedure),
                    outsideRowsOf(subject, standing),
                    restrictionRowsOf(subject, standing),
                    countedRowsOf(standing, policy),
                    searchTextOf(subject, standing)};
    made.caseRow << waitingAlertsOf(subject, standing);
    addLearning(made, subject, standing);
    return made;
}

}  // namespace redress
