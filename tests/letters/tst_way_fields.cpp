// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/letters/compose_letter.h"
#include "core/letters/enclosures.h"
#include "core/letters/letter_fields.h"
#include "tests/letters/letter_fixture.h"

using namespace redress;
using namespace Qt::StringLiterals;

namespace {

// "Name: when", one for each way that a letter names.
QStringList waysIn(const LetterRequest &request) {
    QStringList found;
    const MergeFields fields = fieldsOf(request);
    for (const MergeItem &item : fields.find(u"ways"_s)->items)
        found << item.parts.value(u".name"_s) + u": "_s + item.parts.value(u".when"_s);
    return found;
}

}  // namespace

// Who may look at a case after its last letter, and what goes into the envelope.
class TestWayFields : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // The law of today: nobody waits eight weeks, and designated persons are no more.
    void shouldNameWhoMayLookAtItNext() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-2"_s));
        LetterRule rule = fixture.rule(u"response"_s);
        rule.paragraphs.clear();
        QCOMPARE(waysIn(fixture.request(rule)),
                 (QStringList{u"Housing Ombudsman Service: straight away"_s,
                              u"Complaint Review Panel (Independent Tenant Solutions): straight away"_s}));
    }

    // 56 days from Monday 12 September 2022, when the eight weeks were still the law.
    void shouldSayFromWhenWhereTheLawOfTheDayAskedToWait() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-2"_s));
        fixture.now = *When::fromText(u"2022-09-12T09:30"_s);
        LetterRule rule = fixture.rule(u"response"_s);
        rule.paragraphs.clear();
        const QStringList ways = waysIn(fixture.request(rule));
        QCOMPARE(ways.size(), 3);
        QVERIFY2(ways.front().contains(u"7 November 2022"_s), qPrintable(ways.front()));
    }

    void shouldLeaveItToThePolicysOwnWords() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-2"_s));
        QVERIFY(!fixture.rule(u"response"_s).paragraphs.isEmpty());
        QCOMPARE(waysIn(fixture.request(u"response"_s)), QStringList());
    }

    void shouldNameNobodyBeforeTheProcedureIsAtItsEnd() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-1"_s));
        LetterRule rule = fixture.rule(u"response"_s);
        rule.paragraphs.clear();
        QCOMPARE(waysIn(fixture.request(rule)), QStringList());
    }

    void shouldStandInTheLetter() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.moveTo(StageId(u"stage-2"_s));
        fixture.writeEverything();
        LetterRule rule = fixture.rule(u"response"_s);
        rule.paragraphs.clear();
        const auto letter = composeLetter(fixture.request(rule), LetterTemplates());
        QVERIFY2(letter, letter ? "" : qPrintable(letter.error().message));
        QVERIFY2(letter->body.contains(u"You can ask Housing Ombudsman Service"_s), qPrintable(letter->body));
        QVERIFY(letter->body.contains(u"0300 111 3000"_s));
    }

    // Southway 7.7: the leaflet of the Financial Ombudsman Service is enclosed.
    void shouldSayWhatIsEnclosed() {
        test::LetterFixture fixture(u"southway"_s);
        QCOMPARE(enclosuresFor(fixture.file), QStringList());
        fixture.file.subject.standing.refusal =
            Standing::Refusal{ExclusionId(u"financial-advice"_s), u"About debt advice"_s, {}};
        const QStringList enclosed = enclosuresFor(fixture.file);
        QCOMPARE(enclosed.size(), 1);
        QVERIFY(enclosed.front().contains(u"leaflet"_s) && enclosed.front().contains(u"7.7"_s));
        fixture.file.subject.standing.refusal =
            Standing::Refusal{ExclusionId(u"asb"_s), u"About a neighbour"_s, u"the ASB team"_s};
        QCOMPARE(enclosuresFor(fixture.file), QStringList());
    }

    void shouldEncloseItForWhoeverWasSentThere() {
        test::LetterFixture fixture(u"southway"_s);
        fixture.file.subject.outside.referrals.push_back(
            {BodyId(u"financial-ombudsman"_s), fixture.now, true, false, {}, false});
        QCOMPARE(enclosuresFor(fixture.file).size(), 1);
    }
};

QTEST_MAIN(TestWayFields)
#include "tst_way_fields.moc"
