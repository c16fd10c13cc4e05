// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/due_calendar.h"

#include <libical/ical.h>

#include <algorithm>
#include <memory>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int remindedAt = 9 * 60;       // minutes after midnight
constexpr int refreshed = 15 * 60;       // seconds
constexpr auto refreshedText = "PT15M";  // the same, for programs that go by the older property

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype dayOf(QDate day) {
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

icaltimetype momentOf(const QDateTime &moment) {
    return icaltime_from_timet_with_zone(moment.toSecsSinceEpoch(), 0, icaltimezone_get_utc_timezone());
}

// Control characters have no place in a calendar, but for the end of a line.
QByteArray textOf(QString text) {
    text.removeIf([](QChar each) { return each.category() == QChar::Other_Control && each != u'\n'; });
    return text.toUtf8();
}

icalproperty *other(const char *name, const QByteArray &value) {
    icalproperty *property = icalproperty_new_x(value.constData());
    icalproperty_set_x_name(property, name);
    return property;
}

icalproperty *refreshInterval() {
    icalproperty *property = icalproperty_new_refreshinterval(icaldurationtype_from_int(refreshed));
    icalproperty_add_parameter(property, icalparameter_new_value(ICAL_VALUE_DURATION));
    return property;
}

void addTimes(icalcomponent *event, const CalendarEntry &entry) {
    if (entry.start.hasTime()) {
        const QDateTime start = entry.start.moment();
        icalcomponent_add_property(event, icalproperty_new_dtstart(momentOf(start)));
        icalcomponent_add_property(event, icalproperty_new_dtend(momentOf(start.addSecs(60 * entry.minutes))));
        icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_OPAQUE));
        return;
    }
    icalcomponent_add_property(event, icalproperty_new_dtstart(dayOf(entry.start.day())));
    icalcomponent_add_property(event, icalproperty_new_dtend(dayOf(entry.start.day().addDays(1))));
    icalcomponent_add_property(event, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

// Counted from the start on the reader's own clock, as programs understand best.
icaltriggertype triggerOf(const CalendarEntry &entry) {
    const qint64 days = entry.start.day().daysTo(entry.remindOn);
    const int start = entry.start.hasTime() ? entry.start.timeOfDay().msecsSinceStartOfDay() / 60000 : 0;
    return icaltriggertype_from_int(60 * int(days * 24 * 60 + remindedAt - start));
}

void addAlarm(icalcomponent *event, const CalendarEntry &entry) {
    if (!entry.remindOn.isValid()) return;
    icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_description(textOf(entry.summary).constData()));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(triggerOf(entry)));
    icalcomponent_add_component(event, alarm);
}

void addWords(icalcomponent *event, const CalendarEntry &entry) {
    icalcomponent_add_property(event, icalproperty_new_summary(textOf(entry.summary).constData()));
    if (!entry.description.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_description(textOf(entry.description).constData()));
    if (!entry.location.isEmpty())
        icalcomponent_add_property(event, icalproperty_new_location(textOf(entry.location).constData()));
    icalcomponent_add_property(event,
                               icalproperty_new_class(entry.discreet ? ICAL_CLASS_CONFIDENTIAL : ICAL_CLASS_PRIVATE));
}

icalcomponent *eventOf(const CalendarEntry &entry, const icaltimetype &stamp) {
    icalcomponent *event = icalcomponent_new_vevent();
    icalcomponent_add_property(event, icalproperty_new_uid(textOf(entry.uid).constData()));
    icalcomponent_add_property(event, icalproperty_new_dtstamp(stamp));
    icalcomponent_add_property(event, icalproperty_new_sequence(entry.sequence));
    if (entry.changed.isValid())
        icalcomponent_add_property(event, icalproperty_new_lastmodified(momentOf(entry.changed)));
    addTimes(event, entry);
    addWords(event, entry);
    addAlarm(event, entry);
    return event;
}

icalcomponent *emptyCalendar(const QByteArray &name) {
    icalcomponent *calendar = icalcomponent_new(ICAL_VCALENDAR_COMPONENT);
    for (icalproperty *property : {icalproperty_new_version("2.0"), icalproperty_new_prodid("-//Redress//Redress//EN"),
                                   icalproperty_new_calscale("GREGORIAN"), icalproperty_new_method(ICAL_METHOD_PUBLISH),
                                   icalproperty_new_name(name.constData()), other("X-WR-CALNAME", name),
                                   refreshInterval(), other("X-PUBLISHED-TTL", refreshedText)})
        icalcomponent_add_property(calendar, property);
    return calendar;
}

}  // namespace

QByteArray dueCalendar(const std::vector<CalendarEntry> &entries, const QString &name, const QDateTime &stamp) {
    const Component calendar(emptyCalendar(textOf(name)), &icalcomponent_free);
    const icaltimetype moment = momentOf(stamp);
    for (const auto &entry : entries) icalcomponent_add_component(calendar.get(), eventOf(entry, moment));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return text.get();
}

}  // namespace redress
