// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/learning/learning_view.h"

#include <algorithm>

#include "core/store/matters.h"

namespace redress {

bool LearningView::isEmpty() const {
    return picture.causes.empty() && picture.clusters.empty() && picture.audits.empty() && picture.survey.empty() &&
           picture.surveysSent == 0 && improvements.empty();
}

Result<LearningView> readLearningView(const Register &reg, const Progress &progress) {
    const QDate today = reg.clock().today();
    LearningWish wish;
    wish.days = {today.addYears(-1).addDays(1), today};
    auto picture = readLearning(reg, wish, [&progress] { return progress.isCancelled(); });
    if (!picture) return refuse(picture.error());
    auto improvements = reg.matters().improvements();
    if (!improvements) return refuse(improvements.error());
    return LearningView{std::move(*picture), std::move(*improvements)};
}

Result<std::vector<qint64>> casesOfCause(const Register &reg, const CauseId &cause, const DayRange &days) {
    const auto caseload = LearningReader(reg.database()).caseload(days);
    if (!caseload) return refuse(caseload.error());
    std::vector<qint64> keys;
    for (const auto &one : caseload->cases)
        if (caseload->textOf(Trait::Cause, one.values[indexOf(Trait::Cause)]) == cause.text()) keys.push_back(one.key);
    return keys;
}

}  // namespace redress
