// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/people.h"

#include <QSet>
#include <algorithm>
#include <tuple>

#include "core/people/fold_person.h"
#include "core/people/likeness.h"
#include "core/people/person_number.h"
#include "core/store/database.h"
#include "core/store/person_finder.h"
#include "core/store/person_rows.h"
#include "core/store/person_timeline.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int asTypedScore = 10000;  // whoever has every word comes before all that are merely alike
constexpr size_t mostAsTyped = 150;  // of them that are put in order; the rest of the room is for the misspelt

QList<PersonMatch> ranked(const std::vector<Person> &people, const Clues &sought, const QSet<PersonId> &asTyped) {
    const Recognition recognition(sought);
    QList<PersonMatch> matches;
    for (const auto &person : people) {
        const Likeness likeness = recognition.of(cluesOf(person));
        const bool typed = asTyped.contains(person.id);
        if (likeness.score == 0 && !typed) continue;
        matches << PersonMatch{
            person, typed ? QStringList() : likeness.reasons, {}, likeness.score + (typed ? asTypedScore : 0)};
    }
    std::ranges::sort(matches, [](const PersonMatch &a, const PersonMatch &b) {
        return std::tuple(-a.score, a.person.name, a.person.id) < std::tuple(-b.score, b.person.name, b.person.id);
    });
    return matches;
}

}  // namespace

Fault People::nobody(const PersonId &person) {
    return {tr("There is no person “%1”: check the reference.").arg(person.text()), {}, {}};
}

Result<PersonRecorded> People::inOneTransaction(const std::function<Result<PersonRecorded>(PersonWriter &)> &work) {
    Result<PersonRecorded> answer;
    PersonWriter writer(m_database, When::at(m_clock.now()));
    const auto done = m_database.write([&]() -> Result<> {
        answer = work(writer);
        return answer.map([](const PersonRecorded &) {});
    });
    if (!done) return refuse(done.error());
    Q_EMIT recorded(answer->person);
    return answer;
}

Result<PersonRecorded> People::add(const Command &command) {
    return inOneTransaction([&](PersonWriter &writer) { return writer.add(command); });
}

Result<PersonRecorded> People::record(const PersonId &person, const Command &command) {
    return inOneTransaction([&](PersonWriter &writer) { return writer.record(person, command); });
}

Result<Person> People::find(const PersonId &person) const {
    const auto found = PersonRows(m_database).find(numberOf(person));
    if (!found) return refuse(found.error());
    if (!*found) return refuse(nobody(person));
    return **found;
}

Result<PersonFile> People::file(const PersonId &person) const {
    const auto events = PersonTimeline(m_database).read(numberOf(person));
    if (!events) return refuse(events.error());
    if (events->empty()) return refuse(nobody(person));
    PersonFile file{{}, restored(*events)};
    file.person = fold(personId(numberOf(person)), file.timeline);
    return file;
}

Result<Person> People::resolve(const PersonId &person) const {
    auto found = find(person);
    while (found && found->isMerged()) found = find(found->mergedInto);
    return found;
}

Result<std::vector<Person>> People::mergedInto(const PersonId &person) const {
    return PersonRows(m_database).mergedInto(numberOf(person));
}

Result<std::vector<CaseRef>> People::casesOf(const PersonId &person) const {
    std::vector<CaseRef> cases;
    const auto read = m_database.read(
        u"WITH RECURSIVE same (key) AS (VALUES (?) UNION SELECT p.key FROM same CROSS JOIN person_row p "
        "ON p.merged_into = same.key AND p.merged_into > 0) "
        "SELECT r.reference FROM same CROSS JOIN case_row r ON r.person = same.key AND r.person > 0 "
        "ORDER BY r.received DESC, r.key DESC"_s,
        {numberOf(person)}, [&](const QSqlQuery &row) { cases.emplace_back(row.value(0).toString()); });
    if (!read) return refuse(read.error());
    return cases;
}

Result<Profile> People::profileOf(const PersonId &person) const {
    const auto events = PersonTimeline(m_database).read(numberOf(person), PersonTimeline::Profiles::ReadToo);
    if (!events) return refuse(events.error());
    if (events->empty()) return refuse(nobody(person));
    return foldProfile(restored(*events));
}

Result<> People::checkNamed(const PersonId &person) const {
    if (person.isEmpty()) return {};
    const auto exists = PersonTimeline(m_database).exists(numberOf(person));
    if (!exists) return refuse(exists.error());
    if (!*exists || personId(numberOf(person)) != person) return refuse(nobody(person));
    return {};
}

// Each as who they count as, once, where the likest of their names stands.
Result<std::vector<PersonMatch>> People::resolved(const QList<PersonMatch> &matches, int limit) const {
    std::vector<PersonMatch> found;
    QSet<PersonId> seen;
    for (auto match : matches) {
        if (found.size() >= static_cast<size_t>(limit)) break;
        if (match.person.isMerged()) {
            auto whole = resolve(match.person.id);
            if (!whole) return refuse(whole.error());
            match.alsoKnownAs = match.person.name;
            match.person = std::move(*whole);
        }
        if (seen.contains(match.person.id)) continue;
        seen.insert(match.person.id);
        found.push_back(std::move(match));
    }
    return found;
}

Result<std::vector<PersonMatch>> People::search(const QString &words, int limit) const {
    const Clues sought = cluesIn(words);
    PersonFinder typed(m_database, mostAsTyped);
    auto looked = typed.lookByReference(words);
    if (looked) looked = typed.lookByContact(sought);
    if (looked) looked = typed.lookByWords(words);
    if (!looked) return refuse(looked.error());
    PersonFinder misspelt(m_database, mostConsidered - typed.found().size());
    if (typed.found().size() < static_cast<size_t>(limit)) looked = misspelt.lookByTracks(sought);
    if (!looked) return refuse(looked.error());
    QSet<PersonId> asTyped;
    std::vector<qint64> numbers = typed.found();
    for (const qint64 number : numbers) asTyped.insert(personId(number));
    for (const qint64 number : misspelt.found()) {
        if (!asTyped.contains(personId(number))) numbers.push_back(number);
    }
    const auto people = PersonRows(m_database).find(numbers);
    if (!people) return refuse(people.error());
    return resolved(ranked(*people, sought, asTyped), limit);
}

Result<std::vector<PersonMatch>> People::alike(const Clues &sought, int limit) const {
    PersonFinder finder(m_database, mostConsidered);
    auto looked = finder.lookByContact(sought);
    if (looked) looked = finder.lookByTracks(sought);
    if (!looked) return refuse(looked.error());
    const auto people = PersonRows(m_database).find(finder.found());
    if (!people) return refuse(people.error());
    return resolved(ranked(*people, sought, {}), limit);
}

}  // namespace redress
