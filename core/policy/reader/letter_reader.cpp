// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/policy/reader/object_reader.h"
#include "core/policy/reader/rule_readers.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// Where the braces of the merge fields go wrong: fields that would be printed unescaped, or that are never closed.
QString wrongBraces(const QString &paragraph) {
    if (paragraph.contains("{{{"_L1) || paragraph.contains("{{&"_L1))
        return QCoreApplication::translate("PolicyReader",
                                           "Merge fields are written with two braces, {{like.this}}; "
                                           "three braces or an ampersand are not allowed.");
    if (paragraph.count("{{"_L1) != paragraph.count("}}"_L1))
        return QCoreApplication::translate("PolicyReader", "A merge field is not closed: each {{ needs its }}.");
    return {};
}

void checkParagraphs(const JsonNode &list, const QStringList &paragraphs) {
    for (qsizetype i = 0; i < paragraphs.size(); ++i) {
        const QString wrong = wrongBraces(paragraphs.at(i));
        if (!wrong.isEmpty()) list.at(i).complain(wrong);
    }
}

void checkTemplate(const JsonNode &node, const QString &name) {
    if (name.isEmpty() || std::ranges::find(words::letterTemplates, name) != words::letterTemplates.end()) return;
    const QStringList known(words::letterTemplates.begin(), words::letterTemplates.end());
    node.complain(QCoreApplication::translate("PolicyReader", "There is no letter template “%1”; use one of these: %2.")
                      .arg(name, known.join(u", "_s)));
}

}  // namespace

LetterRule readLetter(const JsonNode &node) {
    ObjectReader object(node);
    LetterRule letter;
    letter.id = object.text(u"id"_s);
    letter.name = object.text(u"name"_s);
    letter.stage = object.id<StageId>(u"stage"_s, ObjectReader::IdShape::Plain);
    letter.letterTemplate = object.text(u"template"_s);
    letter.records = object.idIfAny<EventName>(u"records"_s, ObjectReader::IdShape::Dotted);
    letter.paragraphs = object.texts(u"paragraphs"_s);
    letter.clause = object.item(u"clause"_s, readClause);
    object.refuseOthers();
    checkTemplate(node.at(u"template"_s), letter.letterTemplate);
    checkParagraphs(node.at(u"paragraphs"_s), letter.paragraphs);
    return letter;
}

}  // namespace redress
