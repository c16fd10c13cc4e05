// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/tracks.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>

#include "core/people/address_words.h"
#include "core/people/contact_keys.h"
#include "core/people/name_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype mostWords = 4;  // of a name that leave tracks

QStringList firstWords(const QString &name) {
    return nameWords(name).mid(0, mostWords);
}

QStringList soundsOf(const QString &name) {
    QStringList sounds;
    for (const auto &word : firstWords(name)) sounds << soundOf(word);
    return sounds;
}

QString together(const QString &a, const QString &b) {
    return a < b ? u"_n%1_%2"_s.arg(a, b) : u"_n%1_%2"_s.arg(b, a);
}

QStringList withALetterMissing(const QString &sound) {
    QStringList found;
    for (qsizetype i = 0; sound.size() > 1 && i < sound.size(); ++i) found << QString(sound).remove(i, 1);
    return found;
}

QStringList pairsOf(const QStringList &sounds) {
    QStringList pairs;
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        for (qsizetype j = i + 1; j < sounds.size(); ++j) pairs << together(sounds[i], sounds[j]);
    }
    return pairs;
}

// Pairs of whole sounds. Where there are more than two words, Ann Marie may also be written as Annmarie.
QStringList namePairs(const QString &name) {
    QStringList pairs = pairsOf(soundsOf(name));
    const QStringList words = firstWords(name);
    for (qsizetype i = 0; words.size() > 2 && i + 1 < words.size(); ++i) {
        const QString joined = soundOf(words[i] + words[i + 1]);
        for (qsizetype j = 0; j < words.size(); ++j) {
            if (j != i && j != i + 1) pairs << together(joined, soundOf(words[j]));
        }
    }
    return pairs;
}

// Pairs of which one sound lacks a letter: what two spellings have in common where one letter is wrong in one of them.
QStringList looseNamePairs(const QString &name) {
    const QStringList sounds = soundsOf(name);
    QStringList pairs;
    for (qsizetype i = 0; i < sounds.size(); ++i) {
        for (qsizetype j = 0; j < sounds.size(); ++j) {
            if (i == j) continue;
            for (const auto &part : withALetterMissing(sounds[j])) pairs << together(sounds[i], part);
        }
    }
    return pairs;
}

QStringList loneNames(const QString &name) {
    QStringList lone;
    for (const auto &sound : soundsOf(name)) lone << u"_w"_s + sound;
    return lone;
}

QStringList streetTracks(const Clues &clues) {
    const AddressWords words = addressWords(clues.address);
    if (words.numbers.isEmpty() || words.street.isEmpty()) return {};
    return {u"_a%1_%2"_s.arg(words.numbers.back(), soundOf(words.street.front()))};
}

QStringList postcodeTracks(const Clues &clues) {
    const QString written = postcodeKey(clues.postcode);
    const QString key = written.isEmpty() ? postcodeIn(clues.address) : written;
    return key.isEmpty() ? QStringList() : QStringList{u"_p"_s + key.toLower()};
}

// One trail for each track, the longest first: the longer a track, the fewer have left it.
std::vector<Trail> oneByOne(QStringList tracks) {
    tracks.removeDuplicates();
    std::ranges::stable_sort(tracks, std::greater(), &QString::size);
    std::vector<Trail> trails;
    for (const auto &track : tracks) trails.push_back({{track}, {}});
    return trails;
}

}  // namespace

QStringList tracksOf(const Clues &clues) {
    QStringList tracks = namePairs(clues.name) + looseNamePairs(clues.name) + loneNames(clues.name) +
                         streetTracks(clues) + postcodeTracks(clues);
    tracks.removeDuplicates();
    return tracks;
}

std::vector<Trail> trailsOf(const Clues &sought) {
    const QStringList pairs = namePairs(sought.name);
    const QStringList loose = looseNamePairs(sought.name);
    const QStringList lone = loneNames(sought.name);
    const std::array places{streetTracks(sought), postcodeTracks(sought)};
    std::vector<Trail> trails;
    for (const auto &place : places) {
        if (!place.isEmpty() && !lone.isEmpty()) trails.push_back({pairs + loose + lone, place});
    }
    std::ranges::copy(oneByOne(pairs), std::back_inserter(trails));
    for (const auto &place : places) std::ranges::copy(oneByOne(place), std::back_inserter(trails));
    std::ranges::copy(oneByOne(pairs.isEmpty() ? lone : loose), std::back_inserter(trails));
    return trails;
}

}  // namespace redress
