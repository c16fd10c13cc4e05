// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duties/duty_words.h"

#include <QCoreApplication>
#include <QHash>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/reports/period.h"

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

// "April to June 2026", or the day; empty for what has neither.
QString periodOf(const Event &event) {
    const QString period = of(event, keys::period);
    if (const auto known = Period::fromText(period)) return known->title();
    return dayOf(event, keys::period);
}

QString withPeriod(const Event &event, const QString &what) {
    const QString period = periodOf(event);
    return period.isEmpty() ? what : Words::tr("%1 (%2)", "what was done, the period it was about").arg(what, period);
}

using Wording = QString (*)(const Event &);

const QHash<EventName, Wording> &wordings() {
    static const QHash<EventName, Wording> all{
        {events::dutyArisen,
         [](const Event &e) { return Words::tr("Arisen on %1. %2").arg(dayOf(e, keys::on), of(e, keys::reason)); }},
        {events::dutyDone,
         [](const Event &e) {
             return Words::tr("%1. %2", "what was done, the words")
                 .arg(withPeriod(e, Words::tr("Done")), of(e, keys::text));
         }},
        {events::dutyDelegated,
         [](const Event &e) { return Words::tr("Given to %1. %2").arg(of(e, keys::to), of(e, keys::reason)); }},
        {events::dutyPostponed,
         [](const Event &e) {
             const QString what = Words::tr("Postponed until %1").arg(dayOf(e, keys::until));
             return Words::tr("%1. %2", "what was done, the words").arg(withPeriod(e, what), of(e, keys::reason));
         }},
        {events::dutyNotNeeded, [](const Event &e) {
             return Words::tr("%1. %2", "what was done, the words")
                 .arg(withPeriod(e, Words::tr("Not needed")), of(e, keys::reason));
         }}};
    return all;
}

}  // namespace

QString dutyWords(const Event &event) {
    const Wording wording = wordings().value(event.name, nullptr);
    return wording ? wording(event).simplified() : event.name.text();
}

}  // namespace redress
