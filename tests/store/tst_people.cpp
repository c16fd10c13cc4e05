// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/people/person_events.h"
#include "core/people/person_number.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "core/store/people.h"
#include "core/store/person_finder.h"
#include "core/store/person_rows.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString added = u"person.added"_s;
const QString changed = u"person.changed"_s;

PersonId add(TestRegister &reg, const QJsonObject &data) {
    const auto recorded = reg->people().add(TestRegister::command(added, u"2026-04-02"_s, data));
    if (!recorded) qFatal("%s", qPrintable(recorded.error().message));
    return recorded->person;
}

PersonId add(TestRegister &reg, const QString &name) {
    return add(reg, {{keys::name, name}});
}

Result<PersonRecorded> record(TestRegister &reg, const PersonId &person, const EventName &event,
                              const QJsonObject &data = {}) {
    return reg->people().record(person, {event, *When::fromText(u"2026-04-03"_s), u"Joan Pike"_s, data});
}

void merge(TestRegister &reg, const PersonId &person, const PersonId &into) {
    const auto merged = record(reg, person, events::personMerged, {{keys::into, into.text()}});
    if (!merged) qFatal("%s", qPrintable(merged.error().message));
}

CaseRef caseOf(TestRegister &reg, const PersonId &person, const QString &at = u"2026-04-02"_s) {
    return reg.receive(at, {{keys::complainant, u"x"_s}, {keys::person, person.text()}});
}

QStringList sentences(TestRegister &reg) {
    QStringList found;
    const auto run = Checkup(*reg).run([&](const Finding &finding) { found << finding.sentence; });
    if (!run) found << run.error().message;
    return found;
}

QStringList names(const Result<std::vector<PersonMatch>> &matches) {
    QStringList found;
    for (const auto &match : *matches) found << match.person.name;
    return found;
}

// As they are shown and found, without their timelines: those take longer to write, and no search reads them.
void showMany(TestRegister &reg, int people, const std::function<Person(int)> &person) {
    const auto done = reg->database().write([&]() -> Result<> {
        PersonRows rows(reg->database());
        for (int i = 0; i < people; ++i) {
            if (auto shown = rows.add(person(i)); !shown) return shown;
        }
        return {};
    });
    if (!done) qFatal("%s", qPrintable(done.error().message));
}

QStringList columnsOf(QSqlQuery &query, const QString &table) {
    QStringList columns;
    if (!query.exec(u"PRAGMA main.table_info(%1)"_s.arg(table))) qFatal("%s", qPrintable(query.lastError().text()));
    while (query.next()) columns << query.value(1).toString();
    return columns;
}

// A register as the first `version` schemas made it, with the cases of today's register at `path`.
void writeOlder(const QString &older, const QString &path, int version) {
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"older"_s);
        connection.setDatabaseName(older);
        if (!connection.open()) qFatal("%s", qPrintable(connection.lastError().text()));
        QSqlQuery query(connection);
        const auto run = [&](const QString &sql) {
            if (!query.exec(sql)) qFatal("%s: %s", qPrintable(sql), qPrintable(query.lastError().text()));
        };
        for (int step = 1; step <= version; ++step) {
            QFile file(u":/migrations/%1.sql"_s.arg(step, 4, 10, QLatin1Char('0')));
            if (!file.open(QIODevice::ReadOnly)) qFatal("no migration %d", step);
            for (const auto &statement : QString::fromUtf8(file.readAll()).split(u"\n-- next\n"_s)) run(statement);
        }
        run(u"ATTACH '%1' AS today"_s.arg(path));
        for (const auto &table : {u"setting"_s, u"policy"_s, u"case_origin"_s, u"event"_s, u"counter"_s, u"case_row"_s,
                                  u"target"_s, u"stage_run"_s}) {
            const QString columns = columnsOf(query, table).join(u", "_s);
            run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM today.%1"_s.arg(table, columns));
        }
        run(u"INSERT INTO case_search (rowid, body) SELECT rowid, body FROM today.case_search"_s);
        run(u"DELETE FROM setting WHERE name = 'projected_with'"_s);
        run(u"PRAGMA application_id = %1"_s.arg(Database::applicationId));
        run(u"PRAGMA user_version = %1"_s.arg(version));
        connection.close();
    }
    QSqlDatabase::removeDatabase(u"older"_s);
}

}  // namespace

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepWhatWasRecorded() {
        TestRegister reg;
        QSignalSpy recorded(&reg->people(), &People::recorded);
        QSignalSpy listsChanged(&*reg, &Register::changed);
        const PersonId khan = add(reg, {{keys::name, u"Aisha Khan"_s},
                                        {keys::address, u"12 Oak Road"_s},
                                        {keys::postcode, u"SW9 1AA"_s},
                                        {keys::email, u"a.khan@example.org"_s},
                                        {keys::phone, u"0161 496 0123"_s},
                                        {keys::preferredContact, u"phone"_s},
                                        {keys::language, u"Urdu"_s},
                                        {keys::format, u"large-print"_s},
                                        {keys::needs, u"Ring twice"_s}});
        QCOMPARE(khan.text(), u"P-0000001"_s);
        QCOMPARE(recorded.size(), 1);
        QCOMPARE(listsChanged.size(), 1);
        QVERIFY(reg.reopen());
        const Person person = *reg->people().find(khan);
        QCOMPARE(person, reg->people().file(khan)->person);
        QCOMPARE(person.name, u"Aisha Khan"_s);
        QCOMPARE(person.preferredContact, ContactBy::Phone);
        QCOMPARE(person.format, AccessibleFormat::LargePrint);
        QCOMPARE(person.needs, u"Ring twice"_s);
        QCOMPARE(add(reg, u"Tunde Osei"_s).text(), u"P-0000002"_s);
        QCOMPARE(sentences(reg), QStringList());
    }

    void shouldWriteNothingOfWhatIsRefused() {
        TestRegister reg;
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        QVERIFY(!reg->people().add(TestRegister::command(added, u"2026-04-02"_s, {})));
        QVERIFY(!record(reg, khan, events::personChanged, {{keys::email, u"x"_s}}));
        QVERIFY(!record(reg, PersonId(u"P-0000009"_s), events::personChanged, {{keys::name, u"x"_s}}));
        QCOMPARE(reg->people().file(khan)->timeline.size(), 1);
        QCOMPARE(add(reg, u"Tunde Osei"_s).text(), u"P-0000002"_s);
    }

    void shouldNotFindWhoIsNotThere() {
        TestRegister reg;
        for (const auto &person : {PersonId(), PersonId(u"x"_s), PersonId(u"P-0000001"_s)}) {
            QVERIFY(!reg->people().find(person));
            QVERIFY(!reg->people().file(person));
            QVERIFY(!reg->people().resolve(person));
            QVERIFY(!reg->people().profileOf(person));
            QCOMPARE(reg->people().casesOf(person)->size(), 0);
        }
        QCOMPARE(names(reg->people().search(u"khan"_s, 10)), QStringList());
        QCOMPARE(names(reg->people().search(QString(), 10)), QStringList());
        QCOMPARE(names(reg->people().alike({}, 10)), QStringList());
    }

    void shouldCountTheCasesOfWhoeverWasMerged() {
        TestRegister reg;
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        const PersonId kahn = add(reg, u"Aisha Kahn"_s);
        const PersonId akhan = add(reg, u"A Khan"_s);
        const CaseRef one = caseOf(reg, khan, u"2026-04-01"_s);
        const CaseRef two = caseOf(reg, kahn, u"2026-04-02"_s);
        const CaseRef three = caseOf(reg, akhan, u"2026-04-03"_s);
        reg.receive(u"2026-04-04"_s);
        merge(reg, akhan, kahn);
        merge(reg, kahn, khan);
        using Refs = std::vector<CaseRef>;
        QCOMPARE(*reg->people().casesOf(khan), (Refs{three, two, one}));
        QCOMPARE(*reg->people().casesOf(kahn), (Refs{three, two}));
        QCOMPARE(reg->people().resolve(akhan)->id, khan);
        QCOMPARE(reg->people().mergedInto(khan)->size(), 1);
        QVERIFY(record(reg, kahn, events::personUnmerged));
        QCOMPARE(*reg->people().casesOf(khan), (Refs{one}));
        QCOMPARE(reg->people().resolve(akhan)->id, kahn);
        QCOMPARE(sentences(reg), QStringList());
    }

    void shouldLoseNothingByAMergeThatIsUndone() {
        TestRegister reg;
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        const PersonId kahn = add(reg, {{keys::name, u"Aisha Kahn"_s}, {keys::needs, u"Ring twice"_s}});
        QVERIFY(record(reg, kahn, events::profileRecorded, {{u"age"_s, u"41"_s}}));
        Person before = *reg->people().find(kahn);
        merge(reg, kahn, khan);
        QVERIFY(!record(reg, kahn, events::personChanged, {{keys::needs, u""_s}}));
        QVERIFY(record(reg, khan, events::personChanged, {{keys::phone, u"0161 496 0123"_s}}));
        QVERIFY(record(reg, kahn, events::personUnmerged));
        before.sequence += 2;
        QCOMPARE(*reg->people().find(kahn), before);
        QCOMPARE(reg->people().profileOf(kahn)->answers[Characteristic::Age], u"41"_s);
        QCOMPARE(reg->people().find(khan)->phone, u"0161 496 0123"_s);
        QCOMPARE(sentences(reg), QStringList());
    }

    // Merging back and forth never goes round in a circle.
    void shouldNeverMergeInACircle() {
        TestRegister reg;
        const PersonId a = add(reg, u"A Khan"_s);
        const PersonId b = add(reg, u"B Khan"_s);
        const PersonId c = add(reg, u"C Khan"_s);
        merge(reg, a, b);
        QVERIFY(!record(reg, b, events::personMerged, {{keys::into, a.text()}}));
        merge(reg, b, c);
        QVERIFY(!record(reg, c, events::personMerged, {{keys::into, a.text()}}));
        QCOMPARE(reg->people().resolve(a)->id, c);
    }

    void shouldFindWhoIsMeant_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("reasons");
        const QString khan = u"Aisha Khan"_s;
        const QString brien = u"Séan O'Brien"_s;
        QTest::newRow("reference") << u"P-0000002"_s << khan << QString();
        QTest::newRow("reference, short") << u"p-2"_s << khan << QString();
        QTest::newRow("name") << u"aisha khan"_s << khan << QString();
        QTest::newRow("begun") << u"kha"_s << khan << QString();
        QTest::newRow("two words begun") << u"aisha k"_s << khan << QString();
        QTest::newRow("swapped") << u"khan aisha"_s << khan << QString();
        QTest::newRow("name and street") << u"khan oak"_s << khan << QString();
        QTest::newRow("postcode") << u"sw9 1aa"_s << khan << QString();
        QTest::newRow("postcode without space") << u"SW91AA"_s << khan << QString();
        QTest::newRow("e-mail") << u"A.Khan@Example.org"_s << khan << QString();
        QTest::newRow("phone") << u"0161 496 0123"_s << khan << QString();
        QTest::newRow("phone as from abroad") << u"+44 (0)161 4960123"_s << khan << QString();
        QTest::newRow("phone begun") << u"0161 496 01"_s << khan << QString();
        QTest::newRow("misspelt") << u"aysha khan"_s << khan << u"Name differs by one letter"_s;
        QTest::newRow("misspelt and swapped") << u"kahn aisha"_s << khan << u"Name differs by one letter"_s;
        QTest::newRow("misspelt surname alone") << u"kahn"_s << khan << u"Name differs by one letter"_s;
        QTest::newRow("misspelt with the place")
            << u"kahnn asha sw9 1aa"_s << khan << u"Name sounds alike, Same postcode"_s;
        QTest::newRow("without accents") << u"sean obrien"_s << brien << QString();
        QTest::newRow("apostrophe") << u"sean o’brien"_s << brien << QString();
        QTest::newRow("without O") << u"sean brien"_s << brien << QString();
        QTest::newRow("McDonald") << u"iain mcdonald"_s << u"Iain MacDonald"_s << u"Same name"_s;
        QTest::newRow("Mac Donald") << u"iain mac donald"_s << u"Iain MacDonald"_s << u"Same name"_s;
        QTest::newRow("nobody") << u"xyzzy"_s << QString() << QString();
        QTest::newRow("quotes and stars") << u"\"aisha* NOT khan)"_s << khan << u"Part of the name is the same"_s;
    }
    void shouldFindWhoIsMeant() {
        TestRegister reg;
        for (const auto &name : {u"Tunde Osei"_s, u"Aisha Khan"_s, u"Séan O'Brien"_s, u"Iain MacDonald"_s,
                                 u"Aysel Demir"_s, u"Shona Bryan"_s}) {
            QJsonObject data{{keys::name, name}};
            if (name == "Aisha Khan"_L1) {
                data[keys::address] = u"Flat 3, 12 Oak Road"_s;
                data[keys::postcode] = u"SW9 1AA"_s;
                data[keys::email] = u"a.khan@example.org"_s;
                data[keys::phone] = u"0161 496 0123"_s;
            }
            add(reg, data);
        }
        QFETCH(QString, typed);
        const auto found = reg->people().search(typed, 10);
        QVERIFY(found);
        const PersonMatch first = found->empty() ? PersonMatch() : found->front();
        QTEST(first.person.name, "first");
        QTEST(first.reasons.join(u", "_s), "reasons");
    }

    void shouldShowWhoAMergedPersonCountsAs() {
        TestRegister reg;
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        const PersonId begum = add(reg, {{keys::name, u"Ayesha Begum"_s}, {keys::email, u"a@example.org"_s}});
        merge(reg, begum, khan);
        const auto found = reg->people().search(u"begum"_s, 10);
        QCOMPARE(names(found), QStringList{u"Aisha Khan"_s});
        QCOMPARE(found->front().alsoKnownAs, u"Ayesha Begum"_s);
        const auto alike = reg->people().alike({u"Aisha Khan"_s, {}, {}, u"A@example.org"_s, {}}, 10);
        QCOMPARE(names(alike), QStringList{u"Aisha Khan"_s});
        QCOMPARE(alike->front().reasons.front(), u"Same e-mail"_s);
    }

    void shouldForgetFormerWordsOfWhoHasChanged() {
        TestRegister reg;
        const PersonId khan = add(reg, {{keys::name, u"Aisha Khan"_s}, {keys::email, u"old@example.org"_s}});
        QVERIFY(record(reg, khan, events::personChanged,
                       {{keys::name, u"Aisha Rahman"_s}, {keys::email, u"new@example.org"_s}}));
        QCOMPARE(names(reg->people().search(u"khan"_s, 10)), QStringList());
        QCOMPARE(names(reg->people().search(u"old@example.org"_s, 10)), QStringList());
        QCOMPARE(names(reg->people().search(u"rahman"_s, 10)), QStringList{u"Aisha Rahman"_s});
        QCOMPARE(names(reg->people().search(u"new@example.org"_s, 10)), QStringList{u"Aisha Rahman"_s});
        QCOMPARE(reg->people().file(khan)->timeline[0].data.value(keys::name).toString(), u"Aisha Khan"_s);
    }

    void shouldKeepTheProfileApart() {
        TestRegister reg;
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        QVERIFY(reg->people().profileOf(khan)->isMissing());
        QVERIFY(record(reg, khan, events::profileRecorded, {{u"religion"_s, u"Zoroastrian"_s}}));
        QVERIFY(record(reg, khan, events::profileRecorded, {{u"age"_s, preferNotToSay()}}));
        const Profile profile = *reg->people().profileOf(khan);
        QCOMPARE(profile.answers[Characteristic::Religion], u"Zoroastrian"_s);
        QCOMPARE(profile.answers[Characteristic::Age], preferNotToSay());
        QVERIFY(reg->people().find(khan)->profileTold);
        const PersonFile file = *reg->people().file(khan);
        QCOMPARE(file.timeline.size(), 3);
        QCOMPARE(file.timeline[1].data, QJsonObject());
        QCOMPARE(names(reg->people().search(u"Zoroastrian"_s, 10)), QStringList());
        QStringList tables;
        QVERIFY(reg->database().read(u"SELECT name FROM sqlite_schema WHERE type = 'table'"_s, {},
                                     [&](const QSqlQuery &row) { tables << row.value(0).toString(); }));
        for (const auto &table : tables) {
            if (table == "person_profile"_L1) continue;
            QVERIFY(reg->database().read(u"SELECT * FROM "_s + table, {}, [&](const QSqlQuery &row) {
                for (int i = 0; row.value(i).isValid(); ++i)
                    QVERIFY2(!row.value(i).toByteArray().toLower().contains("zoroastrian"), qPrintable(table));
            }));
        }
        QCOMPARE(sentences(reg), QStringList());
    }

    void shouldOnlyEverAdd_data() {
        QTest::addColumn<QString>("sql");
        QTest::newRow("change an event") << u"UPDATE person_event SET by_whom = 'x'"_s;
        QTest::newRow("delete an event") << u"DELETE FROM person_event"_s;
        QTest::newRow("change a profile") << u"UPDATE person_profile SET data = '{}'"_s;
        QTest::newRow("delete a profile") << u"DELETE FROM person_profile"_s;
        QTest::newRow("replace a number")
            << u"INSERT INTO person_event SELECT 99, person_key, sequence, name, happened, "
               "recorded, by_whom, data, hash FROM person_event LIMIT 1"_s;
    }
    void shouldOnlyEverAdd() {
        TestRegister reg;
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        QVERIFY(record(reg, khan, events::profileRecorded, {{u"age"_s, u"41"_s}}));
        QFETCH(QString, sql);
        QVERIFY(!reg->database().run(sql));
        QCOMPARE(sentences(reg), QStringList());
    }

    void shouldFindWhatWasTamperedWith_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("an event's data") << u"UPDATE person_event SET data = '{\"name\":\"X\"}' WHERE sequence = 1"_s
                                         << u"hashes"_s;
        QTest::newRow("who recorded it") << u"UPDATE person_event SET by_whom = 'Somebody'"_s << u"hashes"_s;
        QTest::newRow("whom it concerns") << u"UPDATE person_event SET person_key = 9"_s << u"hashes"_s;
        QTest::newRow("an event taken out") << u"DELETE FROM person_event WHERE sequence = 2"_s << u"hashes"_s;
        QTest::newRow("the profile") << u"UPDATE person_profile SET data = '{\"age\":\"14\"}'"_s << u"hashes"_s;
        QTest::newRow("the profile taken out") << u"DELETE FROM person_profile"_s << u"hashes"_s;
        QTest::newRow("the list") << u"UPDATE person_row SET needs = ''"_s << u"otherwise"_s;
        QTest::newRow("what they are looked up by") << u"UPDATE person_row SET email_key = 'x'"_s << u"otherwise"_s;
        QTest::newRow("a merge") << u"UPDATE person_row SET merged_into = 7"_s << u"otherwise"_s;
        QTest::newRow("the list's row") << u"DELETE FROM person_row"_s << u"missing"_s;
        QTest::newRow("the search") << u"UPDATE person_search SET body = 'x'"_s << u"other words"_s;
        QTest::newRow("somebody made up")
            << u"INSERT INTO person_row SELECT 9, name, address, postcode, email, phone, "
               "preferred_contact, language, format, needs, profile_told, added, merged_into, sequence, "
               "email_key, phone_key FROM person_row"_s
            << u"nothing is recorded"_s;
        QTest::newRow("whose case it is") << u"UPDATE case_row SET person = 9"_s << u"case list"_s;
    }
    void shouldFindWhatWasTamperedWith() {
        TestRegister reg;
        const PersonId khan = add(reg, {{keys::name, u"Aisha Khan"_s}, {keys::needs, u"Ring twice"_s}});
        QVERIFY(record(reg, khan, events::profileRecorded, {{u"age"_s, u"41"_s}}));
        QVERIFY(record(reg, khan, events::personChanged, {{keys::phone, u"0161 496 0123"_s}}));
        caseOf(reg, khan);
        for (const auto *trigger : {"person_event_is_never_changed", "person_event_is_never_deleted",
                                    "profile_is_never_changed", "profile_is_never_deleted"})
            QVERIFY(reg->database().run(u"DROP TRIGGER "_s + QString::fromLatin1(trigger)));
        QVERIFY(reg->database().run(u"PRAGMA foreign_keys = OFF"_s));
        QFETCH(QString, sql);
        QVERIFY(reg->database().run(sql));
        QFETCH(QString, says);
        QVERIFY2(sentences(reg).join(u' ').contains(says), qPrintable(sentences(reg).join(u' ')));
    }

    void shouldRebuildFromTheTimelines() {
        TestRegister reg;
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        const PersonId kahn = add(reg, u"Aisha Kahn"_s);
        const CaseRef one = caseOf(reg, kahn);
        merge(reg, kahn, khan);
        QVERIFY(reg->database().run(u"DELETE FROM person_row"_s));
        QVERIFY(reg->database().run(u"DELETE FROM person_search"_s));
        QVERIFY(reg->database().run(u"UPDATE case_row SET person = 0"_s));
        QVERIFY(!sentences(reg).isEmpty());
        QVERIFY(Checkup(*reg).rebuild());
        QCOMPARE(sentences(reg), QStringList());
        QCOMPARE(*reg->people().casesOf(khan), std::vector{one});
        QCOMPARE(names(reg->people().search(u"aisha khan"_s, 10)), QStringList{u"Aisha Khan"_s});
    }

    void shouldRefuseACaseOfNobody() {
        TestRegister reg;
        const auto received = reg->receive(
            {{}, {}, TestRegister::command(u"received"_s, u"2026-04-02"_s, {{keys::person, u"P-0000007"_s}})});
        QVERIFY(received.error().message.contains(u"P-0000007"_s));
        const PersonId khan = add(reg, u"Aisha Khan"_s);
        const CaseRef ref = reg.receive(u"2026-04-02"_s);
        QVERIFY(!reg.record(ref, u"details.changed"_s, u"2026-04-03"_s, {{keys::person, u"P-0000007"_s}}));
        QVERIFY(reg.record(ref, u"details.changed"_s, u"2026-04-03"_s, {{keys::person, khan.text()}}));
        QCOMPARE(*reg->people().casesOf(khan), std::vector{ref});
        QVERIFY(reg.record(ref, u"details.changed"_s, u"2026-04-03"_s, {{keys::person, u""_s}}));
        QCOMPARE(reg->people().casesOf(khan)->size(), 0);
    }

    // All or nothing: a person added for a case that is refused is not there.
    void shouldAddAPersonWithTheirCaseOrNotAtAll() {
        TestRegister reg;
        const auto done = reg->inOneTransaction([&](Register::Batch &batch) -> Result<> {
            const auto khan =
                batch.addPerson(TestRegister::command(added, u"2026-04-02"_s, {{keys::name, u"Aisha Khan"_s}}));
            if (!khan) return refuse(khan.error());
            return batch
                .receive({{},
                          {},
                          TestRegister::command(u"received"_s, u"2199-04-02"_s, {{keys::person, khan->person.text()}})})
                .map([](const Recorded &) {});
        });
        QVERIFY(!done);
        QVERIFY(!reg->people().find(personId(1)));
        QCOMPARE(sentences(reg), QStringList());
    }

    // However many are stored, few are read: here 100 000, of whom thousands share a name.
    void shouldReadFewHoweverManyThereAre() {
        TestRegister reg;
        const QStringList first{u"Aisha"_s, u"John"_s, u"Tunde"_s, u"Ewa"_s,
                                u"Grace"_s, u"Sean"_s, u"Ruth"_s,  u"Owen"_s};
        const QStringList last{u"Smith"_s, u"Khan"_s, u"Osei"_s, u"Kowalska"_s, u"Price"_s};
        showMany(reg, 100000, [&](int i) {
            Person person;
            person.id = personId(i + 1);
            person.name = first[i % 8] + (i == 54321 ? u" Fitzwilliam "_s : u" "_s) + last[i % 5];
            person.address = u"%1 Oak Road"_s.arg(i % 900);
            person.postcode = u"M%1 %2AB"_s.arg(1 + i % 97).arg(i % 10);
            return person;
        });
        const Clues common{u"Jon Smyth"_s, u"12 Oak Road"_s, {}, {}, {}};
        PersonFinder finder(reg->database(), People::mostConsidered);
        QVERIFY(finder.lookByWords(u"smith"_s));
        QVERIFY(finder.lookByTracks(common));
        QVERIFY(finder.found().size() > 100);
        QVERIFY(finder.found().size() <= People::mostConsidered);
        QCOMPARE(reg->people().search(u"john smith"_s, 20)->size(), 20U);
        QCOMPARE(names(reg->people().search(u"owen fitzwilliam"_s, 20)).first(), u"John Fitzwilliam Khan"_s);
        QCOMPARE(names(reg->people().search(u"john fitzwiliam khan"_s, 20)).first(), u"John Fitzwilliam Khan"_s);
        const auto alike = reg->people().alike({u"Jhon Fitswilliam Kahn"_s, {}, {}, {}, {}}, 20);
        QCOMPARE(names(alike).first(), u"John Fitzwilliam Khan"_s);
    }

    void shouldUpgradeAnOlderRegister_data() {
        QTest::addColumn<int>("version");
        for (int version = 1; version < Database::schemaVersion; ++version)
            QTest::addRow("schema %d", version) << version;
    }
    void shouldUpgradeAnOlderRegister() {
        QFETCH(int, version);
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-02"_s, {{keys::complainant, u"Aisha Khan"_s}});
        QVERIFY(reg.record(ref, u"note"_s, u"2026-04-03"_s, {{keys::text, u"Seen"_s}}));
        reg.close();
        const QString older = reg.folder() + u"/older.redress"_s;
        writeOlder(older, reg.path(), version);
        const auto opened = Register::open(older, reg.clock());
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        Register &upgraded = **opened;
        const auto khan =
            upgraded.people().add(TestRegister::command(added, u"2026-04-02"_s, {{keys::name, u"Aisha Khan"_s}}));
        QVERIFY2(khan, khan ? "" : qPrintable(khan.error().message));
        QVERIFY(upgraded.record(
            ref, TestRegister::command(u"details.changed"_s, u"2026-04-03"_s, {{keys::person, khan->person.text()}})));
        QCOMPARE(*upgraded.people().casesOf(khan->person), std::vector{ref});
        QStringList found;
        QVERIFY(Checkup(upgraded).run([&](const Finding &finding) { found << finding.sentence; }));
        QCOMPARE(found, QStringList());
        QVERIFY(!QDir(reg.folder()).entryList({u"older.redress.before-schema-*"_s}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
