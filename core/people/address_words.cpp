// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/address_words.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include "core/people/contact_keys.h"
#include "core/people/edit_distance.h"
#include "core/people/name_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool isNumber(const QString &word) {
    static const QRegularExpression number(u"^\\d+[a-z]?$"_s);
    return number.match(word).hasMatch();
}

// What says only that a number follows.
bool announcesNumber(const QString &word) {
    static const QSet<QString> words{u"flat"_s, u"apartment"_s, u"apt"_s, u"unit"_s, u"room"_s, u"no"_s, u"number"_s};
    return words.contains(word);
}

QString inFull(const QString &word) {
    static const QHash<QString, QString> full{
        {u"rd"_s, u"road"_s},  {u"st"_s, u"street"_s},    {u"ave"_s, u"avenue"_s},    {u"av"_s, u"avenue"_s},
        {u"cl"_s, u"close"_s}, {u"ct"_s, u"court"_s},     {u"dr"_s, u"drive"_s},      {u"ln"_s, u"lane"_s},
        {u"pl"_s, u"place"_s}, {u"gdns"_s, u"gardens"_s}, {u"cres"_s, u"crescent"_s}, {u"terr"_s, u"terrace"_s},
        {u"hse"_s, u"house"_s}};
    return full.value(word, word);
}

// "12 a" is "12a", as is "12A".
QStringList joined(const QStringList &words) {
    QStringList found;
    for (const auto &word : words) {
        const bool letter = word.size() == 1 && word.front().isLetter();
        if (letter && !found.isEmpty() && isNumber(found.back()) && found.back().back().isDigit())
            found.back() += word;
        else
            found << word;
    }
    return found;
}

}  // namespace

AddressWords addressWords(const QString &address) {
    AddressWords found;
    bool numberComes = false;
    for (const auto &word : joined(plainText(withoutPostcode(address)).split(u' ', Qt::SkipEmptyParts))) {
        if (announcesNumber(word)) {
            numberComes = true;
        } else if (isNumber(word) || (numberComes && word.size() == 1)) {
            found.numbers << word;
            found.street.clear();
            numberComes = false;
        } else if (found.street.size() < 2) {
            found.street << inFull(word);
        }
    }
    return found;
}

bool isSameAddress(const AddressWords &a, const AddressWords &b) {
    if (a.isEmpty() || b.isEmpty() || a.numbers != b.numbers) return false;
    if (a.numbers.isEmpty()) return a.street.size() > 1 && a.street == b.street;
    return a.street == b.street || editDistance(a.street.front(), b.street.front()) <= 1;
}

}  // namespace redress
