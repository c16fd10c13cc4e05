// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "tests/ui/case_fixture.h"
#include "ui/case/case_rules.h"
#include "ui/case/contact_facts.h"

using namespace redress;
using namespace redress::test;

namespace {

std::vector<ContactFact> factsOf(CaseFixture &fixture, const CaseRef &reference,
                                 const std::optional<Person> &person = {}) {
    const CaseFile file = fixture.file(reference);
    return contactFacts(file, person, rulesFor(file, fixture.reg()));
}

QStringList wordsOf(const std::vector<ContactFact> &facts) {
    QStringList words;
    for (const auto &fact : facts) words += fact.words;
    return words;
}

}  // namespace

class TestContactFacts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayNothingWhereThereIsNothingToSay() {
        CaseFixture fixture;
        QVERIFY(factsOf(fixture, fixture.receive()).empty());
    }

    void shouldSayToWhomToWrite_data() {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<QString>("words");
        QTest::addColumn<bool>("warns");
        QTest::newRow("none") << QString() << u"Sam Lee, Shelter Halton: authority not held: write to the customer"_s
                              << true;
        QTest::newRow("asked") << u"asked"_s
                               << u"Sam Lee, Shelter Halton: authority asked for, not held: write to the customer"_s
                               << true;
        QTest::newRow("held") << u"held"_s << u"Write to Sam Lee, Shelter Halton: authority held"_s << false;
        QTest::newRow("withdrawn") << u"withdrawn"_s
                                   << u"Sam Lee, Shelter Halton: authority withdrawn: write to the customer"_s << true;
    }

    void shouldSayToWhomToWrite() {
        QFETCH(QString, authority);
        QFETCH(QString, words);
        QFETCH(bool, warns);
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        QJsonObject data{{keys::name, u"Sam Lee"_s}, {keys::organisation, u"Shelter Halton"_s}};
        if (!authority.isEmpty()) data.insert(keys::authority, authority);
        fixture.record(reference, u"advocate.named"_s, at(4, 7, 10), data);
        const auto facts = factsOf(fixture, reference);
        QCOMPARE(wordsOf(facts), QStringList{words});
        QCOMPARE(facts.front().weight == ContactFact::Weight::Warning, warns);
    }

    void shouldSayWhoGetsTheReplyAndACopy() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"addressee.named"_s, at(4, 7, 10),
                       {{keys::name, u"Jane Roe"_s}, {keys::capacity, u"MP"_s}});
        QCOMPARE(wordsOf(factsOf(fixture, reference)),
                 QStringList{u"Reply to Jane Roe, MP, with a copy to the customer"_s});
    }

    void shouldAskAGroupForItsContact() {
        CaseFixture fixture(u"beyond"_s);
        const CaseRef reference = fixture.receive();
        fixture.record(reference, u"group.member-added"_s, at(4, 7, 10), {{keys::name, u"Mr Osei"_s}});
        auto facts = factsOf(fixture, reference);
        QCOMPARE(facts.size(), 1u);
        QCOMPARE(facts.front().weight, ContactFact::Weight::Warning);
        QVERIFY2(facts.front().words.contains(u"3.28"_s), qPrintable(facts.front().words));
        fixture.record(reference, u"group.contact-nominated"_s, at(4, 7, 11), {{keys::name, u"Mr Osei"_s}});
        facts = factsOf(fixture, reference);
        QVERIFY(facts.front().words.contains(u"write to Mr Osei"_s));
        QCOMPARE(facts.front().weight, ContactFact::Weight::Plain);
    }

    void shouldSayHowAPersonIsReached() {
        CaseFixture fixture;
        Person person;
        person.preferredContact = ContactBy::Phone;
        person.format = AccessibleFormat::LargePrint;
        person.language = u"Polish"_s;
        person.needs = u"Ring twice: hard of hearing"_s;
        const QStringList words = wordsOf(factsOf(fixture, fixture.receive(), person));
        QCOMPARE(words.size(), 4);
        QVERIFY(words.contains(nameOf(AccessibleFormat::LargePrint)));
        QVERIFY(words.contains(u"Language: Polish"_s));
        QVERIFY(words.contains(u"Ring twice: hard of hearing"_s));
    }

    void shouldSayNothingOfAPersonWithoutNeeds() {
        CaseFixture fixture;
        QVERIFY(factsOf(fixture, fixture.receive(), Person()).empty());
    }

    void shouldWarnOfWhatMayBarACase() {
        CaseFixture fixture(u"halton"_s);
        QJsonObject details = CaseFixture::khan();
        details.insert(keys::issueArose, u"2024-01-15"_s);
        const CaseRef reference = fixture.receive(at(4, 2, 16), details);
        const auto facts = factsOf(fixture, reference);
        QCOMPARE(facts.size(), 1u);
        QCOMPARE(facts.front().weight, ContactFact::Weight::Warning);
        QVERIFY2(facts.front().words.contains(u"15 January 2024"_s), qPrintable(facts.front().words));
        fixture.record(reference, u"exclusion.set-aside"_s, at(4, 7, 10),
                       {{u"exclusion"_s, u"time-limit"_s}, {keys::reason, u"She was in hospital"_s}});
        QVERIFY(factsOf(fixture, reference).empty());
    }

    void shouldSayHowACaseStands_data() {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("words");
        QTest::newRow("confidential") << u"confidential"_s << u"In confidence"_s;
        QTest::newRow("anonymous") << u"anonymous"_s << u"Anonymous: there is nobody to write to"_s;
        QTest::newRow("recurring") << u"recurring"_s << u"Recurring: older reports are background"_s;
    }

    void shouldSayHowACaseStands() {
        QFETCH(QString, key);
        QFETCH(QString, words);
        CaseFixture fixture;
        QJsonObject details = CaseFixture::khan();
        details.insert(key, true);
        QCOMPARE(wordsOf(factsOf(fixture, fixture.receive(at(4, 2, 16), details))), QStringList{words});
    }

    void shouldLeadToLinkedCases() {
        CaseFixture fixture;
        const CaseRef reference = fixture.receive();
        const CaseRef other = fixture.receive(at(3, 2, 9));
        fixture.record(reference, u"case.linked"_s, at(4, 7, 10), {{u"case"_s, other.text()}});
        const auto facts = factsOf(fixture, reference);
        QCOMPARE(facts.size(), 1u);
        QCOMPARE(facts.front().opens, other);
        QCOMPARE(factsOf(fixture, other).front().opens, reference);
    }
};

QTEST_GUILESS_MAIN(TestContactFacts)
#include "tst_contact_facts.moc"
