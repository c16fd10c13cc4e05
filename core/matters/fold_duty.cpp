// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/fold_duty.h"

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"

namespace redress {

namespace {

QString textIn(const Event &event, QLatin1StringView key) {
    return event.data.value(key).toString();
}

QDate dayIn(const Event &event, QLatin1StringView key) {
    return When::fromText(textIn(event, key)).value_or(When()).day();
}

void end(DutyRecord &record, const Event &event, DutyRecord::State state, QLatin1StringView words) {
    record.state = state;
    record.ended = event.at;
    record.by = event.by;
    record.words = textIn(event, words);
    record.proof = textIn(event, keys::proof);
}

void postpone(DutyRecord &record, const Event &event) {
    record.until = dayIn(event, keys::until);
    record.postponed = textIn(event, keys::reason);
    ++record.postponements;
}

}  // namespace

DutyRecord Duty::recordOf(const QString &period) const {
    const auto found = records.find(period);
    return found == records.end() ? DutyRecord() : found->second;
}

void apply(Duty &duty, const Event &event) {
    duty.sequence = event.sequence;
    if (event.name == events::dutyArisen)
        duty.arisings.push_back({dayIn(event, keys::on), textIn(event, keys::reason)});
    if (event.name == events::dutyDelegated) duty.delegatedTo = textIn(event, keys::to);
    const QString period = textIn(event, keys::period);
    if (period.isEmpty()) return;
    if (event.name == events::dutyDone)
        end(duty.records[period], event, DutyRecord::State::Done, keys::text);
    else if (event.name == events::dutyNotNeeded)
        end(duty.records[period], event, DutyRecord::State::NotNeeded, keys::reason);
    else if (event.name == events::dutyPostponed)
        postpone(duty.records[period], event);
}

Duty fold(const DutyId &id, std::span<const Event> events) {
    Duty duty;
    duty.id = id;
    for (const auto &event : events) apply(duty, event);
    return duty;
}

}  // namespace redress
