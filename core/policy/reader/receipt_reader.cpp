// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

DeemedReceipt readDeemedReceipt(const JsonNode &node) {
    ObjectReader object(node);
    DeemedReceipt receipt;
    receipt.of = object.id<EventName>(u"of"_s, ObjectReader::IdShape::Dotted);
    receipt.received = object.id<EventName>(u"received"_s, ObjectReader::IdShape::Dotted);
    receipt.postDays = object.number(u"post_days"_s, 1, 99);
    receipt.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return receipt;
}

}  // namespace redress
