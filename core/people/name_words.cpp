// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_words.h"

#include <QHash>
#include <QSet>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// Letters that Unicode does not take apart into a letter and an accent.
QString foldedLetter(QChar letter) {
    static const QHash<QChar, QString> folded{{u'ł', u"l"_s},  {u'ø', u"o"_s},  {u'đ', u"d"_s},
                                              {u'ð', u"d"_s},  {u'æ', u"ae"_s}, {u'œ', u"oe"_s},
                                              {u'þ', u"th"_s}, {u'ı', u"i"_s},  {u'ß', u"ss"_s}};
    return folded.value(letter, QString(letter));
}

bool isApostrophe(QChar letter) {
    return u"'’‘ʼ`´"_s.contains(letter);
}

bool isTitle(const QString &word) {
    static const QSet<QString> titles{u"mr"_s,   u"mrs"_s,       u"ms"_s,   u"miss"_s,       u"mx"_s,   u"dr"_s,
                                      u"prof"_s, u"professor"_s, u"sir"_s,  u"dame"_s,       u"lady"_s, u"lord"_s,
                                      u"revd"_s, u"rev"_s,       u"cllr"_s, u"councillor"_s, u"and"_s,  u"esq"_s};
    return titles.contains(word);
}

bool belongsToTheNext(const QString &word) {
    return word == "o"_L1 || word == "mc"_L1 || word == "mac"_L1;
}

QString withMac(const QString &word) {
    return word.startsWith("mc"_L1) && word.size() > 3 ? u"mac"_s + word.sliced(2) : word;
}

bool isVowel(QChar letter) {
    return u"aeiouy"_s.contains(letter);
}

// Letters that sound alike become one; h and w, which are hardly heard, are left to the caller.
QChar heard(QChar letter) {
    switch (letter.unicode()) {
        case u'c':
        case u'q':
            return u'k';
        case u'z':
            return u's';
        case u'v':
            return u'f';
        default:
            return letter;
    }
}

}  // namespace

QString plainText(const QString &text) {
    QString plain;
    const QString decomposed = text.toLower().normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar letter : decomposed) {
        if (letter.isMark() || isApostrophe(letter)) continue;
        if (letter.isLetterOrNumber() || letter.isSurrogate())
            plain += foldedLetter(letter);
        else
            plain += u' ';
    }
    return plain.simplified();
}

QStringList nameWords(const QString &name) {
    QStringList words;
    QString before;
    for (const auto &word : plainText(name).split(u' ', Qt::SkipEmptyParts)) {
        if (isTitle(word)) continue;
        if (before.isEmpty() && belongsToTheNext(word)) {
            before = word;
            continue;
        }
        words << withMac(std::exchange(before, {}) + word);
    }
    if (!before.isEmpty()) words << before;
    return words;
}

QString soundOf(const QString &word) {
    QString written = word;
    written.replace("ph"_L1, "f"_L1).replace("ck"_L1, "k"_L1);
    QString sound;
    QChar last;
    for (const QChar letter : written) {
        const QChar now = heard(letter);
        const bool first = sound.isEmpty() && last.isNull();
        if (first)
            sound += isVowel(now) ? QChar(u'a') : now;
        else if (now != last && !isVowel(now) && now != u'h' && now != u'w')
            sound += now;
        last = now;
    }
    return sound;
}

}  // namespace redress
