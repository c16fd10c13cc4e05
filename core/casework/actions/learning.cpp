// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Learning)
};

const LearningRules &learningOf(const Rules &rules) {
    return rules.policy.learning;
}

Clause said(const std::optional<Clause> &clause) {
    return clause.value_or(Clause());
}

// What is learned is learned on closed cases too.
Result<> always(const Case &, const Rules &) {
    return {};
}

Ask askForCause(const LearningRules &learning) {
    const Clause clause = said(learning.rootCause);
    if (learning.causes.empty())
        return ask(keys::cause, Words::tr("The root cause, in a few words"), Ask::Kind::Text, Ask::Need::Required,
                   clause);
    Ask cause = ask(keys::cause, Words::tr("The root cause"), Ask::Kind::Choice, Ask::Need::Required, clause);
    for (const Cause &one : learning.causes) cause.choices.push_back({one.id.text(), one.name, {}});
    return cause;
}

std::vector<Ask> asksForFinding(const Case &, const Rules &rules) {
    const LearningRules &learning = learningOf(rules);
    const Clause alike = said(learning.commonality);
    return {askForCause(learning),
            ask(keys::place, Words::tr("The estate, block or street, where it is of one"), Ask::Kind::Text,
                Ask::Need::Optional, alike),
            ask(keys::contractor, Words::tr("The contractor, where one did the work"), Ask::Kind::Text,
                Ask::Need::Optional, alike),
            ask(keys::text, Words::tr("How it came about"), Ask::Kind::LongText, Ask::Need::Optional,
                said(learning.rootCause))};
}

void find(Case &subject, const Event &event, const Policy &) {
    subject.learnt.cause = CauseId(textOf(event.data, keys::cause));
    subject.learnt.place = textOf(event.data, keys::place);
    subject.learnt.contractor = textOf(event.data, keys::contractor);
}

std::vector<Ask> asksForLesson(const Case &, const Rules &rules) {
    const Clause clause = said(learningOf(rules).lessons);
    return {
        ask(keys::text, Words::tr("What is to be learned from it"), Ask::Kind::LongText, Ask::Need::Required, clause),
        ask(keys::improvement, Words::tr("The improvement that it became, by its number (I-0000012)"), Ask::Kind::Text,
            Ask::Need::Optional, clause)};
}

Result<> checkLesson(const Command &command, const Case &, const Rules &rules) {
    static const QRegularExpression number(u"^I-[0-9]{1,9}$"_s);
    const QString improvement = textOf(command.data, keys::improvement);
    if (improvement.isEmpty() || number.match(improvement).hasMatch()) return {};
    return refuse(Words::tr("“%1” is no improvement's number: write it as I-0000012.").arg(improvement.left(40)),
                  said(learningOf(rules).lessons).number);
}

void learn(Case &subject, const Event &event, const Policy &) {
    subject.learnt.lessons << textOf(event.data, keys::text);
}

std::vector<Ask> asksForStaff(const Case &, const Rules &rules) {
    const Clause clause = said(learningOf(rules).staff);
    return {ask(keys::staff, Words::tr("Members of staff whom the complaint is about"), Ask::Kind::Names,
                Ask::Need::Required, clause),
            ask(keys::text, Words::tr("What their performance review should look at"), Ask::Kind::LongText,
                Ask::Need::Optional, clause)};
}

void nameStaff(Case &subject, const Event &event, const Policy &) {
    for (const auto &name : event.data.value(keys::staff).toArray())
        if (!subject.learnt.staff.contains(name.toString())) subject.learnt.staff << name.toString();
}

}  // namespace

namespace action {

std::vector<Action> ofLearning() {
    const auto group = Choice::Group::Learning;
    std::vector<Action> all{
        {events::causeFound, group, [] { return Words::tr("Find the root cause"); }, always, asksForFinding, nullptr,
         find},
        {events::lessonDrawn, group, [] { return Words::tr("Draw a lesson"); }, always, asksForLesson, checkLesson,
         learn},
        {events::staffNamed, group, [] { return Words::tr("Name staff for their performance review"); }, always,
         asksForStaff, nullptr, nameStaff}};
    for (auto &one : ofQuality()) all.push_back(std::move(one));
    return all;
}

}  // namespace action

}  // namespace redress
