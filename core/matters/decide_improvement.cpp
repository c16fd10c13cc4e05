// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/decide_improvement.h"

#include <QCoreApplication>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/matters/improvement_checks.h"
#include "core/matters/matter_events.h"
#include "core/matters/matter_step.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using namespace improvements;
using Steps = std::vector<MatterStep<Improvement, ImprovementRules>>;
using Need = Ask::Need;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

Ask asked(QLatin1StringView key, const QString &label, Ask::Kind kind, Need need, const ImprovementRules &rules) {
    return ask(key, label, kind, need, lessons(rules));
}

Ask askCause(const ImprovementRules &rules) {
    Ask cause = asked(keys::cause, Words::tr("The cause it does away with"), Ask::Kind::Choice, Need::Optional, rules);
    for (const auto &each : rules.policy.learning.causes) cause.choices.push_back({each.id.text(), each.name, {}});
    return cause;
}

Ask askSource(const ImprovementRules &rules) {
    Ask source = asked(keys::source, Words::tr("Where it comes from"), Ask::Kind::Choice, Need::Optional, rules);
    source.choices = improvementSources();
    return source;
}

std::vector<Ask> asksOfProposed(const Improvement &, const ImprovementRules &rules) {
    std::vector<Ask> asks{
        asked(keys::title, Words::tr("What is to get better"), Ask::Kind::Text, Need::Required, rules),
        asked(keys::text, Words::tr("More about it"), Ask::Kind::LongText, Need::Optional, rules),
        askSource(rules),
        asked(keys::cases, Words::tr("The cases it comes from"), Ask::Kind::Names, Need::Optional, rules),
        asked(keys::owner, Words::tr("Who sees to it"), Ask::Kind::Text, Need::Optional, rules),
        asked(keys::until, Words::tr("To be done by"), Ask::Kind::Day, Need::Optional, rules)};
    if (!rules.policy.learning.causes.empty()) asks.insert(asks.begin() + 3, askCause(rules));
    return asks;
}

// What was said when it was proposed need not be said again.
std::vector<Ask> asksOfStarted(const Improvement &improvement, const ImprovementRules &rules) {
    return {asked(keys::owner, Words::tr("Who sees to it"), Ask::Kind::Text,
                  improvement.owner.isEmpty() ? Need::Required : Need::Optional, rules),
            asked(keys::until, Words::tr("To be done by"), Ask::Kind::Day,
                  improvement.until.isValid() ? Need::Optional : Need::Required, rules)};
}

std::vector<Ask> asksOfMoved(const Improvement &, const ImprovementRules &rules) {
    return {asked(keys::until, Words::tr("To be done by"), Ask::Kind::Day, Need::Required, rules),
            asked(keys::reason, Words::tr("Why"), Ask::Kind::LongText, Need::Required, rules)};
}

std::vector<Ask> asksOfDone(const Improvement &, const ImprovementRules &rules) {
    return {asked(keys::text, Words::tr("What was changed"), Ask::Kind::LongText, Need::Required, rules),
            asked(keys::proof, Words::tr("Where what shows it is kept"), Ask::Kind::Text, Need::Optional, rules),
            asked(keys::reviewOn, Words::tr("Look whether it has worked on"), Ask::Kind::Day, Need::Asked, rules)};
}

std::vector<Ask> asksOfJudged(const Improvement &, const ImprovementRules &rules) {
    Ask worked = asked(keys::worked, Words::tr("Has it worked?"), Ask::Kind::Choice, Need::Required, rules);
    worked.choices = {
        {u"yes"_s, Words::tr("Yes"), {}}, {u"partly"_s, Words::tr("In part"), {}}, {u"no"_s, Words::tr("No"), {}}};
    return {worked, asked(keys::shows, Words::tr("How it shows"), Ask::Kind::LongText, Need::Required, rules)};
}

std::vector<Ask> asksOfDropped(const Improvement &, const ImprovementRules &rules) {
    return {asked(keys::reason, Words::tr("Why"), Ask::Kind::LongText, Need::Required, rules)};
}

std::vector<Ask> asksOfNotified(const Improvement &, const ImprovementRules &rules) {
    return {asked(keys::to, Words::tr("Who was told"), Ask::Kind::Text, Need::Required, rules),
            asked(keys::period, Words::tr("For which quarter (2026-Q1)"), Ask::Kind::Text, Need::Optional, rules)};
}

std::vector<Ask> asksOfPublished(const Improvement &, const ImprovementRules &rules) {
    const Clause clause = publishing(rules);
    return {ask(keys::said, Words::tr("You said"), Ask::Kind::LongText, Need::Required, clause),
            ask(keys::did, Words::tr("We did"), Ask::Kind::LongText, Need::Required, clause)};
}

const Steps &steps() {
    static const Steps all{
        {events::improvementProposed, [] { return Words::tr("Propose"); }, mustBeNew, asksOfProposed, checkProposed},
        {events::improvementStarted, [] { return Words::tr("Begin"); }, mayStart, asksOfStarted, checkStarted},
        {events::improvementDone, [] { return Words::tr("Done"); }, mayBeDone, asksOfDone, checkDone},
        {events::improvementJudged, [] { return Words::tr("Judge"); }, mayBeJudged, asksOfJudged, checkSince},
        {events::improvementPublished, [] { return Words::tr("Publish"); }, mayBePublished, asksOfPublished,
         checkPublished},
        {events::improvementNotified, [] { return Words::tr("Tell"); }, mustBeThere, asksOfNotified, checkNotified},
        {events::improvementMoved, [] { return Words::tr("Move its day"); }, mayMove, asksOfMoved, checkMoved},
        {events::improvementDropped, [] { return Words::tr("Drop"); }, mustStand, asksOfDropped, checkSince}};
    return all;
}

}  // namespace

Result<Event> decide(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    return decideBy(steps(), command, improvement, rules);
}

std::vector<Choice> choices(const Improvement &improvement, const ImprovementRules &rules) {
    auto all = choicesBy(steps(), improvement, rules);
    if (improvement.sequence > 0)
        all.erase(all.begin());
    else
        all.resize(1);
    return all;
}

std::vector<Ask::Choice> improvementSources() {
    return {{u"lesson"_s, Words::tr("A lesson from complaints"), {}},
            {u"tenants-group"_s, Words::tr("A tenants' group that looks at complaints"), {}},
            {u"ombudsman"_s, Words::tr("The Ombudsman"), {}},
            {u"audit"_s, Words::tr("An audit of responses"), {}},
            {u"survey"_s, Words::tr("A survey of complainants"), {}},
            {u"staff"_s, Words::tr("A suggestion by staff"), {}},
            {u"other"_s, Words::tr("Something else"), {}}};
}

}  // namespace redress
