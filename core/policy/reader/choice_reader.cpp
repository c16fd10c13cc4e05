// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

Ask::Choice readChoice(const JsonNode &node) {
    ObjectReader object(node);
    Ask::Choice choice;
    choice.id = object.id<QString>(u"id"_s, ObjectReader::IdShape::Plain);
    choice.name = object.text(u"name"_s);
    choice.note = object.textIfAny(u"note"_s);
    object.refuseOthers();
    return choice;
}

Ask::Choice readAnswer(const JsonNode &node) {
    ObjectReader object(node);
    Ask::Choice answer;
    answer.id = object.id<QString>(u"id"_s, ObjectReader::IdShape::Plain);
    answer.name = object.text(u"name"_s);
    answer.note = object.textIfAny(u"note"_s);
    if (object.has(u"contact"_s)) answer.contact = EventName(object.oneOf(u"contact"_s, words::guardedContacts));
    object.refuseOthers();
    return answer;
}

}  // namespace redress
