// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// Keys of an event's data that stand for something of their own: an ask of that name would be taken for it.
// “answers” may be asked for as what it is.
bool isTaken(const Ask &ask) {
    static const QStringList taken{u"text"_s,  u"reason"_s,     u"outcome"_s, u"pence"_s,  u"target"_s,
                                   u"until"_s, u"decided_by"_s, u"role"_s,    u"sent_by"_s};
    return taken.contains(ask.key) || (ask.key == "answers"_L1 && ask.kind != Ask::Kind::Answers);
}

void checkKey(const Ask &ask, const JsonNode &node) {
    if (isTaken(ask))
        node.at(u"key"_s).complain(
            QCoreApplication::translate("PolicyReader", "“%1” stands for something else already; choose another key.")
                .arg(ask.key));
}

void refuseUnless(bool fits, const QString &key, const JsonNode &node, const QString &kinds) {
    if (fits || node.at(key).value().isUndefined()) return;
    node.at(key).complain(
        QCoreApplication::translate("PolicyReader", "“%1” belongs to what is of the kind %2; remove it here.")
            .arg(key, kinds));
}

bool isKnownKind(const JsonNode &kind) {
    return std::ranges::any_of(words::askKinds, [&](const auto &word) { return word.text == kind.value().toString(); });
}

// Some members make sense for one kind of answer only.
void checkKind(const Ask &ask, const JsonNode &node) {
    if (!isKnownKind(node.at(u"kind"_s))) return;  // has been complained of
    const bool isChoice = ask.kind == Ask::Kind::Choice || ask.kind == Ask::Kind::Several;
    const bool isDay = ask.kind == Ask::Kind::Day || ask.kind == Ask::Kind::Moment;
    refuseUnless(isChoice, u"choices"_s, node, u"choice, several"_s);
    refuseUnless(ask.kind == Ask::Kind::People, u"roles"_s, node, u"people"_s);
    refuseUnless(isDay, u"not_before"_s, node, u"day, moment"_s);
    if (isChoice && node.at(u"choices"_s).value().isUndefined())
        node.at(u"choices"_s)
            .complain(QCoreApplication::translate("PolicyReader", "“%1” is missing here; add it.").arg(u"choices"_s));
}

}  // namespace

Ask readAsk(const JsonNode &node) {
    ObjectReader object(node);
    Ask ask;
    ask.key = object.dataKey(u"key"_s);
    ask.label = object.text(u"label"_s);
    ask.kind = object.word(u"kind"_s, words::askKinds);
    ask.need = object.wordIfAny(u"need"_s, words::needs, Ask::Need::Optional);
    ask.choices = object.itemsIfAny(u"choices"_s, readAnswer);
    ask.roles = object.idsIfAny<RoleId>(u"roles"_s, ObjectReader::IdShape::Plain);
    ask.notBefore = object.idIfAny<TargetId>(u"not_before"_s, ObjectReader::IdShape::Dotted);
    ask.inLetter = object.flagIfAny(u"in_letter"_s);
    ask.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    checkKey(ask, node);
    checkKind(ask, node);
    return ask;
}

}  // namespace redress
