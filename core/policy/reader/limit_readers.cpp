// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

TimeLimit readTimeLimit(const JsonNode &node) {
    ObjectReader object(node);
    TimeLimit limit;
    limit.within = object.item(u"within"_s, readDuration);
    limit.discretion = object.flagIfAny(u"discretion"_s);
    limit.recurring = object.itemIfAny(u"recurring"_s, readClause);
    limit.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return limit;
}

RestrictionReview readRestrictionReview(const JsonNode &node) {
    ObjectReader object(node);
    RestrictionReview review;
    review.within = object.item(u"within"_s, readDuration);
    review.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return review;
}

}  // namespace redress
