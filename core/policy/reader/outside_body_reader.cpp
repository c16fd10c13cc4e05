// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

OutsideBody::Finding readFinding(const JsonNode &node) {
    ObjectReader object(node);
    OutsideBody::Finding finding;
    finding.id = object.id<FindingId>(u"id"_s, ObjectReader::IdShape::Plain);
    finding.name = object.text(u"name"_s);
    object.refuseOthers();
    return finding;
}

}  // namespace

OutsideBody readOutsideBody(const JsonNode &node) {
    using enum ObjectReader::IdShape;
    ObjectReader object(node);
    OutsideBody body;
    body.id = object.id<BodyId>(u"id"_s, Plain);
    body.name = object.text(u"name"_s);
    body.contact = object.textIfAny(u"contact"_s);
    body.kind = object.word(u"kind"_s, words::bodyKinds);
    body.procedures = object.idsIfAny<ProcedureId>(u"procedures"_s, Plain);
    if (object.has(u"subjects"_s)) body.subjects = object.texts(u"subjects"_s);
    body.after = object.idIfAny<EventName>(u"after"_s, Either);
    body.opens = object.idIfAny<TargetId>(u"opens"_s, Dotted);
    body.lawFrom = object.dayIfAny(u"law_from"_s);
    body.lawUntil = object.dayIfAny(u"law_until"_s);
    body.consent = object.itemIfAny(u"consent"_s, readClause);
    body.exhausted = object.itemIfAny(u"exhausted"_s, readClause);
    body.skips = object.itemIfAny(u"skips"_s, readClause);
    body.skipsStage = object.idIfAny<StageId>(u"skips_stage"_s, Plain);
    body.answerWithin = object.itemIfAny(u"answer_within"_s, readDuration);
    body.declinesAfter = object.itemIfAny(u"declines_after"_s, readDuration);
    body.findings = object.itemsIfAny(u"findings"_s, readFinding);
    body.binding = object.itemIfAny(u"binding"_s, readClause);
    body.enclosure = object.textIfAny(u"enclosure"_s);
    body.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    object.belongsTo(u"skips_stage"_s, u"skips"_s);
    return body;
}

}  // namespace redress
