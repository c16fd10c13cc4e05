// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

bool isBareClause(const ObjectReader &object) {
    return !object.has(u"clause"_s) && (object.has(u"number"_s) || object.has(u"text"_s));
}

Exclusion fromBareClause(const JsonNode &node) {
    Exclusion exclusion;
    exclusion.clause = readClause(node);
    exclusion.name = exclusion.clause.text.isEmpty() ? exclusion.clause.number : exclusion.clause.text;
    return exclusion;
}

}  // namespace

Exclusion readExclusion(const JsonNode &node) {
    ObjectReader object(node);
    if (isBareClause(object)) return fromBareClause(node);
    Exclusion exclusion;
    exclusion.id = object.id<ExclusionId>(u"id"_s, ObjectReader::IdShape::Plain);
    exclusion.name = object.text(u"name"_s);
    exclusion.kind = object.word(u"kind"_s, words::exclusionKinds);
    exclusion.sentTo = object.textIfAny(u"sent_to"_s);
    exclusion.becomes = object.idIfAny<ProcedureId>(u"becomes"_s, ObjectReader::IdShape::Plain);
    exclusion.unless = object.textIfAny(u"unless"_s);
    exclusion.by = object.idsIfAny<RoleId>(u"by"_s, ObjectReader::IdShape::Plain);
    exclusion.discretion = object.itemIfAny(u"discretion"_s, readClause);
    exclusion.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return exclusion;
}

}  // namespace redress
