// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostIncidents = 20;

Criterion readCriterion(const JsonNode &node) {
    ObjectReader object(node);
    Criterion criterion;
    criterion.id = object.id<CriterionId>(u"id"_s, ObjectReader::IdShape::Plain);
    criterion.name = object.text(u"name"_s);
    if (object.has(u"incidents"_s)) criterion.incidents = object.number(u"incidents"_s, 1, mostIncidents);
    criterion.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return criterion;
}

// How many incidents are asked for of each criterion that does not say it for itself.
void readIncidents(ObjectReader &object, const JsonNode &criteria, std::vector<Criterion> &read) {
    if (!object.has(u"incidents"_s)) return;
    const int incidents = object.number(u"incidents"_s, 1, mostIncidents);
    for (size_t i = 0; i < read.size(); ++i)
        if (criteria.at(qsizetype(i)).at(u"incidents"_s).value().isUndefined()) read[i].incidents = incidents;
}

Sanction::Guard readGuard(const JsonNode &node) {
    ObjectReader object(node);
    Sanction::Guard guard;
    guard.event = EventName(object.oneOf(u"event"_s, words::guardedContacts));
    guard.level = object.word(u"level"_s, words::guardLevels);
    object.refuseOthers();
    return guard;
}

Sanction readSanction(const JsonNode &node) {
    ObjectReader object(node);
    Sanction sanction;
    sanction.id = object.id<SanctionId>(u"id"_s, ObjectReader::IdShape::Plain);
    sanction.name = object.text(u"name"_s);
    sanction.guards = object.itemsIfAny(u"guards"_s, readGuard);
    sanction.singleContact = object.flagIfAny(u"single_contact"_s);
    sanction.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return sanction;
}

}  // namespace

BehaviourRules readBehaviour(const JsonNode &node) {
    ObjectReader object(node);
    BehaviourRules rules;
    rules.criteria = object.items(u"criteria"_s, readCriterion, 1);
    readIncidents(object, node.at(u"criteria"_s), rules.criteria);
    rules.warning = object.itemIfAny(u"warning"_s, readClause);
    rules.decidedBy = object.idsIfAny<RoleId>(u"decided_by"_s, ObjectReader::IdShape::Plain);
    rules.sanctions = object.items(u"sanctions"_s, readSanction, 1);
    rules.reviewWithin = object.itemIfAny(u"review_within"_s, readDuration);
    rules.review = object.itemIfAny(u"review"_s, readClause);
    rules.notice = object.itemIfAny(u"notice"_s, readClause);
    rules.appeal = object.itemIfAny(u"appeal"_s, readClause);
    rules.appealTo = object.idsIfAny<RoleId>(u"appeal_to"_s, ObjectReader::IdShape::Plain);
    rules.advice = object.itemIfAny(u"advice"_s, readClause);
    rules.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    object.belongsTo(u"review_within"_s, u"review"_s);
    object.belongsTo(u"review"_s, u"review_within"_s);
    object.belongsTo(u"appeal_to"_s, u"appeal"_s);
    return rules;
}

}  // namespace redress
