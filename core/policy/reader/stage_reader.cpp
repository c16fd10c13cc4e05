// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

MoveOn readMoveOn(const JsonNode &node) {
    ObjectReader object(node);
    MoveOn move;
    move.after = object.id<TargetId>(u"after"_s, ObjectReader::IdShape::Dotted);
    move.to = object.id<StageId>(u"to"_s, ObjectReader::IdShape::Plain);
    move.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return move;
}

Stage readStage(const JsonNode &node) {
    ObjectReader object(node);
    Stage stage;
    stage.id = object.id<StageId>(u"id"_s, ObjectReader::IdShape::Plain);
    stage.name = object.text(u"name"_s);
    stage.decidedBy = object.textIfAny(u"decided_by"_s);
    stage.reasonToStart = object.itemIfAny(u"reason_to_start"_s, readClause);
    stage.reasonAfter = object.idIfAny<EventName>(u"reason_after"_s, ObjectReader::IdShape::Either);
    stage.deciders = object.idsIfAny<RoleId>(u"deciders"_s, ObjectReader::IdShape::Plain);
    stage.differentPerson = object.itemIfAny(u"different_person"_s, readClause);
    stage.movesOn = object.itemIfAny(u"moves_on"_s, readMoveOn);
    stage.startsAfter = object.idIfAny<EventName>(u"starts_after"_s, ObjectReader::IdShape::Either);
    stage.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return stage;
}

}  // namespace redress
