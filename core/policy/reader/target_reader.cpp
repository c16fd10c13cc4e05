// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

ExtensionRule readExtension(const JsonNode &node) {
    ObjectReader object(node);
    ExtensionRule extension;
    extension.by = object.word(u"by"_s, words::extensionMeans);
    extension.atMost = object.itemIfAny(u"at_most"_s, readDuration);
    if (object.has(u"times"_s)) extension.times = object.number(u"times"_s, 1, 99);
    extension.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return extension;
}

TargetRule readTarget(const JsonNode &node) {
    ObjectReader object(node);
    TargetRule target;
    target.id = object.id<TargetId>(u"id"_s, ObjectReader::IdShape::Dotted);
    target.name = object.text(u"name"_s);
    target.kind = object.word(u"kind"_s, words::targetKinds);
    target.role = object.word(u"role"_s, words::targetRoles);
    target.from = object.id<EventName>(u"from"_s, ObjectReader::IdShape::Either);
    target.within = object.item(u"within"_s, readDuration);
    target.metBy = object.idIfAny<EventName>(u"met_by"_s, ObjectReader::IdShape::Dotted);
    target.extension = object.itemIfAny(u"extension"_s, readExtension);
    target.declinable = object.itemIfAny(u"declinable"_s, readClause);
    target.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return target;
}

}  // namespace redress
