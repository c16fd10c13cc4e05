// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/exchange/calendar_entries.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto venue = "venue"_L1;  // where policies ask for it

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarEntries)
};

const Event *lastOf(const CaseFile &file, const EventName &name) {
    const auto found = std::find_if(file.timeline.rbegin(), file.timeline.rend(),
                                    [&](const Event &event) { return event.name == name && file.holds(event); });
    return found == file.timeline.rend() ? nullptr : &*found;
}

bool wasHeldAfter(const CaseFile &file, const Event &notice) {
    return std::ranges::any_of(file.procedure().milestones, [&](const Milestone &milestone) {
        if (milestone.kind != Milestone::Kind::Meeting || milestone.after != notice.name) return false;
        const Event *held = lastOf(file, milestone.name);
        return held && held->sequence > notice.sequence;
    });
}

// A meeting belongs to the stage that is being worked on.
bool isAnswered(const CaseFile &file, const StageId &stage) {
    return stage != file.subject.stage() || file.subject.stages.back().responded.isKnown();
}

QString nameOf(const CaseFile &file, const Milestone &milestone) {
    const auto *stage = file.procedure().stage(milestone.stage);
    const QString reference = file.subject.reference.text();
    return stage ? Words::tr("%1: meeting (%2)", "a case and a stage").arg(reference, stage->name)
                 : Words::tr("%1: meeting", "a case").arg(reference);
}

CalendarEntry entryOf(const CaseFile &file, const Milestone &milestone, const Event &notice, const Ask &ask) {
    CalendarEntry entry;
    entry.uid = u"%1/%2/%3@redress"_s.arg(file.subject.reference.text(), milestone.name.text(), ask.key);
    entry.summary = nameOf(file, milestone);
    entry.description = file.subject.details.complainant;
    entry.location = notice.data.value(venue).toString();
    entry.start = When::fromText(notice.data.value(ask.key).toString()).value_or(When());
    return entry;
}

}  // namespace

std::vector<CalendarEntry> meetingsOf(const CaseFile &file) {
    std::vector<CalendarEntry> meetings;
    if (!file.subject.open) return meetings;
    for (const auto &milestone : file.procedure().milestones) {
        const auto ask = std::ranges::find(milestone.asks, Ask::Kind::Moment, &Ask::kind);
        const Event *notice = ask == milestone.asks.end() ? nullptr : lastOf(file, milestone.name);
        if (!notice || isAnswered(file, milestone.stage) || wasHeldAfter(file, *notice)) continue;
        auto entry = entryOf(file, milestone, *notice, *ask);
        if (entry.start.isKnown()) meetings.push_back(std::move(entry));
    }
    return meetings;
}

}  // namespace redress
