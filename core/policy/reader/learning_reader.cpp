// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostInSample = 500;

Cause readCause(const JsonNode &node) {
    ObjectReader object(node);
    Cause cause;
    cause.id = object.id<CauseId>(u"id"_s, ObjectReader::IdShape::Plain);
    cause.name = object.text(u"name"_s);
    cause.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return cause;
}

// A question's id becomes the member of the event's data that its answer is kept in.
Ask::Choice readQuestion(const JsonNode &node) {
    static const QStringList taken{u"text"_s,   u"stage"_s,   u"reason"_s,   u"outcome"_s, u"pence"_s,
                                   u"target"_s, u"until"_s,   u"role"_s,     u"name"_s,    u"to"_s,
                                   u"case"_s,   u"because"_s, u"answered"_s, u"answers"_s};
    const Ask::Choice question = readChoice(node);
    if (taken.contains(question.id))
        node.at(u"id"_s).complain(
            QCoreApplication::translate("PolicyReader", "“%1” stands for something else already; choose another id.")
                .arg(question.id));
    return question;
}

}  // namespace

LearningRules readLearning(const JsonNode &node) {
    ObjectReader object(node);
    LearningRules rules;
    rules.causes = object.itemsIfAny(u"causes"_s, readCause);
    rules.rootCause = object.itemIfAny(u"root_cause"_s, readClause);
    rules.commonality = object.itemIfAny(u"commonality"_s, readClause);
    rules.lessons = object.itemIfAny(u"lessons"_s, readClause);
    rules.published = object.itemIfAny(u"published"_s, readClause);
    rules.staff = object.itemIfAny(u"staff"_s, readClause);
    rules.sample = object.itemIfAny(u"sample"_s, readClause);
    if (object.has(u"sample_size"_s)) rules.sampleSize = object.number(u"sample_size"_s, 1, mostInSample);
    rules.audit = object.itemIfAny(u"audit"_s, readClause);
    rules.auditQuestions = object.itemsIfAny(u"audit_questions"_s, readQuestion);
    rules.survey = object.itemIfAny(u"survey"_s, readClause);
    rules.surveyQuestions = object.itemsIfAny(u"survey_questions"_s, readQuestion);
    object.refuseOthers();
    object.belongsTo(u"sample_size"_s, u"sample"_s);
    object.belongsTo(u"audit_questions"_s, u"audit"_s);
    object.belongsTo(u"survey_questions"_s, u"survey"_s);
    return rules;
}

}  // namespace redress
