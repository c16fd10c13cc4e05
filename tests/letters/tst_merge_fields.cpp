// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/letters/letter_fields.h"
#include "core/letters/recipient.h"
#include "core/letters/template_filling.h"
#include "tests/letters/letter_fixture.h"

namespace redress {

using namespace Qt::StringLiterals;

class MergeFieldsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCallPeopleByTheirName_data() {
        QTest::addColumn<QString>("complainant");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("salutation");
        QTest::newRow("title") << u"Mrs Aisha Khan"_s << u"Mrs Aisha Khan"_s << u"Mrs Khan"_s;
        QTest::newRow("title and surname") << u"Mr Osei"_s << u"Mr Osei"_s << u"Mr Osei"_s;
        QTest::newRow("full stop") << u"Dr. Siân Price"_s << u"Dr. Siân Price"_s << u"Dr. Price"_s;
        QTest::newRow("no title") << u"Aisha Khan"_s << u"Aisha Khan"_s << u"Aisha Khan"_s;
        QTest::newRow("couple") << u"Mr and Mrs Khan"_s << u"Mr and Mrs Khan"_s << u"Mr and Mrs Khan"_s;
        QTest::newRow("couple, short") << u"Mr & Mrs Khan"_s << u"Mr & Mrs Khan"_s << u"Mr & Mrs Khan"_s;
        QTest::newRow("for another") << u"Cllr M Byrne for Mr Ali"_s << u"Cllr M Byrne"_s << u"Cllr Byrne"_s;
        QTest::newRow("on behalf") << u"Jo Bell on behalf of Ann Bell"_s << u"Jo Bell"_s << u"Jo Bell"_s;
        QTest::newRow("group") << u"Elm Court owners (group of 14)"_s << u"Elm Court owners (group of 14)"_s
                               << u"Elm Court owners (group of 14)"_s;
        QTest::newRow("hyphen") << u"Ms Ruth Ward-Bell"_s << u"Ms Ruth Ward-Bell"_s << u"Ms Ward-Bell"_s;
        QTest::newRow("apostrophe") << u"Mr Sean O’Brien"_s << u"Mr Sean O’Brien"_s << u"Mr O’Brien"_s;
        QTest::newRow("no title but like one") << u"Mrinal Sen"_s << u"Mrinal Sen"_s << u"Mrinal Sen"_s;
        QTest::newRow("spaces") << u"  Mrs   Aisha  Khan "_s << u"Mrs Aisha Khan"_s << u"Mrs Khan"_s;
        QTest::newRow("knight") << u"Sir Bob Smith"_s << u"Sir Bob Smith"_s << u"Sir Bob"_s;
        QTest::newRow("dame") << u"Dame Ann O’Neil"_s << u"Dame Ann O’Neil"_s << u"Dame Ann"_s;
        QTest::newRow("anonymous") << u"Anonymous"_s << u""_s << u""_s;
        QTest::newRow("unknown") << u"not given"_s << u""_s << u""_s;
        QTest::newRow("nobody") << u""_s << u""_s << u""_s;
    }
    void shouldCallPeopleByTheirName() {
        QFETCH(QString, complainant);
        CaseDetails details;
        details.complainant = complainant;
        QTEST(customerOf(details).name, "name");
        QTEST(customerOf(details).salutation, "salutation");
    }

    void shouldBreakAddressesIntoLines_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("postcode");
        QTest::addColumn<QString>("lines");
        QTest::newRow("commas") << u"14 Alma Terrace, Manchester"_s << u"M20 2WX"_s
                                << u"14 Alma Terrace|Manchester|M20 2WX"_s;
        QTest::newRow("line ends") << u"14 Alma Terrace\nManchester"_s << u"M20 2WX"_s
                                   << u"14 Alma Terrace|Manchester|M20 2WX"_s;
        QTest::newRow("flat") << u"Flat 2, 14 Alma Terrace"_s << u""_s << u"Flat 2|14 Alma Terrace"_s;
        QTest::newRow("number alone") << u"14, Alma Terrace"_s << u""_s << u"14 Alma Terrace"_s;
        QTest::newRow("number with a letter") << u"14b, Alma Terrace"_s << u""_s << u"14b Alma Terrace"_s;
        QTest::newRow("postcode twice") << u"14 Alma Terrace, M20 2WX"_s << u"m20 2wx"_s
                                        << u"14 Alma Terrace|M20 2WX"_s;
        QTest::newRow("postcode spelt without its space")
            << u"14 Alma Terrace, M202WX"_s << u"M20 2WX"_s << u"14 Alma Terrace|M202WX"_s;
        QTest::newRow("postcode after the town")
            << u"9 School Road, Millfield MF3 6AR"_s << u"MF3 6AR"_s << u"9 School Road|Millfield MF3 6AR"_s;
        QTest::newRow("postcode alone") << u""_s << u"M20 2WX"_s << u""_s;
        QTest::newRow("empty parts") << u"14 Alma Terrace,, ,Manchester,"_s << u""_s << u"14 Alma Terrace|Manchester"_s;
        QTest::newRow("too many lines")
            << u"Room 1, Flat 2, Block C, Elm Court, 14 Alma Terrace, Didsbury, Manchester"_s << u"M20 2WX"_s
            << u"Room 1|Flat 2|Block C, Elm Court, 14 Alma Terrace|Didsbury|Manchester|M20 2WX"_s;
    }
    void shouldBreakAddressesIntoLines() {
        QFETCH(QString, address);
        QFETCH(QString, postcode);
        CaseDetails details;
        details.address = address;
        details.postcode = postcode;
        QTEST(customerOf(details).address.join(u'|'), "lines");
    }

    void shouldTellTheDatesOfThePolicy() {
        const test::LetterFixture fixture;  // Southway, received on Maundy Thursday 2 April 2026, informal
        const MergeFields fields = fieldsOf({fixture.file,
                                             {},
                                             fixture.organisation,
                                             fixture.calendars.of(Division::EnglandAndWales),
                                             {},
                                             u"Sam Reed"_s,
                                             fixture.now});
        QCOMPARE(fields.value(u"case.received"_s), u"Thursday 2 April 2026"_s);
        // Ten working days: Good Friday 3 and Easter Monday 6 April do not count.
        QCOMPARE(fields.value(u"target.stage-1.response.date"_s), u"Monday 20 April 2026"_s);
    }

    void shouldReckonAResponseFromTheAcknowledgementThatTheLetterIs() {
        const test::LetterFixture fixture(u"hos-code-2024"_s);  // on Tuesday 7 April 2026
        // Ten working days from 7 April: the 21st. From the last day for the acknowledgement, 13 April, it would be the
        // 27th.
        QCOMPARE(fieldsOf(fixture.request(u"acknowledgement"_s)).value(u"target.response.date"_s),
                 u"Tuesday 21 April 2026"_s);
    }

    void shouldGiveTheNewDateAndTheOldOneInAHoldingLetter() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.draft.until = QDate(2026, 4, 27);
        const MergeFields fields = fieldsOf(fixture.request(u"holding"_s));
        QCOMPARE(fields.value(u"holding.date"_s), u"Monday 27 April 2026"_s);
        QCOMPARE(fields.value(u"holding.previous-date"_s), u"Monday 20 April 2026"_s);
        QCOMPARE(fields.value(u"target.response.date"_s), u"Monday 27 April 2026"_s);
        QVERIFY(!fields.holds(u"is.late"_s));
    }

    void shouldKnowALateHoldingLetter() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.now = When::on(QDate(2026, 4, 21));
        QVERIFY(fieldsOf(fixture.request(u"holding"_s)).holds(u"is.late"_s));
        fixture.now = When::on(QDate(2026, 4, 20));
        QVERIFY(!fieldsOf(fixture.request(u"holding"_s)).holds(u"is.late"_s));
    }

    void shouldNotPromiseADayThatHasPassed() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.draft.until = fixture.now.day().addDays(-1);
        QVERIFY(fieldsOf(fixture.request(u"holding"_s)).value(u"holding.date"_s).isEmpty());
    }

    void shouldTakeWhatWasRecordedWhereNothingIsWritten() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.file.timeline.push_back({2,
                                         fixture.rule(u"response"_s).records,
                                         fixture.now,
                                         {},
                                         u"Joan Pike"_s,
                                         {{keys::text, u"We found nothing."_s}}});
        QCOMPARE(fieldsOf(fixture.request(u"response"_s)).value(u"text.findings"_s), u"We found nothing."_s);
        fixture.draft.texts.insert(u"text.findings"_s, u"We found mould."_s);
        QCOMPARE(fieldsOf(fixture.request(u"response"_s)).value(u"text.findings"_s), u"We found mould."_s);
    }

    void shouldKeepADescriptionForColleaguesOutOfALetter() {
        test::LetterFixture fixture(u"halton"_s);
        QCOMPARE(fieldsOf(fixture.request(u"response"_s)).value(u"text.understanding"_s),
                 u"Black mould in two bedrooms"_s);
        fixture.file.subject.details.summary.clear();
        QVERIFY(fieldsOf(fixture.request(u"response"_s)).value(u"text.understanding"_s).contains(u"since January"_s));
    }

    void shouldSignForTheCasesOfficerElseForTheWriter() {
        test::LetterFixture fixture(u"halton"_s);
        QCOMPARE(fieldsOf(fixture.request(u"response"_s)).value(u"officer.name"_s), u"Joan Pike"_s);
        fixture.file.subject.details.officer.clear();
        QCOMPARE(fieldsOf(fixture.request(u"response"_s)).value(u"officer.name"_s), u"Sam Reed"_s);
    }

    void shouldWriteToAnEMailAddressWhereThereIsNoOther() {
        test::LetterFixture fixture(u"halton"_s);
        fixture.file.subject.details.address.clear();
        QVERIFY(fieldsOf(fixture.request(u"response"_s)).value(u"customer.address"_s).isEmpty());
        fixture.file.subject.details.email = u"aisha@example.org"_s;
        QCOMPARE(fieldsOf(fixture.request(u"response"_s)).value(u"customer.address"_s),
                 u"By e-mail: aisha@example.org"_s);
    }

    void shouldEscapeWhatPeopleTyped() {
        MergeFields fields;
        fields.add({u"customer.name"_s, {}, u"<b>Bob & Sons</b>"_s, {}, {}});
        fields.add({u"address"_s, {}, u"1 A Street\nB"_s, {}, {}});
        fields.add({u"braces"_s, {}, u"{{{customer.name}}}"_s, {}, {}});
        const TemplateFilling filling(fields);
        QCOMPARE(filling.fill(u"{{customer.name}}"_s), u"&lt;b&gt;Bob &amp; Sons&lt;/b&gt;"_s);
        QCOMPARE(filling.fill(u"{{address}}"_s), u"1 A Street<br/>B"_s);
        QCOMPARE(filling.fill(u"{{braces}}"_s), u"{{{customer.name}}}"_s);
    }

    void shouldTakeOutWhatNoPrinterKnows() {
        MergeFields fields;
        fields.add({u"name"_s, {}, QString(u"A\u0007\u0000\ue000B\ufffc\ttab"_s), {}, {}});
        QCOMPARE(fields.value(u"name"_s), u"AB tab"_s);
    }

    void shouldShowAGapWhereSomethingIsMissing() {
        MergeFields fields;
        fields.add({u"case.about"_s, u"what <it> is about"_s, {}, {}, {}});
        fields.add({u"text.findings"_s, u"the findings"_s, {}, {}, MergeField::Shape::Paragraphs});
        const TemplateFilling filling(fields);
        QCOMPARE(filling.fill(u"{{case.about}}"_s), u"<span class=\"gap\">[what &lt;it&gt; is about]</span>"_s);
        QCOMPARE(filling.fill(u"{{#text.findings}}<p>{{.}}</p>{{/text.findings}}"_s),
                 u"<p><span class=\"gap\">[the findings]</span></p>"_s);
    }

    void shouldPrintParagraphsOneByOne() {
        MergeFields fields;
        fields.add({u"text.findings"_s, {}, u"One,\nstill one.\n\n \nTwo."_s, {}, MergeField::Shape::Paragraphs});
        QCOMPARE(TemplateFilling(fields).fill(u"{{#text.findings}}<p>{{.}}</p>{{/text.findings}}"_s),
                 u"<p>One,<br/>still one.</p><p>Two.</p>"_s);
    }
};

}  // namespace redress

QTEST_GUILESS_MAIN(redress::MergeFieldsTest)
#include "tst_merge_fields.moc"
