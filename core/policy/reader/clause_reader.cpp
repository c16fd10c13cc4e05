// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Clause readClause(const JsonNode &node) {
    ObjectReader object(node);
    Clause clause;
    clause.number = object.text(u"number"_s);
    clause.text = object.textIfAny(u"text"_s);
    clause.basis = object.wordIfAny(u"basis"_s, words::bases, Clause::Basis::Policy);
    clause.codeNote = object.textIfAny(u"code_note"_s);
    object.refuseOthers();
    return clause;
}

}  // namespace redress
