// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/fold_improvement.h"

#include <QJsonArray>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"

namespace redress {

namespace {

using State = Improvement::State;

QString textIn(const Event &event, QLatin1StringView key) {
    return event.data.value(key).toString();
}

// What an event leaves out stays as it was.
void take(QString &member, const Event &event, QLatin1StringView key) {
    if (event.data.contains(key)) member = textIn(event, key);
}

void takeDay(QDate &member, const Event &event, QLatin1StringView key) {
    const QDate day = When::fromText(textIn(event, key)).value_or(When()).day();
    if (day.isValid()) member = day;
}

void propose(Improvement &improvement, const Event &event) {
    improvement.proposed = event.at;
    improvement.title = textIn(event, keys::title);
    improvement.text = textIn(event, keys::text);
    improvement.cause = CauseId(textIn(event, keys::cause));
    improvement.source = textIn(event, keys::source);
    for (const auto &each : event.data.value(keys::cases).toArray()) improvement.cases.emplace_back(each.toString());
}

void end(Improvement &improvement, const Event &event, State state, QLatin1StringView words) {
    improvement.state = state;
    improvement.ended = event.at;
    improvement.changed = textIn(event, words);
    improvement.until = {};
    takeDay(improvement.until, event, keys::reviewOn);
}

void judge(Improvement &improvement, const Event &event) {
    improvement.state = State::Judged;
    improvement.worked = workedOf(textIn(event, keys::worked));
    improvement.shows = textIn(event, keys::shows);
}

void publish(Improvement &improvement, const Event &event) {
    improvement.said = textIn(event, keys::said);
    improvement.did = textIn(event, keys::did);
    improvement.published = event.at;
}

}  // namespace

void apply(Improvement &improvement, const Event &event) {
    improvement.sequence = event.sequence;
    take(improvement.owner, event, keys::owner);
    takeDay(improvement.until, event, keys::until);
    if (event.name == events::improvementProposed)
        propose(improvement, event);
    else if (event.name == events::improvementStarted)
        improvement.state = State::UnderWay;
    else if (event.name == events::improvementMoved)
        ++improvement.moved;
    else if (event.name == events::improvementDone)
        end(improvement, event, State::Done, keys::text);
    else if (event.name == events::improvementDropped)
        end(improvement, event, State::Dropped, keys::reason);
    else if (event.name == events::improvementJudged)
        judge(improvement, event);
    else if (event.name == events::improvementNotified)
        improvement.notices.push_back({textIn(event, keys::to), textIn(event, keys::period), event.at});
    else if (event.name == events::improvementPublished)
        publish(improvement, event);
}

Improvement fold(const ImprovementId &id, std::span<const Event> events) {
    Improvement improvement;
    improvement.id = id;
    for (const auto &event : events) apply(improvement, event);
    return improvement;
}

}  // namespace redress
