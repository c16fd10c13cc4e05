// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

CustomerKind readKind(const JsonNode &node) {
    ObjectReader object(node);
    CustomerKind kind;
    kind.id = object.id<KindId>(u"id"_s, ObjectReader::IdShape::Plain);
    kind.name = object.text(u"name"_s);
    kind.excluded = object.idIfAny<ExclusionId>(u"excluded"_s, ObjectReader::IdShape::Plain);
    kind.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return kind;
}

// What is offered has to come from somewhere: with the list stands its clause.
Clause readClauseOf(const QString &list, ObjectReader &object) {
    const QString key = list + u"_clause"_s;
    return object.has(list) || object.has(key) ? object.item(key, readClause) : Clause();
}

}  // namespace

Customers readCustomers(const JsonNode &node) {
    ObjectReader object(node);
    Customers customers;
    customers.kinds = object.itemsIfAny(u"kinds"_s, readKind);
    customers.channels = object.itemsIfAny(u"channels"_s, readChoice);
    customers.channelsClause = readClauseOf(u"channels"_s, object);
    customers.formats = object.itemsIfAny(u"formats"_s, readChoice);
    customers.formatsClause = readClauseOf(u"formats"_s, object);
    customers.advocates = object.itemIfAny(u"advocates"_s, readClause);
    customers.representatives = object.itemIfAny(u"representatives"_s, readClause);
    customers.copyToCustomer = object.flagIfAny(u"copy_to_customer"_s);
    customers.groups = object.itemIfAny(u"groups"_s, readClause);
    customers.oneContact = object.flagIfAny(u"one_contact"_s);
    customers.anonymous = object.itemIfAny(u"anonymous"_s, readClause);
    customers.confidence = object.itemIfAny(u"confidence"_s, readClause);
    customers.adjustments = object.itemIfAny(u"adjustments"_s, readClause);
    customers.profile = object.itemIfAny(u"profile"_s, readClause);
    object.refuseOthers();
    return customers;
}

}  // namespace redress
