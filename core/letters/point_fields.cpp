// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/point_fields.h"

#include <QCoreApplication>

#include "core/letters/in_sentence.h"
#include "core/letters/letter_points.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterFields)
};

MergeItem itemOf(const AnsweredPoint &point, const Procedure &procedure) {
    const Outcome *outcome = procedure.outcome(point.answer.outcome);
    const bool isDecided = !procedure.outcomes.empty();
    MergeItem item{
        {{u".number"_s, QString::number(point.number)}, {u".text"_s, point.text}, {u".reason"_s, point.answer.reason}}};
    if (isDecided) item.parts.insert(u".finding"_s, outcome ? inSentence(outcome->name) : QString());
    if (!point.answer.remedy.trimmed().isEmpty()) item.parts.insert(u".remedy"_s, point.answer.remedy);
    return item;
}

}  // namespace

void addPoints(MergeFields &fields, const LetterRequest &request) {
    MergeField points{u"points"_s,
                      Words::tr("what was found on each point, and why"),
                      {},
                      Words::tr("Write it beside the letter."),
                      MergeField::Shape::Items,
                      {}};
    for (const AnsweredPoint &point : answeredPoints(request))
        points.items.push_back(itemOf(point, request.file.procedure()));
    fields.add(points);
}

}  // namespace redress
