// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/why_model.h"

#include <QLocale>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/event_names.h"
#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysInWeek = 7;
constexpr int longestBeforeDayZero = 16;  // letters that fit a cell with room left

QString wordFor(TargetRule::Kind kind) {
    switch (kind) {
        case TargetRule::Kind::Due:
            return WhyModel::tr("due");
        case TargetRule::Kind::Lasts:
            return WhyModel::tr("closes");
        case TargetRule::Kind::Opens:
            return WhyModel::tr("opens");
        case TargetRule::Kind::NoEarlier:
            return WhyModel::tr("not before");
    }
    return {};
}

WhyDay::Is reasonOf(const DayKind &kind) {
    switch (kind.is) {
        case DayKind::Is::Weekend:
            return WhyDay::Is::Weekend;
        case DayKind::Is::BankHoliday:
            return WhyDay::Is::BankHoliday;
        case DayKind::Is::Closure:
            return WhyDay::Is::Closure;
        case DayKind::Is::Working:
            break;
    }
    return WhyDay::Is::Outside;
}

QString namedReason(const DayKind &kind) {
    if (kind.is != DayKind::Is::BankHoliday && kind.is != DayKind::Is::Closure) return {};
    return kind.published ? kind.name : WhyModel::tr("%1 (not yet published)").arg(kind.name);
}

WhyDay explained(const ExplainedDay &given) {
    WhyDay day;
    day.day = given.day;
    day.is = given.count ? (*given.count == 0 ? WhyDay::Is::Start : WhyDay::Is::Counted) : reasonOf(given.kind);
    if (given.count && *given.count > 0) day.number = QString::number(*given.count);
    if (!given.count) day.words = namedReason(given.kind);
    return day;
}

WhyDay unexplained(QDate date) {
    WhyDay day;
    day.day = date;
    if (date.dayOfWeek() > Qt::Friday) day.is = WhyDay::Is::Weekend;
    return day;
}

QString nameOfStart(const Explanation &explanation) {
    if (!explanation.projectedFrom.isEmpty()) return WhyModel::tr("%1 due").arg(explanation.projectedFromName);
    if (explanation.startIsReceipt || explanation.startEvent == events::received) return WhyModel::tr("Received");
    if (explanation.startEvent == events::closed) return WhyModel::tr("Closed");
    return explanation.startName.isEmpty() ? explanation.startEvent.text() : explanation.startName;
}

// Where the event itself falls on a day that is not day 0, that day says what happened and day 0 says why it counts.
void sayStart(WhyDay &day, const Explanation &explanation) {
    const When &from = explanation.countedFrom;
    if (day.day == from.day()) {
        QString event = nameOfStart(explanation);
        if (from.hasTime())
            event = WhyModel::tr("%1 %2", "an event and its hour").arg(event, dates::timeOfDay(from.timeOfDay()));
        // A long name is cut short in its cell: what the day counts as stands before it.
        const bool isLong = event.size() > longestBeforeDayZero;
        const QString dayZero = isLong ? WhyModel::tr("Day 0: %1").arg(event) : WhyModel::tr("%1, day 0").arg(event);
        day.words = day.day == explanation.dayZero ? dayZero : event;
    } else if (day.day == explanation.dayZero) {
        day.words = WhyModel::tr("Counts as made today, day 0");
    }
}

}  // namespace

WhyModel::WhyModel(const Explanation &explanation, QObject *parent)
    : QAbstractTableModel(parent), m_whatIsDate(wordFor(explanation.target.kind)) {
    if (explanation.days.empty()) return;
    const QDate date = deadlineOf(explanation.target.date).day();
    const QDate first = explanation.days.front().day;
    const QDate last = std::max(explanation.days.back().day, date);
    const QDate monday = first.addDays(1 - first.dayOfWeek());
    const QDate sunday = last.addDays(daysInWeek - last.dayOfWeek());
    for (QDate each = monday; each <= sunday; each = each.addDays(1)) {
        const auto given = std::ranges::find(explanation.days, each, &ExplainedDay::day);
        WhyDay day = given == explanation.days.end() ? unexplained(each) : explained(*given);
        sayStart(day, explanation);
        day.isDate = each == date;
        day.wasDate = explanation.unextended.isValid() && each == explanation.unextended && each != date;
        day.isFirstOfMonth = each == monday || each.day() == 1;
        m_days.push_back(day);
    }
}

const WhyDay &WhyModel::day(const QModelIndex &index) const {
    return m_days.at(size_t(index.row()) * daysInWeek + size_t(index.column()));
}

QModelIndex WhyModel::indexOf(QDate day) const {
    const auto found = std::ranges::find(m_days, day, &WhyDay::day);
    if (found == m_days.end()) return {};
    const int at = int(found - m_days.begin());
    return index(at / daysInWeek, at % daysInWeek);
}

int WhyModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : int(m_days.size()) / daysInWeek;
}

int WhyModel::columnCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : daysInWeek;
}

QVariant WhyModel::data(const QModelIndex &index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const WhyDay &shown = day(index);
    switch (role) {
        case DayRole:
            return QVariant::fromValue(shown);
        case DateWordRole:
            return m_whatIsDate;
        case Qt::DisplayRole:
            return shown.number;
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole:
            return spoken(shown);
        default:
            return {};
    }
}

QVariant WhyModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= daysInWeek) return {};
    if (role == Qt::DisplayRole) return QLocale().dayName(section + 1, QLocale::ShortFormat);
    if (role == Qt::AccessibleTextRole) return QLocale().dayName(section + 1, QLocale::LongFormat);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignCenter);
    return {};
}

QString WhyModel::spoken(const WhyDay &day) const {
    QStringList said{dates::inFull(day.day)};
    if (!day.number.isEmpty()) said += tr("day %1").arg(day.number);
    if (!day.words.isEmpty())
        said += day.words;
    else if (day.is == WhyDay::Is::Weekend)
        said += tr("weekend, not counted");
    if (day.is == WhyDay::Is::BankHoliday || day.is == WhyDay::Is::Closure) said += tr("not counted");
    if (day.isDate) said += m_whatIsDate;
    if (day.wasDate) said += tr("the date before it was moved");
    return said.join(u", "_s);
}

}  // namespace redress
