// SPDX-License-Identifier: GPL-3.0-or-later
#include <QStringEncoder>

#include "tests/exchange/import_fixture.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding) {
    QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
    return encoder.encode(text);
}

const QString accented =
    u"Ref;Date received;Tenant;Compensation (£)\r\nB1;28/03/2025;Zoë Nuñez;£12.50\r\nB2;31/02/2025;José;\r\n"_s;

}  // namespace

class TestOtherRegisters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReadEncodings_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("UTF-8") << accented.toUtf8();
        QTest::newRow("UTF-8 with a mark") << encoded(accented, QStringConverter::Utf8);
        QTest::newRow("UTF-16LE") << encoded(accented, QStringConverter::Utf16LE);
        QTest::newRow("UTF-16BE") << encoded(accented, QStringConverter::Utf16BE);
        QTest::newRow("Windows-1252") << accented.toLatin1();
        QTest::newRow("tabs") << QString(accented).replace(u';', u'\t').toUtf8();
        QTest::newRow("commas") << QString(accented).replace(u';', u',').toUtf8();
        QTest::newRow("old Mac") << QString(accented).replace(u"\r\n"_s, u"\r"_s).toUtf8();
        QTest::newRow("Excel says its separator") << QByteArray("sep=;\r\n" + accented.toUtf8());
        QTest::newRow("a title above") << QByteArray("Complaints register 2024/25;;;\r\n;;;\r\n" + accented.toUtf8());
    }

    void shouldReadEncodings() {
        QFETCH(QByteArray, bytes);
        ImportFixture fixture;
        const QString path = fixture.write(u"other.csv"_s, bytes);
        QCOMPARE(countsOf(fixture.import(path)), u"2/1/0/1"_s);
        const Case subject = fixture.caseOf(u"B1"_s);
        QCOMPARE(subject.details.complainant, u"Zoë Nuñez"_s);
        QCOMPARE(subject.compensation.value, 1250);
        // The rejected file is a register of the same kind: corrected, it can be imported as it is.
        QCOMPARE(countsOf(fixture.import(rejectedPathFor(path))), u"1/0/0/1"_s);
    }

    void shouldSayThatAnOldEncodingWasTaken() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(u"old.csv"_s, accented.toLatin1())));
        QVERIFY(fixture.notesOf(u"B1"_s).contains(u"read as Windows-1252"_s));
    }

    void shouldReadARegisterInOtherWords() {
        ImportFixture fixture(u"hos-code-2024"_s);
        const QString path = fixture.write(
            u"other.csv"_s,
            "Case Number,Status,Logged,Forename,Surname,Address 1,Address 2,Postcode,Directorate,Nature of "
            "complaint,Handler,Date acknowledged,"
            "Response due,Stage 1 reply,Stage 1 outcome,Escalation date,Stage 2 acknowledged,Stage 2 reply,Stage 2 "
            "outcome,Goodwill payment,Closure date\n"
            "77,Closed,2025-01-06,Ada,Quill,1 Lark Row,Otterby,OT4 7ZZ,Assets,Damp,Ola "
            "Finch,2025-01-08,2025-01-20,2025-01-17,Rejected,2025-02-03,2025-02-05,2025-02-26,Upheld,150,2025-03-03\n"
            "78,Open,2025-01-07,Ida,Moss,2 Lark Row,Otterby,OT4 7ZZ,Assets,Damp,Ola Finch,,2025-01-21,,,,,,,,\n"
            "79,Closed,2025-01-08,Eda,Reed,3 Lark Row,Otterby,OT4 7ZZ,Assets,Damp,Ola "
            "Finch,2025-01-09,2025-01-22,2025-01-20,Justified,,,,,,\n");
        QCOMPARE(countsOf(fixture.import(path)), u"3/3/0/0"_s);
        const Case subject = fixture.caseOf(u"77"_s);
        QCOMPARE(subject.details.complainant, u"Ada Quill"_s);
        QCOMPARE(subject.details.address, u"1 Lark Row, Otterby"_s);
        QCOMPARE(subject.details.service, u"Assets"_s);
        QCOMPARE(subject.stages.size(), size_t(2));
        QCOMPARE(subject.stages[0].acknowledged.toText(), u"2025-01-08"_s);
        QCOMPARE(subject.stages[0].outcome.text(), u"not-upheld"_s);
        QCOMPARE(subject.stages[1].started.toText(), u"2025-02-03"_s);
        QCOMPARE(subject.outcome.text(), u"upheld"_s);
        QCOMPARE(subject.compensation.value, 15000);
        QCOMPARE(subject.closed.toText(), u"2025-03-03"_s);
        QVERIFY(fixture.notesOf(u"77"_s).contains(u"Response due: 2025-01-20"_s));
        QVERIFY(fixture.caseOf(u"78"_s).open);
        QCOMPARE(fixture.caseOf(u"79"_s).closed.toText(), u"2025-01-20"_s);
        QVERIFY(fixture.notesOf(u"79"_s).contains(u"closed on the last day that the row names"_s));
    }

    void shouldReadAmericanDatesWhenTheMappingSaysSo() {
        ImportFixture fixture;
        const QString path =
            fixture.write(u"us.csv"_s, "Ref,Date received,Name\nU1,03/25/2025,Ada\nU2,03/04/2025,Ida\n");
        const auto plan = fixture.plan(path);
        QVERIFY(plan);
        QVERIFY(!plan->check());
        const QByteArray mapping = plan->mappingToEdit();
        QVERIFY(mapping.contains("\"date_order\": \"month-day\""));
        QCOMPARE(countsOf(fixture.import(path, mapping)), u"2/2/0/0"_s);
        QCOMPARE(fixture.caseOf(u"U2"_s).received.day(), QDate(2025, 3, 4));
    }

    void shouldSayWhenNoDateTellsTheOrder() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(u"a.csv"_s, "Ref,Date received\nA1,03/04/2025\nA2,05/05/2025\n")));
        QVERIFY(fixture.notesOf(u"A1"_s).contains(
            u"“03/04/2025” could be read with the day or the month first; read as 3 April 2025"_s));
        QVERIFY(!fixture.notesOf(u"A2"_s).contains(u"could be read"_s));
    }

    void shouldFollowAnEditedMapping() {
        ImportFixture fixture(u"beyond"_s);
        const QString path = fixture.write(
            u"a.csv"_s, "Nr,Eingang,Wer,Level of case,Ende,Befund\n1,03/03/2025,Ada,Gold,14/03/2025,OK\n");
        QByteArray mapping = fixture.plan(path)->mappingToEdit();
        for (const auto &[heading, field] : {std::pair{"Nr", "reference"},
                                             {"Eingang", "received"},
                                             {"Wer", "complainant"},
                                             {"Level of case", "stage"},
                                             {"Ende", "responded"},
                                             {"Befund", "outcome"}}) {
            QJsonObject json = QJsonDocument::fromJson(mapping).object();
            QJsonArray columns = json[u"columns"_s].toArray();
            for (auto column : columns) {
                QJsonObject changed = column.toObject();
                if (changed[u"heading"_s].toString() == QString::fromUtf8(heading))
                    changed[u"field"_s] = QString::fromUtf8(field);
                column = changed;
            }
            json[u"columns"_s] = columns;
            json[u"stages"_s] = QJsonObject{{u"Gold"_s, u"stage-1"_s}};
            json[u"decisions"_s] = QJsonObject{{u"OK"_s, u"not-upheld"_s}};
            mapping = QJsonDocument(json).toJson();
        }
        QCOMPARE(countsOf(fixture.import(path, mapping)), u"1/1/0/0"_s);
        const Case subject = fixture.caseOf(u"1"_s);
        QCOMPARE(subject.stage().text(), u"stage-1"_s);
        QCOMPARE(subject.outcome.text(), u"not-upheld"_s);
        QCOMPARE(subject.stages.back().responded.toText(), u"2025-03-14"_s);
    }

    void shouldListTheWordsThatWantExplaining() {
        ImportFixture fixture;
        const auto plan = fixture.plan(fixture.copy(u"register.csv"_s));
        QCOMPARE(plan->survey().unknownStages, QStringList{u"Panel"_s});
        QCOMPARE(plan->survey().unknownDecisions, QStringList{u"Resolved locally"_s});
        QCOMPARE(plan->survey().rows, 34);
    }

    void shouldReadBackTheMappingItWrites() {
        ImportFixture fixture;
        const auto plan = fixture.plan(fixture.copy(u"register.csv"_s));
        const auto again = ImportMapping::fromJson(plan->mappingToEdit(), plan->procedure());
        QVERIFY(again);
        QVERIFY(again->columns == plan->mapping().columns);
    }

    void shouldGiveMoneyToTheStageThatItNames() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(
            u"a.csv"_s,
            "Ref,Date received,S1 response,S1 compensation,Stage 2 requested,S2 response,S2 compensation\n"
            "M1,03/03/2025,13/03/2025,£10,20/03/2025,31/03/2025,£5.50\n"
            "M2,03/03/2025,,£7,,,\n")));
        QJsonObject sums;
        for (const auto &event : fixture.file(u"M1"_s).timeline) {
            if (event.data.contains(keys::pence)) sums[event.name.text()] = event.data.value(keys::pence);
        }
        QCOMPARE(sums, (QJsonObject{{u"stage-1.responded"_s, 1000}, {u"stage-2.responded"_s, 550}}));
        QCOMPARE(fixture.caseOf(u"M2"_s).compensation.value, 700);
        QVERIFY(fixture.notesOf(u"M2"_s).contains(u"gives no date for the compensation"_s));
    }

    // Another register does not say who decided on a sum, on which ground, or who closed a case.
    void shouldTakeSumsAndEndsAsTheyStand_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<int>("pence");
        QTest::addColumn<bool>("open");
        const QString code = u"hos-code-2024"_s;
        QTest::newRow("with the answer, above anybody's authority")
            << code << QByteArray("R1,03/03/2025,13/03/2025,Upheld,£900,") << 90000 << true;
        QTest::newRow("without an answer") << code << QByteArray("R1,03/03/2025,,,£900,") << 90000 << true;
        QTest::newRow("for what was not upheld")
            << u"southway"_s << QByteArray("R1,03/03/2025,13/03/2025,Not upheld,£50,") << 5000 << true;
        QTest::newRow("closed early, by nobody knows whom")
            << u"torus"_s << QByteArray("R1,03/03/2025,,,,20/03/2025") << 0 << false;
    }
    void shouldTakeSumsAndEndsAsTheyStand() {
        QFETCH(QString, policy);
        QFETCH(QByteArray, row);
        QFETCH(int, pence);
        QFETCH(bool, open);
        ImportFixture fixture(policy);
        const auto summary = fixture.import(fixture.write(
            u"a.csv"_s, "Ref,Date received,Response sent,Decision,Compensation,Date closed\n" + row + "\n"));
        QVERIFY2(summary, summary ? "" : qPrintable(summary.error().message));
        QCOMPARE(summary->rejected, 0);
        QCOMPARE(fixture.caseOf(u"R1"_s).compensation.value, qint64(pence));
        QCOMPARE(fixture.caseOf(u"R1"_s).open, open);
        // What is recorded here afterwards is held against the policy.
        const auto more = fixture.record(CaseRef(u"R1"_s), u"compensation.awarded"_s, u"2026-04-20"_s,
                                         {{keys::pence, 90000}, {keys::ordered, true}});
        QVERIFY(!more);
    }

    void shouldOpenOtherProcedures() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(
            u"a.csv"_s, "Ref,Date received,Case type\nP1,03/03/2025,Compliment\nP2,03/03/2025,Quarrel\n")));
        QCOMPARE(fixture.caseOf(u"P1"_s).procedure.text(), u"compliment"_s);
        QCOMPARE(fixture.caseOf(u"P2"_s).procedure.text(), u"complaint"_s);
        QVERIFY(fixture.notesOf(u"P2"_s).contains(u"“Quarrel” is none of the policy's procedures"_s));
    }

    void shouldTakeAnInformalComplaintAsOne() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(
            u"a.csv"_s,
            "Ref,Date received,Stage,Response sent,Date closed\nI1,03/03/2025,Informal,04/03/2025,04/03/2025\n")));
        const Case subject = fixture.caseOf(u"I1"_s);
        QCOMPARE(subject.stage().text(), u"informal"_s);
        QVERIFY(subject.facts.happened.contains(EventName(u"informal.resolved"_s)));
        QCOMPARE(subject.closed.toText(), u"2025-03-04"_s);
    }
};

QTEST_GUILESS_MAIN(TestOtherRegisters)
#include "tst_other_registers.moc"
