// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/matter_text.h"

#include <QJsonArray>

#include "app/commands/case_text.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QJsonValue jsonOf(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonOf(const When &when) {
    return when.isKnown() ? QJsonValue(when.toText()) : QJsonValue();
}

QString wordOf(DutyRecord::State state) {
    switch (state) {
        case DutyRecord::State::Open:
            return u"open"_s;
        case DutyRecord::State::Done:
            return u"done"_s;
        case DutyRecord::State::NotNeeded:
            return u"not-needed"_s;
    }
    return {};
}

QJsonObject jsonOf(const DutyOccurrence &one) {
    return {{u"period"_s, one.period},
            {u"name"_s, one.name},
            {u"due"_s, jsonOf(one.due)},
            {u"until"_s, jsonOf(one.until)},
            {u"state"_s, idOf(one.state)},
            {u"record"_s, wordOf(one.record.state)},
            {u"ended"_s, jsonOf(one.record.ended)},
            {u"by"_s, one.record.by},
            {u"text"_s, one.record.words},
            {u"proof"_s, one.record.proof},
            {u"postponed"_s, one.record.postponed},
            {u"reason"_s, one.reason}};
}

QJsonArray jsonOf(const std::vector<Event> &timeline) {
    QJsonArray events;
    for (const auto &event : timeline) events << redress::jsonOf(event);
    return events;
}

}  // namespace

QJsonObject jsonOf(const DutyFile &file, const std::vector<Event> &timeline) {
    QJsonArray periods;
    for (const auto &one : file.occurrences) periods << jsonOf(one);
    const DutyOccurrence *next = file.next();
    QJsonObject object{{u"duty"_s, file.rule.id.text()},
                       {u"name"_s, file.rule.name},
                       {u"audience"_s, file.rule.audience},
                       {u"owner"_s, file.owner},
                       {u"delegated_to"_s, file.duty.delegatedTo},
                       {u"arises"_s, file.rule.arises},
                       {u"report"_s, file.rule.report},
                       {u"period"_s, next ? QJsonValue(next->period) : QJsonValue()},
                       {u"due"_s, next ? jsonOf(next->until) : QJsonValue()},
                       {u"state"_s, next ? QJsonValue(idOf(next->state)) : QJsonValue()},
                       {u"clause"_s, file.rule.clause.number},
                       {u"periods"_s, periods},
                       {u"timeline"_s, jsonOf(timeline)}};
    if (file.rule.afterCount)
        object[u"counted"_s] = QJsonObject{{u"event"_s, file.rule.afterCount->event.text()},
                                           {u"so_far"_s, file.counted},
                                           {u"of"_s, file.rule.afterCount->number}};
    return object;
}

QJsonObject jsonOf(const Improvement &improvement, const std::vector<Event> &timeline) {
    QJsonArray cases;
    for (const auto &reference : improvement.cases) cases << reference.text();
    return {{u"improvement"_s, improvement.id.text()},
            {u"title"_s, improvement.title},
            {u"text"_s, improvement.text},
            {u"state"_s, wordOf(improvement.state)},
            {u"cases"_s, cases},
            {u"cause"_s, improvement.cause.text()},
            {u"source"_s, improvement.source},
            {u"owner"_s, improvement.owner},
            {u"until"_s, jsonOf(improvement.until)},
            {u"changed"_s, improvement.changed},
            {u"worked"_s, improvement.worked ? QJsonValue(wordOf(*improvement.worked)) : QJsonValue()},
            {u"shows"_s, improvement.shows},
            {u"said"_s, improvement.said},
            {u"did"_s, improvement.did},
            {u"timeline"_s, jsonOf(timeline)}};
}

}  // namespace redress
