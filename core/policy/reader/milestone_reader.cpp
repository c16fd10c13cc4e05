// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Milestone readMilestone(const JsonNode &node) {
    ObjectReader object(node);
    Milestone milestone;
    milestone.name = object.id<EventName>(u"name"_s, ObjectReader::IdShape::Dotted);
    milestone.label = object.text(u"label"_s);
    milestone.kind = object.word(u"kind"_s, words::milestoneKinds);
    milestone.stage = object.id<StageId>(u"stage"_s, ObjectReader::IdShape::Plain);
    milestone.after = object.idIfAny<EventName>(u"after"_s, ObjectReader::IdShape::Either);
    milestone.notAfter = object.idsIfAny<EventName>(u"not_after"_s, ObjectReader::IdShape::Either);
    milestone.closes = object.flagIfAny(u"closes"_s);
    milestone.asks = object.itemsIfAny(u"asks"_s, readAsk);
    milestone.expects = object.itemsIfAny(u"expects"_s, readExpectation);
    milestone.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return milestone;
}

}  // namespace redress
