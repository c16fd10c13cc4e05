// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duties/duty_words.h"

#include <QCoreApplication>
#include <QHash>

#include "core/calendar/day_text.h"
#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DutyWords)
};

QString of(const Event &event, QLatin1StringView key) {
    return event.data.value(key).toString();
}

QString dayOf(const Event &event, QLatin1StringView key) {
    return inWords(When::fromText(of(event, key)).value_or(When()).day());
}

using Wording = QString (*)(const Event &);

const QHash<EventName, Wording> &wordings() {
    static const QHash<EventName, Wording> all{
        {events::dutyArisen,
         [](const Event &e) { return Words::tr("Arisen on %1. %2").arg(dayOf(e, keys::on), of(e, keys::reason)); }},
        {events::dutyDone,
         [](const Event &e) { return Words::tr("Done (%1). %2").arg(of(e, keys::period), of(e, keys::text)); }},
        {events::dutyDelegated,
         [](const Event &e) { return Words::tr("Given to %1. %2").arg(of(e, keys::to), of(e, keys::reason)); }},
        {events::dutyPostponed,
         [](const Event &e) {
             return Words::tr("Postponed (%1) until %2. %3")
                 .arg(of(e, keys::period), dayOf(e, keys::until), of(e, keys::reason));
         }},
        {events::dutyNotNeeded, [](const Event &e) {
             return Words::tr("Not needed (%1). %2").arg(of(e, keys::period), of(e, keys::reason));
         }}};
    return all;
}

}  // namespace

QString dutyWords(const Event &event) {
    const Wording wording = wordings().value(event.name, nullptr);
    return wording ? wording(event).simplified() : event.name.text();
}

}  // namespace redress
