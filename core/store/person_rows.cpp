// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_rows.h"

#include "core/people/clues.h"
#include "core/people/contact_keys.h"
#include "core/people/name_words.h"
#include "core/people/person_number.h"
#include "core/people/tracks.h"
#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// In the order in which a projection holds their values, after the key.
const QStringList &personColumns() {
    static const QStringList columns{u"name"_s,     u"address"_s,           u"postcode"_s, u"email"_s,
                                     u"phone"_s,    u"preferred_contact"_s, u"language"_s, u"format"_s,
                                     u"needs"_s,    u"profile_told"_s,      u"added"_s,    u"merged_into"_s,
                                     u"sequence"_s, u"email_key"_s,         u"phone_key"_s};
    return columns;
}

const QString &selectPerson() {
    static const QString sql = u"SELECT key, %1 FROM person_row WHERE "_s.arg(personColumns().join(u", "_s));
    return sql;
}

// Never NULL.
QString some(const QString &text) {
    return text.isNull() ? QString(u""_s) : text;
}

Person personIn(const QSqlQuery &row) {
    Person person;
    person.id = personId(row.value(0).toLongLong());
    person.name = row.value(1).toString();
    person.address = row.value(2).toString();
    person.postcode = row.value(3).toString();
    person.email = row.value(4).toString();
    person.phone = row.value(5).toString();
    person.preferredContact = contactByOf(row.value(6).toString()).value_or(ContactBy::NotSaid);
    person.language = row.value(7).toString();
    person.format = accessibleFormatOf(row.value(8).toString()).value_or(AccessibleFormat::Standard);
    person.needs = row.value(9).toString();
    person.profileTold = row.value(10).toBool();
    person.added = When::fromText(row.value(11).toString()).value_or(When());
    const qint64 into = row.value(12).toLongLong();
    person.mergedInto = into > 0 ? personId(into) : PersonId();
    person.sequence = row.value(13).toInt();
    return person;
}

QString searchTextOf(const Person &person) {
    const QStringList parts{person.id.text(),
                            person.name,
                            nameWords(person.name).join(u' '),
                            person.address,
                            person.postcode,
                            postcodeKey(person.postcode),
                            person.email,
                            person.phone,
                            phoneKey(person.phone),
                            tracksOf(cluesOf(person)).join(u' ')};
    return parts.join(u'\n');
}

}  // namespace

PersonProjection project(const Person &person) {
    return {{some(person.name), some(person.address), some(person.postcode), some(person.email), some(person.phone),
             some(wordOf(person.preferredContact)), some(person.language), some(wordOf(person.format)),
             some(person.needs), person.profileTold ? 1 : 0, some(person.added.toStored()), numberOf(person.mergedInto),
             person.sequence, some(emailKey(person.email)), some(phoneKey(person.phone))},
            searchTextOf(person)};
}

Result<> PersonRows::add(const Person &person) {
    static const QString sql = u"INSERT INTO person_row (key, %1) VALUES (?%2)"_s.arg(
        personColumns().join(u", "_s), u", ?"_s.repeated(personColumns().size()));
    const PersonProjection projection = project(person);
    const qint64 key = numberOf(person.id);
    if (auto added = m_database.run(sql, QVariantList{key} + projection.row); !added) return added;
    return m_database.run(u"INSERT INTO person_search (rowid, body) VALUES (?, ?)"_s, {key, projection.searchText});
}

Result<> PersonRows::change(const Person &before, const Person &after) {
    static const QString sql = u"UPDATE person_row SET %1 = ? WHERE key = ?"_s.arg(personColumns().join(u" = ?, "_s));
    const PersonProjection projection = project(after);
    const qint64 key = numberOf(after.id);
    if (auto changed = m_database.run(sql, projection.row + QVariantList{key}); !changed) return changed;
    if (project(before).searchText == projection.searchText) return {};
    return m_database.run(u"UPDATE person_search SET body = ? WHERE rowid = ?"_s, {projection.searchText, key});
}

Result<> PersonRows::removeAll() {
    if (auto removed = m_database.run(u"DELETE FROM person_row"_s); !removed) return removed;
    return m_database.run(u"DELETE FROM person_search"_s);
}

Result<std::optional<Person>> PersonRows::find(qint64 person) const {
    std::optional<Person> found;
    const auto read =
        m_database.read(selectPerson() + u"key = ?"_s, {person}, [&](const QSqlQuery &row) { found = personIn(row); });
    if (!read) return refuse(read.error());
    return found;
}

Result<std::vector<Person>> PersonRows::find(const std::vector<qint64> &people) const {
    std::vector<Person> found;
    for (const qint64 person : people) {
        const auto one = find(person);
        if (!one) return refuse(one.error());
        if (*one) found.push_back(**one);
    }
    return found;
}

Result<std::vector<Person>> PersonRows::mergedInto(qint64 person) const {
    std::vector<Person> found;
    const auto read = m_database.read(selectPerson() + u"merged_into = ? AND merged_into > 0 ORDER BY key"_s, {person},
                                      [&](const QSqlQuery &row) { found.push_back(personIn(row)); });
    if (!read) return refuse(read.error());
    return found;
}

Result<PersonProjection> PersonRows::read(qint64 person) const {
    PersonProjection found;
    auto done = m_database.read(selectPerson() + u"key = ?"_s, {person}, [&](const QSqlQuery &row) {
        for (int i = 0; i < personColumns().size(); ++i) found.row << row.value(i + 1);
    });
    if (done)
        done = m_database.read(u"SELECT body FROM person_search WHERE rowid = ?"_s, {person},
                               [&](const QSqlQuery &row) { found.searchText = row.value(0).toString(); });
    if (!done) return refuse(done.error());
    return found;
}

Result<qint64> PersonRows::count() const {
    return m_database.value(u"SELECT count(*) FROM person_row"_s).map([](const QVariant &all) {
        return all.toLongLong();
    });
}

}  // namespace redress
