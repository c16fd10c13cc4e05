// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/alerts.h"

#include <QHash>
#include <QSet>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/stems.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype widestGap = 5;  // words that "…" stands for

using Text = std::vector<WordInText>;

// Words from `first` up to but without `last`.
struct Stretch {
    size_t first = 0;
    size_t last = 0;
    [[nodiscard]] bool isNone() const { return last == first; }
};

// Where the phrase's stems from `next` on stand in the text from `at` on. A gap never reaches into another part.
Stretch follow(const QStringList &phrase, qsizetype next, const Text &text, size_t first, size_t at) {
    if (next == phrase.size()) return {first, at};
    if (phrase[next] == u"…"_s) {
        for (qsizetype gap = 0; gap <= widestGap && at < text.size(); ++gap, ++at) {
            if (text[at].startsPart) return {};
            if (const Stretch found = follow(phrase, next + 1, text, first, at); !found.isNone()) return found;
        }
        return {};
    }
    if (at >= text.size() || text[at].stem != phrase[next] || (at > first && text[at].startsPart)) return {};
    return follow(phrase, next + 1, text, first, at + 1);
}

bool denies(const WordInText &word) {
    static const QSet<QString> words{u"no"_s,    u"not"_s,    u"never"_s, u"without"_s, u"nor"_s,    u"nothing"_s,
                                     u"isnt"_s,  u"wasnt"_s,  u"arent"_s, u"dont"_s,    u"doesnt"_s, u"didnt"_s,
                                     u"hasnt"_s, u"havent"_s, u"hadnt"_s, u"cannot"_s,  u"cant"_s};
    return words.contains(word.stem);
}

// What may stand between a denial and what it denies: “no sign of any damp”, but not “not happy about the damp”.
bool isFiller(const WordInText &word) {
    static const QSet<QString> words = [] {
        QSet<QString> stems;
        for (const auto *each :
             {"any",     "a",    "an",     "the",    "sign",   "of",   "evidence", "trace", "have",   "has",
              "had",     "be",   "been",   "is",     "are",    "was",  "there",    "more",  "longer", "further",
              "see",     "seen", "find",   "found",  "got",    "get",  "suffer",   "from",  "or",     "visible",
              "obvious", "such", "actual", "report", "notice", "this", "that"})
            stems.insert(stemOf(QString::fromLatin1(each)));
        return stems;
    }();
    return words.contains(word.stem);
}

bool isDenied(const Stretch &found, const Text &text, const QSet<size_t> &spoken) {
    const WordInText *after = found.last < text.size() ? &text[found.last] : nullptr;
    if (after && !after->startsPart && after->written.compare("free"_L1, Qt::CaseInsensitive) == 0) return true;
    for (size_t at = found.first; at > 0; --at) {
        if (text[at].startsPart) return false;
        const WordInText &before = text[at - 1];
        if (denies(before)) return !spoken.contains(at - 1);
        if (!isFiller(before) && !spoken.contains(at - 1)) return false;
    }
    return false;
}

struct Finding {
    const AlertKind *kind;
    const AlertGroup *group;
    Stretch where;
};

// In the order of the words' own file and, of each phrase, as they stand in the text.
std::vector<Finding> findingsIn(const Text &text, const AlertWords &words) {
    std::vector<std::pair<AlertWords::Place, Stretch>> found;
    for (size_t at = 0; at < text.size(); ++at) {
        for (const AlertWords::Place &place : words.beginningWith(text[at].stem)) {
            const QStringList &phrase = words.kinds()[place.kind].groups[place.group].phrases[place.phrase];
            if (const Stretch where = follow(phrase, 0, text, at, at); !where.isNone()) found.push_back({place, where});
        }
    }
    std::ranges::stable_sort(found, {}, [](const auto &one) { return one.first; });
    std::vector<Finding> findings;
    for (const auto &[place, where] : found) {
        const AlertKind &kind = words.kinds()[place.kind];
        findings.push_back({&kind, &kind.groups[place.group], where});
    }
    return findings;
}

// The “no” of “no heating” is itself part of what is said and denies nothing else.
QSet<size_t> spokenIn(const std::vector<Finding> &findings) {
    QSet<size_t> places;
    for (const Finding &one : findings)
        for (size_t at = one.where.first; at < one.where.last; ++at) places.insert(at);
    return places;
}

// “black mould” says more than “mould”, which stands in it.
bool isWithinAnother(const Finding &one, const std::vector<Finding> &all) {
    return std::ranges::any_of(all, [&](const Finding &other) {
        const bool covers = other.where.first <= one.where.first && one.where.last <= other.where.last;
        const bool isLonger = other.where.last - other.where.first > one.where.last - one.where.first;
        return other.kind == one.kind && covers && isLonger;
    });
}

QString writtenIn(const Text &text, const Stretch &where) {
    QStringList words;
    for (size_t at = where.first; at < where.last; ++at) words << text[at].written;
    return words.join(u' ');
}

// “mould” is said already where “Black mould” is.
bool isSaidIn(const QStringList &words, const QString &written) {
    return std::ranges::any_of(words, [&](const QString &word) { return word.contains(written, Qt::CaseInsensitive); });
}

// Groups and the procedure in the order of the words' own file, in which the most urgent come first; the words as they
// stand in the text.
Alert alertOf(const AlertKind &kind, std::vector<Finding> findings, const Text &text) {
    Alert alert{kind.id, {}, {}, kind.policy, {}};
    for (const Finding &one : findings) {
        if (!alert.groups.contains(one.group->name)) alert.groups << one.group->name;
        if (alert.procedure.isEmpty()) alert.procedure = one.group->procedure;
    }
    std::ranges::stable_sort(findings, {}, [](const Finding &one) { return one.where.first; });
    for (const Finding &one : findings) {
        const QString written = writtenIn(text, one.where);
        if (!isSaidIn(alert.words, written)) alert.words << written;
    }
    return alert;
}

// What was said on the case, oldest first, with what was decided in between.
QString textOfCase(const CaseDetails &details) {
    return QStringList{details.summary, details.description, details.category}.join(u'\n');
}

QString textOfEvent(const Event &event) {
    return QStringList{textOf(event.data, keys::text), textOf(event.data, keys::reason)}.join(u'\n');
}

using Covered = QHash<QString, QSet<QString>>;  // groups, by kind

bool speaksOfTheCase(const EventName &event) {
    static const QSet<EventName> names{events::call, events::email,       events::visit,      events::letter,
                                       events::note, events::keptInTouch, events::pointAdded, events::dissatisfied};
    return names.contains(event);
}

}  // namespace

std::vector<Alert> alertsIn(const QString &text, const AlertWords &words) {
    const Text read = wordsOfText(text);
    const auto findings = findingsIn(read, words);
    const QSet<size_t> spoken = spokenIn(findings);
    std::vector<Alert> alerts;
    for (const AlertKind &kind : words.kinds()) {
        std::vector<Finding> kept;
        for (const Finding &one : findings)
            if (one.kind == &kind && !isDenied(one.where, read, spoken) && !isWithinAnother(one, findings))
                kept.push_back(one);
        if (!kept.empty()) alerts.push_back(alertOf(kind, std::move(kept), read));
    }
    return alerts;
}

std::vector<Alert> undecidedAlerts(const Case &subject, std::span<const Event> timeline, const AlertWords &words) {
    QStringList said{textOfCase(subject.details)};
    Covered covered;
    for (const Event &event : timeline) {
        if (speaksOfTheCase(event.name)) said << textOfEvent(event);
        if (event.name != events::alertDecided) continue;
        const QString kind = textOf(event.data, keys::alert);
        for (const Alert &alert : alertsIn(said.join(u'\n'), words))
            if (alert.kind == kind) covered[kind] += QSet<QString>(alert.groups.begin(), alert.groups.end());
    }
    auto alerts = alertsIn(said.join(u'\n'), words);
    std::erase_if(alerts, [&](const Alert &alert) {
        const auto isCovered = [&](const QString &group) { return covered.value(alert.kind).contains(group); };
        const AlertKind *kind = words.kind(alert.kind);
        return (kind && !kind->policy.isEmpty() && kind->policy == subject.policy) ||
               std::ranges::all_of(alert.groups, isCovered);
    });
    return alerts;
}

When firstSaid(const Alert &alert, const Case &subject, std::span<const Event> timeline) {
    const auto standsIn = [&](const QString &text) {
        return std::ranges::any_of(alert.words,
                                   [&](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
    };
    if (standsIn(textOfCase(subject.details))) return subject.received;
    const auto entry = std::ranges::find_if(
        timeline, [&](const Event &event) { return speaksOfTheCase(event.name) && standsIn(textOfEvent(event)); });
    return entry == timeline.end() ? subject.received : entry->at;
}

}  // namespace redress
