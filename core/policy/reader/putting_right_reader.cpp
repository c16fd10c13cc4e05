// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPence = 1'000'000'000;  // ten million pounds

Remedy readRemedy(const JsonNode &node) {
    ObjectReader object(node);
    Remedy remedy;
    remedy.id = object.id<RemedyId>(u"id"_s, ObjectReader::IdShape::Plain);
    remedy.name = object.text(u"name"_s);
    remedy.kind = object.word(u"kind"_s, words::remedyKinds);
    remedy.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return remedy;
}

Outcome::Finding readFinding(const JsonNode &node) {
    const QString given = node.value().toString();
    QStringList known;
    for (const auto &one : words::findings) {
        if (one.text == given) return one.value;
        known << one.text;
    }
    node.complain(QCoreApplication::translate("PolicyReader", "“%1” is not known here; use one of these: %2.")
                      .arg(given, known.join(u", "_s)));
    return Outcome::Finding::Other;
}

CompensationGround readGround(const JsonNode &node) {
    ObjectReader object(node);
    CompensationGround ground;
    ground.id = object.id<GroundId>(u"id"_s, ObjectReader::IdShape::Plain);
    ground.name = object.text(u"name"_s);
    ground.kind = object.word(u"kind"_s, words::groundKinds);
    ground.forFindings = object.itemsIfAny(u"for_findings"_s, readFinding);
    ground.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return ground;
}

CompensationLimit readLimit(const JsonNode &node) {
    ObjectReader object(node);
    CompensationLimit limit;
    limit.role = object.id<RoleId>(u"role"_s, ObjectReader::IdShape::Plain);
    if (object.has(u"up_to_pence"_s)) limit.upTo = Pence{object.number(u"up_to_pence"_s, 0, mostPence)};
    limit.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return limit;
}

CompensationRefusal readRefusal(const JsonNode &node) {
    ObjectReader object(node);
    CompensationRefusal refusal;
    refusal.id = object.id<GroundId>(u"id"_s, ObjectReader::IdShape::Plain);
    refusal.name = object.text(u"name"_s);
    refusal.closes = object.flagIfAny(u"closes"_s);
    refusal.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return refusal;
}

}  // namespace

PuttingRight readPuttingRight(const JsonNode &node) {
    ObjectReader object(node);
    PuttingRight right;
    right.remedies = object.itemsIfAny(u"remedies"_s, readRemedy);
    right.compensation = object.itemIfAny(u"compensation"_s, readClause);
    right.grounds = object.itemsIfAny(u"grounds"_s, readGround);
    right.limits = object.itemsIfAny(u"limits"_s, readLimit);
    right.refusals = object.itemsIfAny(u"refusals"_s, readRefusal);
    right.inKind = object.itemIfAny(u"in_kind"_s, readClause);
    right.offset = object.itemIfAny(u"offset"_s, readClause);
    right.offsetKinds = object.idsIfAny<KindId>(u"offset_kinds"_s, ObjectReader::IdShape::Plain);
    right.keptBeforeClosing = object.itemIfAny(u"kept_before_closing"_s, readClause);
    right.earlyBy = object.idsIfAny<RoleId>(u"early_by"_s, ObjectReader::IdShape::Plain);
    object.refuseOthers();
    object.belongsTo(u"early_by"_s, u"kept_before_closing"_s);
    object.belongsTo(u"offset_kinds"_s, u"offset"_s);
    return right;
}

}  // namespace redress
