// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/people/decide_person.h"
#include "core/people/fold_person.h"
#include "core/people/person_events.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

const When now = *When::fromText(u"2026-05-01T09:00"_s);

Command command(const EventName &event, const QJsonObject &data, const QString &at = u"2026-04-02"_s) {
    return {event, When::fromText(at).value_or(When()), u"Joan Pike"_s, data};
}

Person khan() {
    Person person;
    person.id = PersonId(u"P-0000001"_s);
    person.name = u"Aisha Khan"_s;
    person.email = u"a.khan@example.org"_s;
    person.sequence = 1;
    return person;
}

Person other(const QString &mergedInto = {}) {
    Person person = khan();
    person.id = PersonId(u"P-0000002"_s);
    person.mergedInto = PersonId(mergedInto);
    return person;
}

Person merged() {
    Person person = khan();
    person.mergedInto = PersonId(u"P-0000009"_s);
    return person;
}

}  // namespace

class TestDecidePerson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuse_data() {
        QTest::addColumn<Command>("asked");
        QTest::addColumn<Person>("person");
        QTest::addColumn<QString>("says");
        const auto change = [](const QJsonObject &data) { return command(events::personChanged, data); };
        const auto merge = [](const QString &into) { return command(events::personMerged, {{keys::into, into}}); };
        QTest::newRow("no name") << command(events::personAdded, {{keys::email, u"a@b"_s}}) << Person()
                                 << u"needs a name"_s;
        QTest::newRow("a blank name") << command(events::personAdded, {{keys::name, u"  "_s}}) << Person()
                                      << u"needs a name"_s;
        QTest::newRow("the name taken away") << change({{keys::name, u""_s}}) << khan() << u"needs a name"_s;
        QTest::newRow("added twice") << command(events::personAdded, {{keys::name, u"x"_s}}) << khan() << u"already"_s;
        QTest::newRow("nobody changed") << change({{keys::name, u"x"_s}}) << Person() << u"missing"_s;
        QTest::newRow("e-mail without @") << change({{keys::email, u"khan.example.org"_s}}) << khan() << u"no e-mail"_s;
        QTest::newRow("e-mail with two") << change({{keys::email, u"a@b@c"_s}}) << khan() << u"no e-mail"_s;
        QTest::newRow("e-mail with nothing before") << change({{keys::email, u"@b"_s}}) << khan() << u"no e-mail"_s;
        QTest::newRow("e-mail with a space") << change({{keys::email, u"a b@c"_s}}) << khan() << u"no e-mail"_s;
        QTest::newRow("phone without digits") << change({{keys::phone, u"by post"_s}}) << khan() << u"no phone"_s;
        QTest::newRow("a number for a name") << change({{keys::name, 7}}) << khan() << u"has to be text"_s;
        QTest::newRow("a profile in a change") << change({{u"religion"_s, u"x"_s}}) << khan() << u"profile"_s;
        QTest::newRow("notes") << change({{u"notes"_s, u"x"_s}}) << khan() << u"no detail"_s;
        QTest::newRow("an unknown format") << change({{keys::format, u"papyrus"_s}}) << khan() << u"large-print"_s;
        QTest::newRow("an unknown contact") << change({{keys::preferredContact, u"pigeon"_s}}) << khan() << u"letter"_s;
        QTest::newRow("a name without end") << change({{keys::name, QString(501, u'x')}}) << khan() << u"too long"_s;
        QTest::newRow("nothing new") << change({{keys::name, u" Aisha Khan "_s}}) << khan() << u"Nothing would"_s;
        QTest::newRow("nothing at all") << change({}) << khan() << u"Nothing would"_s;
        QTest::newRow("an empty profile") << command(events::profileRecorded, {}) << khan() << u"empty"_s;
        QTest::newRow("no characteristic")
            << command(events::profileRecorded, {{u"shoe_size"_s, u"7"_s}}) << khan() << u"religion"_s;
        QTest::newRow("an answer that is no text")
            << command(events::profileRecorded, {{u"age"_s, 41}}) << khan() << u"text"_s;
        QTest::newRow("merged with themselves") << merge(u"P-0000001"_s) << khan() << u"themselves"_s;
        QTest::newRow("merged with themselves, short") << merge(u"p-1"_s) << khan() << u"themselves"_s;
        QTest::newRow("merged with nobody named") << merge({}) << khan() << u"is merged with"_s;
        QTest::newRow("merged twice") << merge(u"P-0000002"_s) << merged() << u"undo that merge"_s;
        QTest::newRow("changed when merged") << change({{keys::name, u"x"_s}}) << merged() << u"P-0000009"_s;
        QTest::newRow("profile when merged")
            << command(events::profileRecorded, {{u"age"_s, u"41"_s}}) << merged() << u"P-0000009"_s;
        QTest::newRow("unmerged when not merged")
            << command(events::personUnmerged, {}) << khan() << u"nothing to undo"_s;
        QTest::newRow("a case's event") << command(events::note, {}) << khan() << u"does not happen to a person"_s;
        QTest::newRow("without a day") << command(events::personChanged, {{keys::name, u"x"_s}}, {}) << khan()
                                       << u"no date is given"_s;
        QTest::newRow("to come") << command(events::personChanged, {{keys::name, u"x"_s}}, u"2026-05-02"_s) << khan()
                                 << u"not come"_s;
        QTest::newRow("in an hour") << command(events::personChanged, {{keys::name, u"x"_s}}, u"2026-05-01T10:00"_s)
                                    << khan() << u"not come"_s;
        QTest::newRow("long ago") << command(events::personChanged, {{keys::name, u"x"_s}}, u"0202-04-02"_s) << khan()
                                  << u"the year"_s;
        Command anonymous = change({{keys::name, u"x"_s}});
        anonymous.by = u" "_s;
        QTest::newRow("by nobody") << anonymous << khan() << u"no name is given"_s;
    }
    void shouldRefuse() {
        QFETCH(Command, asked);
        QFETCH(Person, person);
        QFETCH(QString, says);
        const auto decided = decide(asked, person, {now, other()});
        QVERIFY(!decided);
        QVERIFY2(decided.error().message.contains(says), qPrintable(decided.error().message));
        QVERIFY(!decided.error().message.contains(u'\n'));
    }

    void shouldRefuseAMergeThatLeadsNowhere() {
        const Command merge = command(events::personMerged, {{keys::into, u"P-0000002"_s}});
        const auto missing = decide(merge, khan(), {now, std::nullopt});
        QVERIFY(missing.error().message.contains(u"no person “P-0000002”"_s));
        const auto further = decide(merge, khan(), {now, other(u"P-0000003"_s)});
        QVERIFY(further.error().message.contains(u"P-0000003"_s));
    }

    void shouldFoldToWhatWasTold() {
        const Person person = happened(Person(), {command(events::personAdded, {{keys::name, u" Aisha Khan "_s},
                                                                                {keys::phone, u"0161 496 0123"_s},
                                                                                {keys::format, u"braille"_s}}),
                                                  command(events::personChanged, {{keys::phone, u""_s},
                                                                                  {keys::language, u"Urdu"_s},
                                                                                  {keys::preferredContact, u"visit"_s},
                                                                                  {keys::needs, u"Ring twice"_s}}),
                                                  command(events::profileRecorded, {{u"age"_s, u"41"_s}})});
        QCOMPARE(person.name, u"Aisha Khan"_s);
        QCOMPARE(person.phone, QString());
        QCOMPARE(person.format, AccessibleFormat::Braille);
        QCOMPARE(person.language, u"Urdu"_s);
        QCOMPARE(person.preferredContact, ContactBy::Visit);
        QCOMPARE(person.needs, u"Ring twice"_s);
        QVERIFY(person.hasNeeds() && person.profileTold && !person.isMerged());
        QCOMPARE(person.sequence, 3);
        QCOMPARE(person.added.day(), QDate(2026, 4, 2));
    }

    void shouldKeepTheOthersReferenceAsItIsWritten() {
        const auto decided = decide(command(events::personMerged, {{keys::into, u"p-2"_s}}), khan(), {now, other()});
        QVERIFY(decided);
        QCOMPARE(decided->data.value(keys::into).toString(), u"P-0000002"_s);
    }

    void shouldLoseNothingByAMergeThatIsUndone() {
        const Person before = khan();
        const Person away = happened(before, {command(events::personMerged, {{keys::into, u"P-0000002"_s}})});
        QCOMPARE(away.mergedInto, other().id);
        Person back = happened(away, {command(events::personUnmerged, {})});
        QCOMPARE(back.sequence, 3);
        back.sequence = before.sequence;
        QCOMPARE(back, before);
    }

    void shouldFoldTheProfileApart() {
        std::vector<Event> events;
        int sequence = 0;
        for (const auto &data : {QJsonObject{{u"age"_s, u"41"_s}, {u"religion"_s, u"Quaker"_s}},
                                 QJsonObject{{u"religion"_s, preferNotToSay()}}, QJsonObject{{u"age"_s, u""_s}}})
            events.push_back({++sequence, events::profileRecorded, now, now.moment(), u"Joan Pike"_s, data});
        const Profile profile = foldProfile(events);
        QCOMPARE(profile.answers.size(), 1);
        QCOMPARE(profile.answers[Characteristic::Religion], preferNotToSay());
        QVERIFY(!profile.isMissing());
        QVERIFY(foldProfile({}).isMissing());
    }

    void shouldHaveAWordForEverything() {
        QCOMPARE(allCharacteristics().size(), 9);  // Equality Act 2010, section 4
        for (const auto one : allCharacteristics()) {
            QCOMPARE(characteristicOf(wordOf(one)), one);
            QVERIFY(!nameOf(one).isEmpty());
        }
        for (const auto &word : accessibleFormatWords()) QCOMPARE(wordOf(*accessibleFormatOf(word)), word);
        for (const auto &word : contactByWords()) QCOMPARE(wordOf(*contactByOf(word)), word);
        QCOMPARE(accessibleFormatOf(QString()), AccessibleFormat::Standard);
        QCOMPARE(contactByOf(QString()), ContactBy::NotSaid);
        QVERIFY(!accessibleFormatOf(u"papyrus"_s));
    }

private:
    static Person happened(Person person, const std::vector<Command> &commands) {
        for (const auto &one : commands) {
            const auto event = decide(one, person, {now, other()});
            if (!event) qFatal("%s", qPrintable(event.error().message));
            apply(person, *event);
        }
        return person;
    }
};

Q_DECLARE_METATYPE(redress::Command)
Q_DECLARE_METATYPE(redress::Person)
QTEST_GUILESS_MAIN(TestDecidePerson)
#include "tst_decide_person.moc"
