// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/points.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QMap>
#include <algorithm>

#include "core/base/member_fault.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

struct Points {
    Q_DECLARE_TR_FUNCTIONS(Points)
};

Result<> checkAnswer(const QJsonObject &answer, const Point &point, const Procedure &procedure) {
    const QString clause = procedure.points ? procedure.points->number : QString();
    const OutcomeId outcome(answer.value(keys::outcome).toString());
    if (outcome.isEmpty())
        return refuse(
            Points::tr("Point %1 has no finding: say what was decided on “%2”.").arg(point.number).arg(point.text),
            clause);
    if (!procedure.outcome(outcome)) return refuse(Points::tr("“%1” is no outcome here.").arg(outcome.text()), clause);
    if (answer.value(keys::reason).toString().trimmed().isEmpty())
        return refuse(Points::tr("Point %1 has no reasons: say why it was decided so.").arg(point.number), clause);
    return {};
}

bool agree(const std::vector<const Outcome *> &found) {
    return std::ranges::all_of(found, [&](const Outcome *one) { return one->id == found.front()->id; });
}

}  // namespace

std::vector<const Point *> openPoints(const Case &subject) {
    std::vector<const Point *> open;
    for (const Point &point : subject.points)
        if (!point.withdrawn) open.push_back(&point);
    return open;
}

int pointNumber(const QJsonValue &value) {
    return value.isString() ? value.toString().toInt() : value.toInt();
}

Result<> checkAnswers(const QJsonObject &data, const Case &subject, const Procedure &procedure) {
    const auto given = data.value(keys::answers);
    if (!given.isUndefined() && !given.isArray())
        return refuseMember(keys::answers, Points::tr("The answers have to be a list, one for each point."));
    QMap<int, QJsonObject> answers;
    for (const auto &answer : given.toArray())
        answers.insert(pointNumber(answer.toObject().value(keys::point)), answer.toObject());
    for (const Point *point : openPoints(subject)) {
        if (!answers.contains(point->number))
            return refuse(Points::tr("Point %1, “%2”, is not answered: every point is answered, with its reasons.")
                              .arg(point->number)
                              .arg(point->text),
                          procedure.points ? procedure.points->number : QString());
        if (auto whole = checkAnswer(answers.take(point->number), *point, procedure); !whole) return whole;
    }
    if (answers.isEmpty()) return {};
    return refuse(
        Points::tr("There is no open point %1 on this case: answer those there are.").arg(answers.firstKey()));
}

OutcomeId outcomeOf(const QJsonObject &data, const Procedure &procedure) {
    std::vector<const Outcome *> found;
    for (const auto &answer : data.value(keys::answers).toArray()) {
        if (const auto *outcome = procedure.outcome(OutcomeId(answer.toObject().value(keys::outcome).toString())))
            found.push_back(outcome);
    }
    if (found.empty()) return {};
    if (agree(found)) return found.front()->id;
    const auto partly = std::ranges::find(procedure.outcomes, Outcome::Finding::PartlyUpheld, &Outcome::finding);
    return partly == procedure.outcomes.end() ? found.front()->id : partly->id;
}

void applyAnswers(Case &subject, const StageId &stage, const QJsonObject &data) {
    for (const auto &value : data.value(keys::answers).toArray()) {
        const auto answer = value.toObject();
        const auto point = std::ranges::find(subject.points, pointNumber(answer.value(keys::point)), &Point::number);
        if (point == subject.points.end()) continue;
        point->answers[stage] = {OutcomeId(answer.value(keys::outcome).toString()),
                                 answer.value(keys::reason).toString(), answer.value(keys::remedy).toString()};
    }
}

}  // namespace redress
