// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/named_people.h"

#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype shortestName = 3;  // a surname of two letters is too often part of something else

using Options = QRegularExpression::PatternOptions;

bool hasWord(const QString &text, const QString &word, Options options) {
    if (word.size() < shortestName) return false;
    const QRegularExpression pattern(u"(?<![\\w])"_s + QRegularExpression::escape(word) + u"(?![\\w])"_s,
                                     options | QRegularExpression::UseUnicodePropertiesOption);
    return pattern.match(text).hasMatch();
}

}  // namespace

QString firstNamed(const QString &text, const QStringList &people) {
    const QString line = text.simplified();
    for (const QString &person : people) {
        const QString name = person.simplified();
        // Many a surname is a word as well: only written as a name is it one.
        if (hasWord(line, name, QRegularExpression::CaseInsensitiveOption) ||
            hasWord(line, name.section(u' ', -1), QRegularExpression::NoPatternOption))
            return name;
    }
    return {};
}

}  // namespace redress
