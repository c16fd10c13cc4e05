// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/outside_rows.h"

#include <algorithm>
#include <array>

#include "core/base/iso_day.h"
#include "core/casework/event_names.h"
#include "core/casework/undertakings.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// An event that answers what a body wanted, and the key under which it names that.
struct Answering {
    EventName event;
    QLatin1StringView key;
    Undertaking::Kind kind;
};

const Answering *answeringOf(const EventName &event) {
    static const std::array all{
        Answering{events::outsideAnswered, keys::request, Undertaking::Kind::Evidence},
        Answering{events::outsideComplied, keys::order, Undertaking::Kind::Order},
        Answering{events::outsideResponded, keys::recommendation, Undertaking::Kind::Recommendation}};
    const auto found = std::ranges::find(all, event, &Answering::event);
    return found == all.end() ? nullptr : &*found;
}

QVariant inTime(const Undertaking *owed) {
    if (!owed || !owed->due.isValid() || !owed->ended.isKnown()) return {};
    return owed->ended.day() <= owed->due ? 1 : 0;
}

QString some(const QString &text) {
    return text.isNull() ? u""_s : text;
}

QVariantList rowOf(const Event &event, const Case &subject) {
    const Answering *answering = answeringOf(event.name);
    const Undertaking *owed =
        answering ? undertakings::named(event.data, answering->key, subject, answering->kind) : nullptr;
    const QString body = owed ? owed->body.text() : event.data.value(keys::body).toString();
    return {some(body), event.name.text(), some(event.data.value(keys::finding).toString()), isoText(event.at.day()),
            inTime(owed)};
}

}  // namespace

std::map<int, QVariantList> outsideRowsOf(const Case &subject, const std::vector<Event> &timeline) {
    std::map<int, QVariantList> rows;
    if (subject.outside.referrals.empty()) return rows;
    for (const Event &event : timeline)
        if (event.name.text().startsWith("outside."_L1)) rows[event.sequence] = rowOf(event, subject);
    return rows;
}

}  // namespace redress
