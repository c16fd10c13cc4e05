// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Expectation readExpectation(const JsonNode &node) {
    ObjectReader object(node);
    Expectation expectation;
    expectation.event = object.id<EventName>(u"event"_s, ObjectReader::IdShape::Dotted);
    expectation.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return expectation;
}

}  // namespace redress
