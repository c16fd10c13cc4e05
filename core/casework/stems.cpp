// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/stems.h"

#include <QSet>
#include <array>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortest = 3;      // of a stem: "gas" stays "gas"
constexpr qsizetype shortestForm = 4;  // before "ing" and "ed": a rating is no rat

bool isApostrophe(QChar c) {
    return c == u'\'' || c == u'’' || c == u'‘';
}

bool endsPart(QChar c) {
    return QStringView(u".,;:!?()\n").contains(c);
}

// "hadn’t" and "hadn't" are one word; "tenant's" is "tenant".
QString plain(QString word) {
    word.replace(u'’', u'\'').replace(u'‘', u'\'');
    if (word.endsWith("'s"_L1)) word.chop(2);
    return word.remove(u'\'');
}

bool isDoubled(const QString &stem) {
    const qsizetype size = stem.size();
    return size > shortest && stem[size - 1] == stem[size - 2] && !QStringView(u"aeilosz").contains(stem[size - 1]);
}

bool cut(QString &word, QLatin1StringView ending, QLatin1StringView instead = {}, qsizetype atLeast = shortest) {
    if (!word.endsWith(ending) || word.size() - ending.size() + instead.size() < atLeast) return false;
    word.chop(ending.size());
    word += instead;
    return true;
}

// "boxes", "crashes"; but not "fires", which is "fire" with an s.
bool cutPlural(QString &word) {
    for (const auto ending : {"sses"_L1, "xes"_L1, "ches"_L1, "shes"_L1, "zes"_L1})
        if (word.endsWith(ending)) return cut(word, "es"_L1);
    return false;
}

}  // namespace

QString stemOf(const QString &word) {
    QString stem = plain(word.toLower());
    if (stem.endsWith("ss"_L1) || stem.size() <= shortest) return stem;
    if (cut(stem, "ies"_L1, "y"_L1) || cut(stem, "ied"_L1, "y"_L1)) return stem;
    const bool isForm = cut(stem, "ing"_L1, {}, shortestForm) || cut(stem, "ed"_L1, {}, shortestForm);
    if (!isForm && !cutPlural(stem)) static_cast<void>(cut(stem, "s"_L1));
    if (isForm && isDoubled(stem)) stem.chop(1);
    if (stem.size() > shortestForm && stem.endsWith(u'e')) stem.chop(1);
    return stem;
}

std::vector<WordInText> wordsOfText(const QString &text) {
    static const QSet<QString> turns{u"but"_s, u"however"_s, u"although"_s, u"though"_s};
    std::vector<WordInText> words;
    QString word;
    bool startsPart = true;
    const auto end = [&] {
        if (word.isEmpty()) return;
        const QString stem = stemOf(word);
        words.push_back({word, stem, startsPart || turns.contains(stem)});
        startsPart = false;
        word.clear();
    };
    for (const QChar c : text) {
        if (c.isLetterOrNumber() || (isApostrophe(c) && !word.isEmpty())) {
            word += c;
            continue;
        }
        end();
        startsPart = startsPart || endsPart(c);
    }
    end();
    return words;
}

}  // namespace redress
