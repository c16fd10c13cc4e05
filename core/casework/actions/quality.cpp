// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

const LearningRules &learningOf(const Rules &rules) {
    return rules.policy.learning;
}

QString clauseOf(const std::optional<Clause> &clause) {
    return clause.value_or(Clause()).number;
}

const StageRun *answeredStage(const Case &subject, const StageId &stage) {
    const auto found = std::ranges::find_if(
        subject.stages, [&](const StageRun &run) { return run.stage == stage && run.responded.isKnown(); });
    return found == subject.stages.end() ? nullptr : &*found;
}

Result<> mayAudit(const Case &subject, const Rules &rules) {
    if (std::ranges::any_of(subject.stages, [](const StageRun &run) { return run.responded.isKnown(); })) return {};
    return refuse(Words::tr("No answer has been given whose quality could be looked at: record the response first."),
                  clauseOf(learningOf(rules).audit));
}

std::vector<Ask> asksToAudit(const Case &subject, const Rules &rules) {
    const LearningRules &learning = learningOf(rules);
    const Clause clause = learning.audit.value_or(Clause());
    Ask stage = ask(keys::stage, Words::tr("Which answer"), Ask::Kind::Choice, Ask::Need::Required, clause);
    for (const StageRun &run : subject.stages) {
        const Stage *of = rules.procedure.stage(run.stage);
        if (run.responded.isKnown()) stage.choices.push_back({run.stage.text(), of ? of->name : run.stage.text(), {}});
    }
    std::vector<Ask> asks{stage};
    for (const auto &question : learning.auditQuestions) {
        Ask asked;
        asked.key = question.id;
        asked.label = question.name;
        asked.kind = Ask::Kind::YesNo;
        asked.need = Ask::Need::Required;
        asked.clause = clause;
        asks.push_back(asked);
    }
    asks.push_back(ask(keys::text, Words::tr("What was found"), Ask::Kind::LongText,
                       learning.auditQuestions.empty() ? Ask::Need::Required : Ask::Need::Optional, clause));
    return asks;
}

// Nobody audits an answer of their own.
Result<> checkAudit(const Command &command, const Case &subject, const Rules &rules) {
    const StageRun *run = answeredStage(subject, StageId(textOf(command.data, keys::stage)));
    if (!run) return {};
    if (command.at.day() < run->responded.day())
        return refuse(Words::tr("%1 is before the answer was given (%2): check the date.")
                          .arg(inWords(command.at), inWords(run->responded)),
                      clauseOf(learningOf(rules).audit));
    if (run->decidedBy.isEmpty() ||
        run->decidedBy.simplified().compare(command.by.simplified(), Qt::CaseInsensitive) != 0)
        return {};
    return refuse(Words::tr("%1 gave this answer: somebody else looks at its quality.").arg(run->decidedBy),
                  clauseOf(learningOf(rules).audit));
}

void audit(Case &subject, const Event &event, const Policy &policy) {
    Learnt::Audit made{StageId(textOf(event.data, keys::stage)), event.by, 0, 0, event.at};
    for (const auto &question : policy.learning.auditQuestions) {
        if (!event.data.value(question.id).isBool()) continue;
        ++made.asked;
        if (event.data.value(question.id).toBool()) ++made.met;
    }
    subject.learnt.audits.push_back(made);
}

Result<> maySend(const Case &subject, const Rules &rules) {
    const LearningRules &learning = learningOf(rules);
    if (!rules.procedure.isComplaint)
        return refuse(Words::tr("“%1” is no complaint: nobody is asked how a complaint was dealt with.")
                          .arg(rules.procedure.name),
                      clauseOf(learning.survey));
    if (learning.surveyQuestions.empty())
        return refuse(
            Words::tr("The policy has no questions that complainants are asked afterwards: no survey is sent."),
            clauseOf(learning.survey));
    if (subject.open)
        return refuse(Words::tr("The case is open: complainants are asked how it was once it is closed."),
                      clauseOf(learning.survey));
    if (subject.learnt.surveySent.isKnown())
        return refuse(Words::tr("The survey was sent on %1 already: nobody is asked twice.")
                          .arg(inWords(subject.learnt.surveySent)),
                      clauseOf(learning.survey));
    return {};
}

std::vector<Ask> asksToSend(const Case &, const Rules &) {
    return {};
}

Result<> checkSent(const Command &command, const Case &subject, const Rules &rules) {
    if (command.at.day() >= subject.closed.day()) return {};
    return refuse(Words::tr("%1 is before the case was closed (%2): check the date.")
                      .arg(inWords(command.at), inWords(subject.closed)),
                  clauseOf(learningOf(rules).survey));
}

void send(Case &subject, const Event &event, const Policy &) {
    subject.learnt.surveySent = event.at;
}

Result<> mayAnswer(const Case &subject, const Rules &rules) {
    const LearningRules &learning = learningOf(rules);
    if (!subject.learnt.surveySent.isKnown())
        return refuse(Words::tr("No survey was sent on this case: record first that it was."),
                      clauseOf(learning.survey));
    if (subject.learnt.surveyAnswered.isKnown())
        return refuse(Words::tr("The survey was answered on %1 already: nobody answers twice.")
                          .arg(inWords(subject.learnt.surveyAnswered)),
                      clauseOf(learning.survey));
    return {};
}

// From 1, the worst, to 5, the best. A question may be left out: people do.
std::vector<Ask::Choice> marks() {
    return {{u"1"_s, Words::tr("1: very dissatisfied"), {}},
            {u"2"_s, Words::tr("2: fairly dissatisfied"), {}},
            {u"3"_s, Words::tr("3: neither"), {}},
            {u"4"_s, Words::tr("4: fairly satisfied"), {}},
            {u"5"_s, Words::tr("5: very satisfied"), {}}};
}

std::vector<Ask> asksToAnswer(const Case &, const Rules &rules) {
    const LearningRules &learning = learningOf(rules);
    std::vector<Ask> asks;
    for (const auto &question : learning.surveyQuestions) {
        Ask asked;
        asked.key = question.id;
        asked.label = question.name;
        asked.kind = Ask::Kind::Choice;
        asked.need = Ask::Need::Optional;
        asked.choices = marks();
        asked.clause = learning.survey.value_or(Clause());
        asks.push_back(asked);
    }
    asks.push_back(ask(keys::text, Words::tr("What they said"), Ask::Kind::LongText, Ask::Need::Optional,
                       learning.survey.value_or(Clause())));
    return asks;
}

bool isMarked(const Ask::Choice &question, const QJsonObject &data) {
    return !data.value(question.id).toVariant().toString().trimmed().isEmpty();
}

Result<> checkAnswer(const Command &command, const Case &subject, const Rules &rules) {
    const LearningRules &learning = learningOf(rules);
    if (command.at.day() < subject.learnt.surveySent.day())
        return refuse(Words::tr("%1 is before the survey was sent (%2): check the date.")
                          .arg(inWords(command.at), inWords(subject.learnt.surveySent)),
                      clauseOf(learning.survey));
    const auto marked = [&](const Ask::Choice &question) { return isMarked(question, command.data); };
    if (std::ranges::any_of(learning.surveyQuestions, marked)) return {};
    return refuse(Words::tr("None of the survey's questions is answered: give at least one mark from 1 to 5."),
                  clauseOf(learning.survey));
}

void answer(Case &subject, const Event &event, const Policy &policy) {
    subject.learnt.surveyAnswered = event.at;
    for (const auto &question : policy.learning.surveyQuestions) {
        const int mark = event.data.value(question.id).toVariant().toInt();
        if (mark > 0) subject.learnt.survey[question.id] = mark;
    }
}

}  // namespace

std::vector<Action> action::ofQuality() {
    const auto group = Choice::Group::Learning;
    return {{events::responseAudited, group, [] { return Words::tr("Audit the quality of an answer"); }, mayAudit,
             asksToAudit, checkAudit, audit},
            {events::surveySent, group, [] { return Words::tr("Send the satisfaction survey"); }, maySend, asksToSend,
             checkSent, send},
            {events::surveyAnswered, group, [] { return Words::tr("Record the answer to the survey"); }, mayAnswer,
             asksToAnswer, checkAnswer, answer}};
}

}  // namespace redress
