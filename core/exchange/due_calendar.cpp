// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/due_calendar.h"

#include <libical/ical.h>

#include <QCoreApplication>
#include <memory>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

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

QString summaryOf(const DueItem &item) {
    return QCoreApplication::translate("DueCalendar", "%1: %2").arg(item.reference.text(), item.targetName);
}

icalcomponent *eventOf(const DueItem &item, const icaltimetype &stamp) {
    const QString uid = u"%1/%2@redress"_s.arg(item.reference.text(), item.target.text());
    return icalcomponent_vanew(ICAL_VEVENT_COMPONENT, icalproperty_new_uid(uid.toUtf8().constData()),
                               icalproperty_new_dtstamp(stamp), icalproperty_new_dtstart(dayOf(item.due.day())),
                               icalproperty_new_dtend(dayOf(item.due.day().addDays(1))),
                               icalproperty_new_summary(summaryOf(item).toUtf8().constData()),
                               icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT), nullptr);
}

}  // namespace

QByteArray dueCalendar(const std::vector<DueItem> &items, const QDateTime &stamp) {
    const Component calendar(icalcomponent_vanew(ICAL_VCALENDAR_COMPONENT, icalproperty_new_version("2.0"),
                                                 icalproperty_new_prodid("-//Redress//Redress//EN"), nullptr),
                             &icalcomponent_free);
    const icaltimetype moment = momentOf(stamp);
    for (const auto &item : items) icalcomponent_add_component(calendar.get(), eventOf(item, moment));
    const std::unique_ptr<char, decltype(&free)> text(icalcomponent_as_ical_string_r(calendar.get()), &free);
    return text.get();
}

}  // namespace redress
