// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Procedure readProcedure(const JsonNode &node) {
    ObjectReader object(node);
    Procedure procedure;
    procedure.id = object.id<ProcedureId>(u"id"_s, ObjectReader::IdShape::Plain);
    procedure.name = object.text(u"name"_s);
    procedure.question = object.text(u"question"_s);
    procedure.isComplaint = object.flag(u"is_complaint"_s);
    procedure.entry = object.id<StageId>(u"entry"_s, ObjectReader::IdShape::Plain);
    procedure.stages = object.items(u"stages"_s, readStage, 1);
    procedure.targets = object.items(u"targets"_s, readTarget);
    procedure.milestones = object.items(u"milestones"_s, readMilestone);
    procedure.outcomes = object.items(u"outcomes"_s, readOutcome);
    procedure.letters = object.items(u"letters"_s, readLetter);
    procedure.timeLimit = object.itemIfAny(u"time_limit"_s, readTimeLimit);
    if (object.has(u"exclusions"_s)) procedure.exclusions = object.items(u"exclusions"_s, readClause, 1);
    procedure.restrictionReview = object.itemIfAny(u"restriction_review"_s, readRestrictionReview);
    procedure.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return procedure;
}

}  // namespace redress
