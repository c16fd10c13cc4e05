// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMonths = 120;

DutyRule::Count readCount(const JsonNode &node) {
    ObjectReader object(node);
    DutyRule::Count count;
    count.event = object.id<EventName>(u"event"_s, ObjectReader::IdShape::Either);
    count.number = object.number(u"number"_s, 1, 999);
    object.refuseOthers();
    return count;
}

// A duty that nothing makes due would never be seen.
void checkWhen(const ObjectReader &object, const JsonNode &node) {
    static const QStringList reasons{u"every_months"_s, u"next_on"_s, u"after_count"_s, u"arises"_s};
    if (!node.value().isObject() || std::ranges::any_of(reasons, [&](const QString &key) { return object.has(key); }))
        return;
    node.complain(QCoreApplication::translate("PolicyReader", "Nothing says when this is due: add one of %1.")
                      .arg(reasons.join(u", "_s)));
}

}  // namespace

DutyRule readDuty(const JsonNode &node) {
    using enum ObjectReader::IdShape;
    ObjectReader object(node);
    DutyRule duty;
    duty.id = object.id<DutyId>(u"id"_s, Plain);
    duty.name = object.text(u"name"_s);
    duty.kind = object.word(u"kind"_s, words::dutyKinds);
    duty.audience = object.textIfAny(u"audience"_s);
    duty.owner = object.idIfAny<RoleId>(u"owner"_s, Plain);
    if (object.has(u"every_months"_s)) duty.everyMonths = object.number(u"every_months"_s, 1, mostMonths);
    if (object.has(u"first_month"_s)) duty.firstMonth = object.number(u"first_month"_s, 1, 12);
    duty.nextOn = object.dayIfAny(u"next_on"_s);
    if (object.has(u"within"_s)) duty.within = object.item(u"within"_s, readDuration);
    duty.afterCount = object.itemIfAny(u"after_count"_s, readCount);
    duty.arises = object.textIfAny(u"arises"_s);
    if (object.has(u"report"_s)) duty.report = object.oneOf(u"report"_s, words::reports);
    duty.asks = object.itemsIfAny(u"asks"_s, readAsk);
    duty.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    object.belongsTo(u"first_month"_s, u"every_months"_s);
    checkWhen(object, node);
    return duty;
}

}  // namespace redress
