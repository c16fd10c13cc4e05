// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_learning.h"

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 own = 0x6c6561726e;
constexpr int percentCauses = 8;
constexpr int percentContractors = 40;  // of causes
constexpr int percentLessons = 25;      // of causes
constexpr int percentAudited = 3;
constexpr int percentMet = 85;  // of an audit's questions
constexpr int percentAsked = 6;
constexpr int percentReplied = 45;
constexpr int percentMarked = 90;  // of a survey's questions

}  // namespace

DemoLearning::DemoLearning(const DemoWords &words, const Policy &policy, quint64 seed, bool withCauses)
    : m_words(words), m_rules(policy.learning), m_dice(seed ^ own), m_withCauses(withCauses) {}

void DemoLearning::furnish(DemoCourse &course) {
    if (!course.procedure().isComplaint) return;
    if (const Command *answer = course.answer()) {
        const Command given = *answer;
        if (m_dice.chance(percentCauses)) findCause(course, given.at.day());
        if (m_dice.chance(percentAudited)) audit(course, given);
    }
    if (course.isClosed() && m_dice.chance(percentAsked)) survey(course);
}

void DemoLearning::findCause(DemoCourse &course, QDate day) {
    if (m_withCauses) {
        QJsonObject data{{keys::cause, m_rules.causes.empty() ? m_dice.oneOf(m_words.causes)
                                                              : m_dice.oneOf(m_rules.causes).id.text()}};
        if (m_dice.chance(percentContractors)) data[keys::contractor] = m_dice.oneOf(m_words.contractors);
        course.add(events::causeFound, day, data);
    }
    if (m_dice.chance(percentLessons))
        course.add(events::lessonDrawn, day, {{keys::text, m_dice.oneOf(m_words.lessons)}});
}

// By somebody who has not given the answer.
void DemoLearning::audit(DemoCourse &course, const Command &answer) {
    const Milestone *milestone = course.procedure().milestone(answer.event);
    QString auditor = m_dice.oneOf(m_words.officers);
    const QString decider = answer.data.value(keys::decidedBy).toString();
    if (m_rules.auditQuestions.empty() || auditor == decider || auditor == answer.by) return;
    QJsonObject data{{keys::stage, milestone->stage.text()}};
    for (const auto &question : m_rules.auditQuestions) data[question.id] = m_dice.chance(percentMet);
    course.add(events::responseAudited, course.workingDaysAfter(answer.at.day(), m_dice.between(5, 20)), data, auditor);
}

void DemoLearning::survey(DemoCourse &course) {
    if (m_rules.surveyQuestions.empty()) return;
    const QDate sent = course.workingDaysAfter(course.last(), m_dice.between(2, 6));
    if (!course.add(events::surveySent, sent, {}) || !m_dice.chance(percentReplied)) return;
    QJsonObject data;
    const int content = m_dice.between(1, 5);
    for (const auto &question : m_rules.surveyQuestions)
        if (m_dice.chance(percentMarked))
            data[question.id] = QString::number(qBound(1, content + m_dice.between(-1, 1), 5));
    if (!data.isEmpty()) course.add(events::surveyAnswered, course.workingDaysAfter(sent, m_dice.between(2, 15)), data);
}

}  // namespace redress
