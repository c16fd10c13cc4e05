// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/name_likeness.h"

#include <algorithm>
#include <vector>

#include "core/people/edit_distance.h"
#include "core/people/name_words.h"

namespace redress {

namespace {

constexpr qsizetype mostWords = 6;     // of a name that are compared
constexpr double mostlyTheSame = 0.6;  // of their pairs of letters
constexpr qsizetype longWord = 5;      // letters; two may be wrong

// A word of one name and that of the other which is meant by it.
struct Pairing {
    QString a;
    QString b;
    int distance = 0;
    bool initial = false;
};

Pairing pairing(const QString &a, const QString &b) {
    const bool initial = a != b && (a.size() == 1 || b.size() == 1) && a.front() == b.front();
    return {a, b, initial ? 0 : editDistance(a, b), initial};
}

// Each word of the shorter name with the likest of the longer, the likest of all first.
std::vector<Pairing> pairUp(QStringList shorter, QStringList longer) {
    std::vector<Pairing> pairs;
    while (!shorter.isEmpty()) {
        std::vector<Pairing> possible;
        for (const auto &a : shorter) {
            for (const auto &b : longer) possible.push_back(pairing(a, b));
        }
        const auto best = std::ranges::min_element(
            possible, {}, [](const Pairing &one) { return std::pair(one.distance, one.initial); });
        shorter.removeOne(best->a);
        longer.removeOne(best->b);
        pairs.push_back(*best);
    }
    return pairs;
}

bool isSlip(const Pairing &pair) {
    const auto length = std::min(pair.a.size(), pair.b.size());
    return pair.distance == 0 || (length > 2 && pair.distance <= (length >= longWord ? 2 : 1));
}

bool soundsAlike(const Pairing &pair) {
    if (pair.distance == 0) return true;
    return std::min(pair.a.size(), pair.b.size()) > 2 && pair.distance * 2 <= std::max(pair.a.size(), pair.b.size()) &&
           soundOf(pair.a) == soundOf(pair.b);
}

NameLikeness withoutSlips(const std::vector<Pairing> &pairs, bool whole) {
    if (std::ranges::all_of(pairs, &Pairing::initial)) return NameLikeness::None;
    if (std::ranges::any_of(pairs, &Pairing::initial)) return NameLikeness::Initial;
    return whole ? NameLikeness::OtherOrder : NameLikeness::Part;
}

NameLikeness compared(const QStringList &shorter, const QStringList &longer) {
    const auto pairs = pairUp(shorter, longer);
    int distance = 0;
    for (const auto &pair : pairs) distance += pair.distance;
    if (distance == 0) return withoutSlips(pairs, shorter.size() == longer.size());
    if (distance <= 2 && std::ranges::all_of(pairs, isSlip))
        return distance == 1 ? NameLikeness::OneLetter : NameLikeness::TwoLetters;
    if (std::ranges::all_of(pairs, soundsAlike)) return NameLikeness::SoundsAlike;
    return pairsInCommon(shorter.join(u' '), longer.join(u' ')) >= mostlyTheSame ? NameLikeness::Similar
                                                                                 : NameLikeness::None;
}

}  // namespace

NameLikeness nameLikeness(const QStringList &a, const QStringList &b) {
    if (a.isEmpty() || b.isEmpty()) return NameLikeness::None;
    if (a.join(QString()) == b.join(QString())) return NameLikeness::Same;
    const QStringList some = a.first(std::min(a.size(), mostWords));
    const QStringList others = b.first(std::min(b.size(), mostWords));
    return some.size() <= others.size() ? compared(some, others) : compared(others, some);
}

}  // namespace redress
