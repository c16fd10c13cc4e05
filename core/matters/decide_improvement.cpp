// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/decide_improvement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/matters/matter_step.h"
#include "core/matters/named_people.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using State = Improvement::State;
using Steps = std::vector<MatterStep<Improvement, ImprovementRules>>;
using Need = Ask::Need;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Improvements)
};

constexpr qsizetype longestTitle = 200;  // characters

Clause lessons(const ImprovementRules &rules) {
    return rules.policy.learning.lessons.value_or(Clause());
}

Clause publishing(const ImprovementRules &rules) {
    return rules.policy.learning.published.value_or(lessons(rules));
}

Result<> forbid(const QString &message, const ImprovementRules &rules) {
    return refuse(message, lessons(rules).number);
}

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

Result<> mustBeNew(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence == 0) return {};
    return forbid(Words::tr("%1 was proposed already.").arg(improvement.id.text()), rules);
}

Result<> mustBeThere(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence > 0) return {};
    return forbid(Words::tr("There is no such improvement yet: propose it first."), rules);
}

Result<> mustStand(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence == 0) return mustBeThere(improvement, rules);
    if (improvement.stands()) return {};
    return forbid(improvement.state == State::Dropped
                      ? Words::tr("%1 was dropped: propose it again.").arg(improvement.id.text())
                      : Words::tr("%1 is done already.").arg(improvement.id.text()),
                  rules);
}

Result<> mayStart(const Improvement &improvement, const ImprovementRules &rules) {
    if (auto stands = mustStand(improvement, rules); !stands) return stands;
    if (improvement.state == State::Proposed) return {};
    return forbid(Words::tr("%1 is under way already.").arg(improvement.id.text()), rules);
}

Result<> mayBeDone(const Improvement &improvement, const ImprovementRules &rules) {
    if (auto stands = mustStand(improvement, rules); !stands) return stands;
    if (improvement.state == State::UnderWay) return {};
    return forbid(Words::tr("%1 is only proposed: say first who sees to it, and by when.").arg(improvement.id.text()),
                  rules);
}

Result<> mayMove(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence > 0 && improvement.isPending()) return {};
    if (auto stands = mustStand(improvement, rules); !stands) return stands;
    return forbid(Words::tr("%1 has no day that could be moved.").arg(improvement.id.text()), rules);
}

Result<> mayBeJudged(const Improvement &improvement, const ImprovementRules &rules) {
    if (improvement.sequence > 0 && improvement.state == State::Done) return {};
    if (auto there = mustBeThere(improvement, rules); !there) return there;
    return forbid(improvement.state == State::Judged
                      ? Words::tr("%1 was judged already.").arg(improvement.id.text())
                      : Words::tr("%1 is not done: whether it has worked shows afterwards.").arg(improvement.id.text()),
                  rules);
}

Result<> mayBePublished(const Improvement &improvement, const ImprovementRules &rules) {
    if (auto there = mustBeThere(improvement, rules); !there) return there;
    if (improvement.state == State::Done || improvement.state == State::Judged) return {};
    return refuse(Words::tr("%1 is not done: “we did” tells what was.").arg(improvement.id.text()),
                  publishing(rules).number);
}

Result<> checkProposed(const Command &command, const Improvement &, const ImprovementRules &rules) {
    if (textIn(command, keys::title).size() > longestTitle)
        return forbid(Words::tr("A title has at most %1 characters: write the rest as text.").arg(longestTitle), rules);
    QSet<QString> seen;
    for (const auto &each : command.data.value(keys::cases).toArray()) {
        const QString reference = each.toString().trimmed();
        if (seen.contains(reference)) return forbid(Words::tr("Case %1 is named twice.").arg(reference), rules);
        seen.insert(reference);
    }
    return mustBeToCome(command, keys::until, lessons(rules));
}

// Nothing happens to an improvement before it is proposed, and nothing shows before it is done.
Result<> checkSince(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    const When &since = improvement.ended.isKnown() ? improvement.ended : improvement.proposed;
    if (!since.isKnown() || command.at.day() >= since.day()) return {};
    return forbid(
        improvement.ended.isKnown()
            ? Words::tr("%1 is before it was done (%2): check the date.").arg(command.at.toText(), since.toText())
            : Words::tr("%1 is before it was proposed (%2): check the date.").arg(command.at.toText(), since.toText()),
        rules);
}

Result<> checkStarted(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    return mustBeToCome(command, keys::until, lessons(rules));
}

Result<> checkMoved(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    if (dayIn(command, keys::until) == improvement.until)
        return forbid(Words::tr("%1 is to be done by that day already.").arg(improvement.id.text()), rules);
    return mustBeToCome(command, keys::until, lessons(rules));
}

Result<> checkDone(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    return mustBeToCome(command, keys::reviewOn, lessons(rules));
}

// What everybody can read names nobody, whether or not they would have agreed.
Result<> checkPublished(const Command &command, const Improvement &improvement, const ImprovementRules &rules) {
    if (auto since = checkSince(command, improvement, rules); !since) return since;
    for (const auto key : {keys::said, keys::did}) {
        const QString name = firstNamed(textIn(command, key), rules.unnamed);
        if (!name.isEmpty())
            return refuse(Words::tr("What is published names %1: say it without anybody's name.").arg(name),
                          publishing(rules).number);
    }
    return {};
}

const Steps &steps() {
    static const Steps all{
        {events::improvementProposed, [] { return Words::tr("Propose"); }, mustBeNew, asksOfProposed, checkProposed},
        {events::improvementStarted, [] { return Words::tr("Begin"); }, mayStart, asksOfStarted, checkStarted},
        {events::improvementDone, [] { return Words::tr("Done"); }, mayBeDone, asksOfDone, checkDone},
        {events::improvementJudged, [] { return Words::tr("Judge"); }, mayBeJudged, asksOfJudged, checkSince},
        {events::improvementPublished, [] { return Words::tr("Publish"); }, mayBePublished, asksOfPublished,
         checkPublished},
        {events::improvementNotified, [] { return Words::tr("Tell"); }, mustBeThere, asksOfNotified, nullptr},
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
