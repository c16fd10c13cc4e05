// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Conversion readConversion(const JsonNode &node) {
    ObjectReader object(node);
    Conversion conversion;
    conversion.to = object.id<ProcedureId>(u"to"_s, ObjectReader::IdShape::Plain);
    conversion.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return conversion;
}

}  // namespace redress
