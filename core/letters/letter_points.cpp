// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_points.h"

#include <QJsonArray>
#include <QJsonObject>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/points.h"
#include "core/letters/letter_targets.h"

namespace redress {

std::vector<AnsweredPoint> answeredPoints(const LetterRequest &request) {
    std::vector<AnsweredPoint> answered;
    for (const Point *point : openPoints(request.file.subject)) {
        const PointAnswer recorded = point->answers.value(stageOf(request));
        answered.push_back({point->number, point->text, request.draft.answers.value(point->number, recorded)});
    }
    return answered;
}

OutcomeId outcomeOfPoints(const LetterRequest &request) {
    const auto points = answeredPoints(request);
    if (std::ranges::any_of(points, [](const AnsweredPoint &point) { return point.answer.outcome.isEmpty(); }))
        return {};
    QJsonArray findings;
    for (const AnsweredPoint &point : points)
        findings.append(QJsonObject{{keys::outcome, point.answer.outcome.text()}});
    return outcomeOf({{keys::answers, findings}}, request.file.procedure());
}

}  // namespace redress
