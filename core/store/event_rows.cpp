// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_rows.h"

#include <algorithm>

#include "core/casework/awards.h"
#include "core/casework/event_names.h"
#include "core/people/person_number.h"
#include "core/store/projection_words.h"
#include "core/store/row_values.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QString kindOfRefusal(const Event &event, const Procedure &procedure) {
    if (event.name == events::setAside) return setAsideWord();
    const auto *exclusion = procedure.exclusion(ExclusionId(event.data.value(keys::exclusion).toString()));
    return refusalWord(exclusion ? exclusion->kind : Exclusion::Kind::Refuse);
}

}  // namespace

std::map<int, QVariantList> awardRowsOf(const Case &subject, const std::vector<Event> &timeline,
                                        const Procedure &procedure) {
    std::map<int, QVariantList> rows;
    for (const auto &event : timeline) {
        const auto award = awards::awardIn(event);
        if (!award || award->pence.value == 0) continue;
        const auto *milestone = procedure.milestone(event.name);
        const QString stage = (milestone ? milestone->stage : subject.stage()).text();
        rows[event.sequence] = {subject.procedure.text(),
                                row::some(stage),
                                row::some(subject.details.service),
                                row::some(subject.details.category),
                                row::dayOf(event.at),
                                award->pence.value};
    }
    return rows;
}

std::map<int, QVariantList> refusalRowsOf(const Case &subject, const std::vector<Event> &timeline,
                                          const Procedure &procedure) {
    std::map<int, QVariantList> rows;
    for (const auto &event : timeline) {
        if (event.name != events::refused && event.name != events::setAside) continue;
        rows[event.sequence] = {subject.procedure.text(),
                                row::some(event.data.value(keys::exclusion).toString()),
                                kindOfRefusal(event, procedure),
                                row::some(subject.details.service),
                                row::some(subject.details.category),
                                row::dayOf(event.at)};
    }
    return rows;
}

// Spaces are evened out, so that the same person is found by what was typed twice.
std::map<int, QVariantList> restrictionRowsOf(const Case &subject, const std::vector<Event> &timeline) {
    const auto &restriction = subject.behaviour.restriction;
    if (!restriction) return {};
    const auto imposed = std::find_if(timeline.rbegin(), timeline.rend(),
                                      [](const Event &event) { return event.name == events::restricted; });
    if (imposed == timeline.rend()) return {};
    QStringList sanctions;
    for (const SanctionId &id : restriction->sanctions) sanctions << id.text();
    const CaseDetails &details = subject.details;
    return {{imposed->sequence,
             {numberOf(details.person), row::some(details.complainant.simplified()),
              row::some(details.address.simplified()), row::some(sanctions.join(u' ')),
              row::some(restriction->singleContact), row::textOf(restriction->since),
              restriction->reviewBy.isValid() ? isoText(restriction->reviewBy) : QString(u""_s)}}};
}

std::map<int, QVariantList> countedRowsOf(const std::vector<Event> &timeline, const Policy &policy) {
    std::map<int, QVariantList> rows;
    const auto isCounted = [&](const Event &event) {
        return std::ranges::any_of(policy.duties, [&](const DutyRule &duty) {
            return duty.afterCount && duty.afterCount->event == event.name;
        });
    };
    for (const auto &event : timeline)
        if (isCounted(event)) rows[event.sequence] = {event.name.text(), row::dayOf(event.at)};
    return rows;
}

}  // namespace redress
