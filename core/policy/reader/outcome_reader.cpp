// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Outcome readOutcome(const JsonNode &node) {
    ObjectReader object(node);
    Outcome outcome;
    outcome.id = object.id<OutcomeId>(u"id"_s, ObjectReader::IdShape::Plain);
    outcome.name = object.text(u"name"_s);
    outcome.finding = object.word(u"finding"_s, words::findings);
    outcome.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return outcome;
}

}  // namespace redress
