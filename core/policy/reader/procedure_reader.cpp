// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// Exclusions of older files have no id: they are told apart by their place.
void nameByPlace(std::vector<Exclusion> &exclusions) {
    for (size_t i = 0; i < exclusions.size(); ++i)
        if (exclusions[i].id.isEmpty()) exclusions[i].id = ExclusionId(u"exclusion-%1"_s.arg(i + 1));
}

void readTimetable(ObjectReader &object, Procedure &procedure) {
    procedure.entry = object.id<StageId>(u"entry"_s, ObjectReader::IdShape::Plain);
    procedure.stages = object.items(u"stages"_s, readStage, 1);
    procedure.targets = object.items(u"targets"_s, readTarget);
    procedure.milestones = object.items(u"milestones"_s, readMilestone);
    procedure.outcomes = object.items(u"outcomes"_s, readOutcome);
    procedure.letters = object.items(u"letters"_s, readLetter);
}

void readHandling(ObjectReader &object, Procedure &procedure) {
    procedure.timeLimit = object.itemIfAny(u"time_limit"_s, readTimeLimit);
    procedure.exclusions = object.itemsIfAny(u"exclusions"_s, readExclusion);
    nameByPlace(procedure.exclusions);
    procedure.closures = object.itemsIfAny(u"closures"_s, readClosure);
    procedure.deemedReceipts = object.itemsIfAny(u"deemed_receipt"_s, readDeemedReceipt);
    procedure.conversion = object.itemIfAny(u"conversion"_s, readConversion);
    procedure.points = object.itemIfAny(u"points"_s, readClause);
    procedure.pointsJoinClause = object.itemIfAny(u"points_join_clause"_s, readClause);
    procedure.pointsJoinUntil = object.idIfAny<EventName>(u"points_join_until"_s, ObjectReader::IdShape::Dotted);
    procedure.mediation = object.itemIfAny(u"mediation"_s, readClause);
    procedure.keepInTouch = object.itemIfAny(u"keep_in_touch"_s, readClause);
    procedure.restrictionReview = object.itemIfAny(u"restriction_review"_s, readRestrictionReview);
}

}  // namespace

Procedure readProcedure(const JsonNode &node) {
    ObjectReader object(node);
    Procedure procedure;
    procedure.id = object.id<ProcedureId>(u"id"_s, ObjectReader::IdShape::Plain);
    procedure.name = object.text(u"name"_s);
    procedure.question = object.text(u"question"_s);
    procedure.isComplaint = object.flag(u"is_complaint"_s);
    readTimetable(object, procedure);
    readHandling(object, procedure);
    procedure.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return procedure;
}

}  // namespace redress
