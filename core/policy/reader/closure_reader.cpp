// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Closure readClosure(const JsonNode &node) {
    ObjectReader object(node);
    Closure closure;
    closure.id = object.id<ClosureId>(u"id"_s, ObjectReader::IdShape::Plain);
    closure.name = object.text(u"name"_s);
    if (object.has(u"attempts"_s)) closure.attempts = object.number(u"attempts"_s, 1, 99);
    closure.by = object.idsIfAny<RoleId>(u"by"_s, ObjectReader::IdShape::Plain);
    closure.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return closure;
}

}  // namespace redress
