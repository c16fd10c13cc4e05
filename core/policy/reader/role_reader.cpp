// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

PolicyRole readRole(const JsonNode &node) {
    ObjectReader object(node);
    PolicyRole role;
    role.id = object.id<RoleId>(u"id"_s, ObjectReader::IdShape::Plain);
    role.name = object.text(u"name"_s);
    role.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    return role;
}

}  // namespace redress
