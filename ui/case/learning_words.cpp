// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/learning_words.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "ui/case/word_parts.h"

namespace redress {

using namespace parts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString textOfCause(const Event &event, const CaseFile &file) {
    const QString cause = nameOf(file.policy->learning.causes, CauseId(textIn(event, keys::cause)));
    const QString place = textIn(event, keys::place);
    const QString contractor = textIn(event, keys::contractor);
    return lines({joined(cause, textIn(event, keys::text)),
                  place.isEmpty() ? QString() : Words::tr("Place: %1").arg(place),
                  contractor.isEmpty() ? QString() : Words::tr("Contractor: %1").arg(contractor)});
}

QString textOfLesson(const Event &event, const CaseFile &) {
    const QString improvement = textIn(event, keys::improvement);
    return lines({textIn(event, keys::text),
                  improvement.isEmpty() ? QString() : Words::tr("Became improvement %1").arg(improvement)});
}

// Who was named, and for what, is for performance reviews alone.
QString textOfStaff(const Event &, const CaseFile &) {
    return Words::tr("For their performance review. Who, is kept apart and not shown here.");
}

QString answerTo(const QString &question, const QString &answer) {
    return question.endsWith(u'?') ? Words::tr("%1 %2", "a question and its answer").arg(question, answer)
                                   : joined(question, answer);
}

QString textOfAudit(const Event &event, const CaseFile &file) {
    const QString stage = nameOf(file.procedure().stages, StageId(textIn(event, keys::stage)));
    QStringList said{joined(stage, textIn(event, keys::text))};
    for (const auto &question : file.policy->learning.auditQuestions) {
        const auto value = event.data.value(question.id);
        if (value.isBool()) said << answerTo(question.name, value.toBool() ? Words::tr("yes") : Words::tr("no"));
    }
    return lines(said);
}

QString nothing(const Event &, const CaseFile &) {
    return {};
}

QString textOfSurvey(const Event &event, const CaseFile &file) {
    QStringList said;
    for (const auto &question : file.policy->learning.surveyQuestions) {
        const QString mark = event.data.value(question.id).toVariant().toString();
        if (!mark.isEmpty()) said << answerTo(question.name, Words::tr("%1 of 5", "a mark").arg(mark));
    }
    return lines(said << textIn(event, keys::text));
}

}  // namespace

const QHash<EventName, EventWords> &learningWords() {
    using Kind = EventKind;
    static const QHash<EventName, EventWords> all{
        {events::causeFound, {Kind::Learning, [] { return Words::tr("Root cause"); }, textOfCause}},
        {events::lessonDrawn, {Kind::Learning, [] { return Words::tr("Lesson"); }, textOfLesson}},
        {events::staffNamed, {Kind::Learning, [] { return Words::tr("Staff named"); }, textOfStaff}},
        {events::responseAudited, {Kind::Learning, [] { return Words::tr("Quality audit"); }, textOfAudit}},
        {events::surveySent, {Kind::Learning, [] { return Words::tr("Survey sent"); }, nothing}},
        {events::surveyAnswered, {Kind::Learning, [] { return Words::tr("Survey answered"); }, textOfSurvey}}};
    return all;
}

}  // namespace redress
