// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bank_holidays.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/base/when.h"
#include "core/calendar/working_calendar.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int fewestDaysOfAYear = 8;
constexpr qsizetype largestList = 4 * 1024 * 1024;  // bytes; the published one has some 40,000
constexpr qsizetype longestName = 200;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(BankHolidays)
};

tl::unexpected<Fault> noList(const QString &place = {}) {
    return refuse(Words::tr("This is not gov.uk's list of bank holidays: download bank-holidays.json "
                            "from www.gov.uk/bank-holidays again and choose that file."),
                  {}, place);
}

Result<QJsonObject> rootOf(QByteArray json) {
    if (json.size() > largestList) return noList();
    if (json.startsWith("\xEF\xBB\xBF")) json.remove(0, 3);
    const auto document = QJsonDocument::fromJson(json);
    if (!document.isObject()) return noList();
    return document.object();
}

Result<QDate> dayIn(const QJsonValue &value, const QString &place) {
    const auto when = When::fromText(value.toString());
    if (!when || when->hasTime())
        return refuse(Words::tr("A bank holiday has the date “%1”, which is not a day such as "
                                "2027-12-27: download the list again.")
                          .arg(value.toVariant().toString().left(40)),
                      {}, place);
    if (!WorkingCalendar::covers(when->day()))
        return refuse(Words::tr("A bank holiday has the date %1, which is far from our time: download the list again.")
                          .arg(inWords(*when)),
                      {}, place);
    return when->day();
}

Result<QString> nameIn(const QJsonValue &value, const QString &place) {
    const QString name = value.toString().simplified();
    if (name.isEmpty() || name.size() > longestName)
        return refuse(Words::tr("A bank holiday has no title: download the list again."), {}, place);
    return name;
}

Result<> readEvent(BankHolidays::Days &days, const QJsonValue &event, const QString &place) {
    if (!event.isObject()) return noList(place);
    const auto day = dayIn(event["date"_L1], place + u"/date"_s);
    if (!day) return refuse(day.error());
    const auto name = nameIn(event["title"_L1], place + u"/title"_s);
    if (!name) return refuse(name.error());
    days.try_emplace(*day, *name);
    return {};
}

Result<BankHolidays::Days> readDivision(const QJsonObject &root, Division division) {
    const QString place = u"/"_s + idOf(division);
    const QJsonValue list = root[idOf(division)];
    const QJsonValue events = list["events"_L1];
    if (list.isUndefined())
        return refuse(
            Words::tr("The list has no bank holidays of %1: download the whole list again.").arg(nameOf(division)), {},
            place);
    if (!events.isArray()) return noList(place + u"/events"_s);
    BankHolidays::Days days;
    for (qsizetype i = 0; i < events.toArray().size(); ++i)
        if (const auto read = readEvent(days, events[i], place + u"/events/"_s + QString::number(i)); !read)
            return refuse(read.error());
    if (days.empty())
        return refuse(Words::tr("The list of %1 is empty: download it again.").arg(nameOf(division)), {},
                      place + u"/events"_s);
    return days;
}

}  // namespace

Result<BankHolidays> BankHolidays::fromJson(const QByteArray &json) {
    const auto root = rootOf(json);
    if (!root) return refuse(root.error());
    BankHolidays holidays;
    for (const Division division : allDivisions) {
        auto days = readDivision(*root, division);
        if (!days) return refuse(days.error());
        holidays.m_days[division] = std::move(*days);
    }
    return holidays;
}

BankHolidays BankHolidays::shipped() {
    QFile file(u":/calendar/bank-holidays.json"_s);
    if (!file.open(QIODevice::ReadOnly)) return {};
    return fromJson(file.readAll()).value_or(BankHolidays());
}

BankHolidays BankHolidays::updatedWith(const BankHolidays &newer) const {
    BankHolidays merged = newer;
    for (const Division division : allDivisions)
        for (const auto &[day, name] : of(division))
            if (!newer.covers(division, day.year())) merged.m_days[division].try_emplace(day, name);
    return merged;
}

const BankHolidays::Days &BankHolidays::of(Division division) const {
    static const Days none;
    const auto found = m_days.find(division);
    return found == m_days.end() ? none : found->second;
}

bool BankHolidays::covers(Division division, int year) const {
    const Days &days = of(division);
    const auto from = days.lower_bound(QDate(year, 1, 1));
    const auto to = days.lower_bound(QDate(year + 1, 1, 1));
    return std::distance(from, to) >= fewestDaysOfAYear;
}

int BankHolidays::firstYear(Division division) const {
    for (const auto &[day, name] : of(division))
        if (covers(division, day.year())) return day.year();
    return 0;
}

int BankHolidays::lastYear(Division division) const {
    const Days &days = of(division);
    const auto last = std::find_if(days.rbegin(), days.rend(),
                                   [&](const auto &entry) { return covers(division, entry.first.year()); });
    return last == days.rend() ? 0 : last->first.year();
}

QByteArray BankHolidays::toJson() const {
    QJsonObject root;
    for (const Division division : allDivisions) {
        QJsonArray events;
        for (const auto &[day, name] : of(division))
            events.append(
                QJsonObject{{u"title"_s, name}, {u"date"_s, day.toString(Qt::ISODate)}, {u"notes"_s, QString()}});
        root[idOf(division)] = QJsonObject{{u"division"_s, idOf(division)}, {u"events"_s, events}};
    }
    return QJsonDocument(root).toJson();
}

}  // namespace redress
