// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/case_text.h"

#include <QJsonArray>

#include <functional>

#include "core/casework/pending.h"
#include "core/casework/restricted_events.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QJsonValue jsonOf(const When &when) {
    return when.isKnown() ? QJsonValue(when.toText()) : QJsonValue();
}

QJsonValue jsonOf(QDate day) {
    return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue();
}

QJsonObject detailsOf(const CaseDetails &details) {
    return {{u"complainant"_s, details.complainant},
            {u"summary"_s, details.summary},
            {u"description"_s, details.description},
            {u"channel"_s, details.channel},
            {u"address"_s, details.address},
            {u"postcode"_s, details.postcode},
            {u"email"_s, details.email},
            {u"phone"_s, details.phone},
            {u"tenure"_s, details.tenure},
            {u"service"_s, details.service},
            {u"category"_s, details.category},
            {u"officer"_s, details.officer}};
}

QJsonObject jsonOf(const Undertaking &one, const Case &subject) {
    const bool kept = one.state == Undertaking::State::Kept;
    return {{u"id"_s, one.target().text()},
            {u"kind"_s, idOf(one.kind)},
            {u"text"_s, one.text},
            {u"remedy"_s, one.remedy.text()},
            {u"owner"_s, one.owner.isEmpty() ? subject.details.officer : one.owner},
            {u"since"_s, jsonOf(one.since)},
            {u"due"_s, jsonOf(one.due)},
            {u"pence"_s, one.pence.value},
            {u"state"_s, idOf(one.state)},
            {u"kept"_s, kept ? jsonOf(one.ended) : QJsonValue()},
            {u"proof"_s, one.proof},
            {u"moved"_s, one.moved},
            {u"chased"_s, one.chased}};
}

QJsonArray undertakingsOf(const Case &subject, const std::function<bool(const Undertaking &)> &isWanted) {
    QJsonArray found;
    for (const Undertaking &one : subject.undertakings)
        if (isWanted(one)) found << jsonOf(one, subject);
    return found;
}

}  // namespace

QString dateKey(TargetRule::Kind kind) {
    switch (kind) {
        case TargetRule::Kind::Due:
            return u"due"_s;
        case TargetRule::Kind::Lasts:
            return u"closes"_s;
        case TargetRule::Kind::Opens:
            return u"opens"_s;
        case TargetRule::Kind::NoEarlier:
            return u"earliest"_s;
    }
    return {};
}

QString textOf(const When &when) {
    return when.isKnown() ? when.toText() : u"-"_s;
}

QString fitted(const QString &text, int width) {
    const QString line = text.simplified();
    return line.size() <= width ? line.leftJustified(width) : line.left(width - 1) + u'…';
}

QJsonObject jsonOf(const CaseRow &row) {
    return {{u"case"_s, row.reference.text()},
            {u"procedure"_s, row.procedure.text()},
            {u"complainant"_s, row.complainant},
            {u"about"_s, row.about},
            {u"service"_s, row.service},
            {u"category"_s, row.category},
            {u"stage"_s, row.stage.text()},
            {u"next_target"_s, row.nextTarget.text()},
            {u"due"_s, jsonOf(row.nextDue)},
            {u"officer"_s, row.officer},
            {u"received"_s, jsonOf(row.received)},
            {u"closed"_s, jsonOf(row.closed)},
            {u"outcome"_s, row.outcome}};
}

QJsonObject jsonOf(const Target &target, const Procedure &procedure) {
    const TargetRule *rule = procedure.target(target.id);
    return {{u"id"_s, target.id.text()},          {u"name"_s, rule->name},
            {u"starts"_s, jsonOf(target.starts)}, {dateKey(target.kind), jsonOf(target.date)},
            {u"met"_s, jsonOf(target.metOn)},     {u"state"_s, idOf(target.state)},
            {u"clause"_s, rule->clause.number},   {u"published"_s, target.published}};
}

QJsonObject jsonOf(const Event &event) {
    return {{u"sequence"_s, event.sequence},
            {u"event"_s, event.name.text()},
            {u"at"_s, event.at.toText()},
            {u"recorded"_s, event.recordedAt.toString(Qt::ISODateWithMs)},
            {u"by"_s, event.by},
            {u"data"_s, openData(event)}};
}

QJsonObject jsonOf(const CaseFile &file) {
    QJsonObject object = detailsOf(file.subject.details);
    object[u"case"_s] = file.subject.reference.text();
    object[u"policy"_s] = file.policy->id.text();
    object[u"policy_version"_s] = file.policy->version;
    object[u"source"_s] = file.policy->reference;
    object[u"procedure"_s] = file.subject.procedure.text();
    object[u"stage"_s] = file.subject.stage().text();
    object[u"open"_s] = file.subject.open;
    object[u"received"_s] = jsonOf(file.subject.received);
    object[u"closed"_s] = jsonOf(file.subject.closed);
    object[u"outcome"_s] = file.subject.outcome.text();
    object[u"compensation_pence"_s] = file.subject.compensation.value;
    QJsonArray targets;
    for (const auto &target : file.targets) {
        QJsonObject told = jsonOf(target, file.procedure());
        told[u"pending"_s] = isPending(target, file.subject, file.procedure());
        targets << told;
    }
    QJsonArray timeline;
    for (const auto &event : file.timeline) {
        QJsonObject entry = jsonOf(event);
        if (!file.holds(event)) entry[u"struck"_s] = file.subject.course.mistakes.value(event.sequence);
        timeline << entry;
    }
    const auto isPromise = [](const Undertaking &one) { return one.kind == Undertaking::Kind::Promise; };
    object[u"promises"_s] = undertakingsOf(file.subject, isPromise);
    object[u"undertakings"_s] = undertakingsOf(file.subject, std::not_fn(isPromise));
    object[u"targets"_s] = targets;
    object[u"timeline"_s] = timeline;
    return object;
}

QJsonObject jsonOf(const DueItem &item) {
    QJsonObject object{{u"case"_s, item.reference.text()}, {u"complainant"_s, item.complainant},
                       {u"about"_s, item.about},           {u"officer"_s, item.officer},
                       {u"stage"_s, item.stageName},       {u"target"_s, item.target.text()},
                       {u"name"_s, item.targetName},       {u"due"_s, jsonOf(item.due)},
                       {u"state"_s, idOf(item.state)},     {u"working_days_left"_s, item.workingDaysLeft},
                       {u"clause"_s, item.clause},         {u"kind"_s, item.kind()}};
    if (!item.body.isEmpty()) object[u"asked_by"_s] = item.body;
    if (!item.isMatter()) return object;
    object.remove(u"case"_s);
    const DutyId duty = dutyOf(item.matter);
    object[item.kind()] = duty.isEmpty() ? improvementOf(item.matter).text() : duty.text();
    return object;
}

}  // namespace redress
