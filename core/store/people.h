// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "core/base/clock.h"
#include "core/casework/event.h"
#include "core/people/clues.h"
#include "core/people/profile.h"
#include "core/store/person_writer.h"

namespace redress {

class Database;

// Somebody who was found, and why.
struct PersonMatch {
    Person person;        // who they count as, where they were merged
    QStringList reasons;  // "Same e-mail", "Name differs by one letter"; none: every word that was typed is there
    QString alsoKnownAs;  // the name they were found by, where it is that of somebody merged into them
    int score = 0;        // for putting in order, the highest first
};

// A person with everything that was recorded on them, but for what their profile says.
struct PersonFile {
    Person person;
    std::vector<Event> timeline;  // oldest first; data of person.profile-recorded is left out
};

// The people of a register: customers, each with a timeline of their own beside the cases'.
class People : public QObject {
    Q_OBJECT

public:
    // People read for one search, whatever the number in the register.
    static constexpr size_t mostConsidered = 300;

    People(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    // Each is durable when it returns. Refused where the person as they have become does not allow it.
    [[nodiscard]] Result<PersonRecorded> add(const Command &command);  // person.added
    [[nodiscard]] Result<PersonRecorded> record(const PersonId &person, const Command &command);

    // As they were recorded, also where they count as somebody else by now. Fails where there is no such person.
    [[nodiscard]] Result<Person> find(const PersonId &person) const;
    [[nodiscard]] Result<PersonFile> file(const PersonId &person) const;
    // Who they count as: themselves, or whom they were merged into.
    [[nodiscard]] Result<Person> resolve(const PersonId &person) const;
    // Those who were merged straight into them, each of which can be undone.
    [[nodiscard]] Result<std::vector<Person>> mergedInto(const PersonId &person) const;
    // The cases recorded with them or with anybody merged into them, newest first.
    [[nodiscard]] Result<std::vector<CaseRef>> casesOf(const PersonId &person) const;

    // For the screen that asks for it, and nothing else: never shown with a case.
    [[nodiscard]] Result<Profile> profileOf(const PersonId &person) const;

    // As one types: a reference, an e-mail, a phone or words of a name and address. Whoever has every word comes first,
    // then those who are alike.
    [[nodiscard]] Result<std::vector<PersonMatch>> search(const QString &words, int limit) const;
    // Who may be meant, also where it is misspelt: before somebody is added twice.
    [[nodiscard]] Result<std::vector<PersonMatch>> alike(const Clues &sought, int limit) const;

    // Fails where a case names a person who is not there; nobody is fine.
    [[nodiscard]] Result<> checkNamed(const PersonId &person) const;

Q_SIGNALS:
    void recorded(const redress::PersonId &person);  // here, once it is durable

private:
    [[nodiscard]] static Fault nobody(const PersonId &person);
    [[nodiscard]] Result<PersonRecorded> inOneTransaction(
        const std::function<Result<PersonRecorded>(PersonWriter &)> &work);
    [[nodiscard]] Result<std::vector<PersonMatch>> resolved(const QList<PersonMatch> &matches, int limit) const;

    Database &m_database;
    const Clock &m_clock;
};

}  // namespace redress
