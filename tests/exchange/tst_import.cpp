// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_fixture.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

// A case as a line: reference stage received acknowledged answered outcome closed pence.
QString lineOf(const Case &subject) {
    const auto text = [](const When &when) { return when.isKnown() ? when.toText() : u"-"_s; };
    const StageRun &run = subject.stages.back();
    return QStringList{subject.stage().text(),
                       text(subject.received),
                       text(run.acknowledged),
                       text(run.responded),
                       subject.outcome.isEmpty() ? u"-"_s : subject.outcome.text(),
                       text(subject.closed),
                       QString::number(subject.compensation.value)}
        .join(u' ');
}

// The reasons in a rejected file by row, read with nothing of this program: a line that begins a record holds the
// reason before its first comma that is not quoted.
QMap<QString, QString> reasonsIn(const QByteArray &file) {
    QMap<QString, QString> reasons;
    const QString text = QString::fromUtf8(file);
    static const QRegularExpression record(u"(?:^|\\r\\n)(\"(?:[^\"]|\"\")*\"|[^,\"\\r\\n]*),(T-\\d\\d|Total)"_s);
    for (auto it = record.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        reasons[match.captured(2)] = match.captured(1);
    }
    return reasons;
}

}  // namespace

class TestImport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldCountEveryRowOnce() {
        ImportFixture fixture;
        const auto summary = fixture.import(fixture.copy(u"register.csv"_s));
        QCOMPARE(countsOf(summary), u"34/22/1/11"_s);
        QCOMPARE(summary->blank, 1);
        QCOMPARE(fixture->cases().countAll().value_or(-1), 22);
    }

    void shouldTryRowsWithoutWritingAny() {
        ImportFixture fixture;
        const QString path = fixture.copy(u"register.csv"_s);
        const auto trial = fixture.tryOut(path);
        QCOMPARE(countsOf(trial), u"34/22/1/11"_s);
        QCOMPARE(trial->blank, 1);
        QCOMPARE(inWords(*trial),
                 u"22 rows would become cases, 1 is there already, 11 would not: 2 × no date of receipt, 2 × no date, "
                 "1 × no such day, 1 × day and month the other way round, 1 × a day that has not come yet, "
                 "1 × answered before receipt, 1 × closed too early, 1 × no date for a stage or an end, "
                 "1 × repeated reference."_s);
        QCOMPARE(fixture->cases().countAll().value_or(-1), 0);
        QVERIFY(!QFile::exists(rejectedPathFor(path)));
        QCOMPARE(countsOf(fixture.import(path)), countsOf(trial));
        QCOMPARE(countsOf(fixture.tryOut(path)), u"34/0/23/11"_s);
    }

    void shouldTellATrialWhatTheRegisterHas() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(u"a.csv"_s, "Ref,Date received,Name\nA1,03/03/2025,Ada\n")));
        const auto trial = fixture.tryOut(fixture.write(
            u"b.csv"_s, "Ref,Date received,Name\nA1,03/03/2025,Ada\na1,03/03/2025,Ida\nA2,03/03/2025,Ida\n"));
        QCOMPARE(countsOf(trial), u"3/1/1/1"_s);
        QCOMPARE(inWords(*trial),
                 u"1 row would become a case, 1 is there already, 1 would not: 1 × repeated reference."_s);
    }

    void shouldSayWhereATrialTurnsNothingAway() {
        ImportFixture fixture;
        const auto trial =
            fixture.tryOut(fixture.write(u"a.csv"_s, "Ref,Date received\nA1,03/03/2025\nA2,04/03/2025\n"));
        QVERIFY(trial);
        QCOMPARE(inWords(*trial), u"2 rows would become cases, none would be turned away."_s);
    }

    void shouldStopATrial() {
        ImportFixture fixture;
        QByteArray rows = "Ref,Date received\n";
        for (int i = 1; i <= 500; ++i) rows += "N" + QByteArray::number(i) + ",03/03/2025\n";
        const auto plan = fixture.plan(fixture.write(u"many.csv"_s, rows));
        const auto stopped =
            ImportTrial(*fixture, *plan, u"Joan Pike"_s).run([](const ImportSummary &) { return false; });
        QVERIFY(stopped->cancelled);
        QVERIFY(stopped->rows < 500);
    }

    void shouldTakeRowsIntoCases_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QString>("note");
        const auto row = [](const char *reference, const char *expected, const char *note) {
            QTest::newRow(reference) << QString::fromUtf8(reference) << QString::fromUtf8(expected)
                                     << QString::fromUtf8(note);
        };
        row("T-01", "stage-1 2025-03-03T10:15 2025-03-04 2025-03-14 upheld 2025-03-20 105050",
            "The register knows no stage before Stage 1");
        row("T-02", "stage-1 2025-03-12T10:15 2025-03-13 2025-03-25 not-upheld 2025-03-31 0", "");
        row("T-03", "stage-1 2025-03-28T10:15 2025-03-28 - - - 0", "");
        row("T-04", "stage-2 2025-01-02T10:15 2025-01-28 2025-02-14 part-upheld 2025-02-28 8000",
            "“Partly upheld” was taken as the policy's “Part upheld”");
        row("T-05", "stage-2 2025-01-02T10:15 2025-01-28 - not-upheld - 0", "does not say why Stage 2 was asked for");
        row("R-2025-0001", "stage-1 2025-02-17T10:15 2025-02-18 - - - 0", "The row has no reference");
        row("T-10", "stage-1 2025-02-10T10:15 2025-02-11 2025-02-20 - 2025-02-24 0",
            "the case was recorded as withdrawn");
        row("T-11", "stage-1 2025-02-10T10:15 2025-02-11 2025-02-20 upheld - 0", "“20 vouchers” is not a sum of money");
        row("T-12", "stage-1 2025-02-10T10:15 - - - - 0", "Details begins with “=”");
        row("T-14", "stage-1 2025-02-10T10:15 2025-02-11 - - - 0",
            "“10/02/25” has a year of two digits; read as 10 February 2025");
        row("T-15", "stage-1 2025-02-12T10:15 2025-02-13 - - - 0",
            "“45700” is a spreadsheet's number for a day; read as 12 February 2025");
        row("T-16", "stage-1 2025-03-30 - - - - 0", "Time: “01:30” is not a time on that day");
        row("T-17", "stage-1 2025-02-10 - - - - 0", "Time is empty");
        row("T-18", "stage-1 2025-02-10T09:30 - - - - 0", "");
        row("T-19", "stage-1 2025-02-10T10:15 - - - - 0", "Post code also held “Otterby”");
        row("T-20", "stage-1 2025-02-10T10:15 - - - - 0", "Patch: North, \"B\" side");
        row("T-21", "stage-1 2025-02-10T10:15 - - - - 0", "“Panel” is none of the policy's stages; taken as Stage 1");
        row("T-22", "stage-1 2025-02-10T10:15 2025-02-11 2025-02-20 - - 0",
            "“Resolved locally” is none of the policy's outcomes");
        row("T-23", "stage-1 2025-02-10T10:15 - - - - 0", "“Upheld” has no date of an answer");
        row("T-24", "stage-2 2025-02-10T10:15 - - upheld - 0",
            "does not say when Stage 2 was asked for; the earliest day that it proves was taken, 2025-02-20");
        row("T-30", "stage-2 2025-02-10T10:15 - - part-upheld - 0",
            "Stage says “Stage 1”, but the row has dates of Stage 2");
        row("T-32", "stage-1 2025-02-10 - - - - 0", "“25:10” is not a time");
    }

    void shouldTakeRowsIntoCases() {
        QFETCH(QString, reference);
        QFETCH(QString, expected);
        QFETCH(QString, note);
        auto &fixture = imported();
        QCOMPARE(lineOf(fixture.caseOf(reference)), expected);
        const QString notes = fixture.notesOf(reference);
        QVERIFY2(note.isEmpty() || notes.contains(note), qPrintable(notes));
    }

    void shouldSayWhyRowsWereNotTaken_data() {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *reference, const char *reason) {
            QTest::newRow(reference) << QString::fromUtf8(reference) << QString::fromUtf8(reason);
        };
        row("T-07", "“tbc” is not a date");
        row("T-08", "there is no day “31/02/2025”");
        row("T-09", "The answer at Stage 1 (06/02/2025) is before the case was received (10/02/2025)");
        row("T-01", "The reference T-01 stands in row 2 already");
        row("T-25", "The row is at Stage 2 and has no date on which that began");
        row("T-26", "31 December 2099 has not come yet");
        row("T-27", "Response sent: “soon” is not a date");
        row("T-28", "Ack sent: “13/2025” is not a date");
        row("T-29", "The case was closed (19/02/2025) before the last thing that the row names (20/02/2025)");
        row("T-31", "“03/25/2025” is a day only if the day and the month are the other way round");
        row("Total", "Date Rec'd is empty");
    }

    void shouldSayWhyRowsWereNotTaken() {
        QFETCH(QString, reference);
        QFETCH(QString, reason);
        const QString found =
            reasonsIn(ImportFixture::read(imported().folder() + u"/register.csv.rejected.csv"_s)).value(reference);
        QVERIFY2(found.contains(reason), qPrintable(found));
    }

    void shouldHandRowsBackUntouched() {
        auto &fixture = imported();
        const QByteArray source = ImportFixture::read(fixture.folder() + u"/register.csv"_s);
        const QByteArray rejected = ImportFixture::read(fixture.folder() + u"/register.csv.rejected.csv"_s);
        QVERIFY(rejected.startsWith("\xEF\xBB\xBFWhy it was not taken,Complaint Ref,Date Rec'd,"));
        for (const auto *start : {"T-07,", "T-08,", "T-09,", "T-29,"}) {
            const qsizetype at = source.indexOf(QByteArray("\r\n") + start);
            const QByteArray row = source.sliced(at + 2, source.indexOf("\r\nT-", at + 2) - at - 2);
            QVERIFY2(rejected.contains(',' + row + "\r\n"), row.constData());
        }
    }

    void shouldKeepWhoAndWhat() {
        auto &fixture = imported();
        const CaseDetails details = fixture.caseOf(u"T-19"_s).details;
        QCOMPARE(details.complainant, u"Ada Quill"_s);
        QCOMPARE(details.address, u"1 Lark Row, Otterby"_s);
        QCOMPARE(details.postcode, u"OT4 7ZZ"_s);
        QCOMPARE(details.summary, u"Leak: the tap drips"_s);
        QCOMPARE(details.description, u"Leak: the tap drips\nIt has dripped since May."_s);
        QCOMPARE(details.officer, u"Ola Finch"_s);
        QCOMPARE(details.service, u"Repairs"_s);
        QCOMPARE(details.category, u"Plumbing"_s);
        QCOMPARE(fixture.caseOf(u"T-18"_s).details.complainant, u"MEG SHAW"_s);
        QCOMPARE(fixture.caseOf(u"T-12"_s).details.description, u"=HYPERLINK(\"x\")Leak: the tap drips\nSince May."_s);
    }

    void shouldSayWhereEachCaseCameFrom() {
        const Event note = imported().file(u"T-04"_s).timeline.back();
        QCOMPARE(note.name, events::importNoted);
        QCOMPARE(note.data.value(keys::source).toString(), u"register.csv"_s);
        QCOMPARE(note.data.value(keys::row).toInt(), 5);
        QCOMPARE(note.by, u"Joan Pike"_s);
    }

    void shouldAddNothingTwice() {
        ImportFixture fixture;
        const QString path = fixture.copy(u"register.csv"_s);
        QCOMPARE(countsOf(fixture.import(path)), u"34/22/1/11"_s);
        const QByteArray rejected = ImportFixture::read(rejectedPathFor(path));
        QCOMPARE(countsOf(fixture.import(path)), u"34/0/23/11"_s);
        QCOMPARE(fixture->cases().countAll().value_or(-1), 22);
        QCOMPARE(ImportFixture::read(rejectedPathFor(path)), rejected);
    }

    void shouldTakeWhatWasCorrectedInTheRejectedFile() {
        ImportFixture fixture;
        const QString path = fixture.copy(u"register.csv"_s);
        QVERIFY(fixture.import(path));
        QByteArray rejected = ImportFixture::read(rejectedPathFor(path));
        rejected.replace("T-08,31/02/2025", "T-08,28/02/2025");
        const QString corrected = fixture.write(u"corrected.csv"_s, rejected);
        QCOMPARE(countsOf(fixture.import(corrected)), u"11/1/0/10"_s);
        QCOMPARE(fixture.caseOf(u"T-08"_s).received.day(), QDate(2025, 2, 28));
    }

    void shouldGiveTheReasonOnceWhereARejectedFileIsRejectedAgain() {
        ImportFixture fixture;
        const QString path = fixture.copy(u"register.csv"_s);
        QVERIFY(fixture.import(path));
        const QString again = rejectedPathFor(path);
        QCOMPARE(countsOf(fixture.import(again)), u"11/0/0/11"_s);
        const QByteArray first = ImportFixture::read(again);
        const QByteArray second = ImportFixture::read(rejectedPathFor(again));
        QCOMPARE(first.count("Why it was not taken"), 1);
        QCOMPARE(second.count("Why it was not taken"), 1);
        auto reasons = reasonsIn(first);
        QCOMPARE(reasons.size(), 11);
        // The row before it stood in the first file; now it is a case.
        QVERIFY(reasons[u"T-01"_s].contains(u"stands in row 2 already"_s));
        reasons[u"T-01"_s] =
            u"\"There is a case T-01 in the register already, and this row says something else: record what is new on "
            "the case itself, or give the row another reference.\""_s;
        QCOMPARE(reasonsIn(second), reasons);
    }

    void shouldSayWhatIsNoMapping_data() {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("says");
        QTest::newRow("no JSON") << QByteArray("{") << u"not JSON"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"no mapping"_s;
        QTest::newRow("nothing in it") << QByteArray("{}") << u"no mapping"_s;
    }
    void shouldSayWhatIsNoMapping() {
        QFETCH(QByteArray, mapping);
        QFETCH(QString, says);
        ImportFixture fixture;
        const auto imported = fixture.import(fixture.copy(u"register.csv"_s), mapping);
        QVERIFY(!imported);
        QVERIFY2(imported.error().message.contains(says), qPrintable(imported.error().message));
    }

    void shouldKeepAFormerRejectedFile() {
        ImportFixture fixture;
        const QString path = fixture.copy(u"register.csv"_s);
        fixture.write(u"register.csv.rejected.csv"_s, "half corrected");
        QVERIFY(fixture.import(path));
        QCOMPARE(ImportFixture::read(rejectedPathFor(path) + u".old"_s), QByteArray("half corrected"));
    }

    void shouldLetThoseReadTheRejectedFileWhoMayReadTheRegister() {
        ImportFixture fixture;
        const QString path = fixture.copy(u"register.csv"_s);
        const auto shared = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
        QVERIFY(QFile::setPermissions(path, shared));
        QVERIFY(fixture.import(path));
        QCOMPARE(QFile::permissions(rejectedPathFor(path)) & ~(QFile::ReadUser | QFile::WriteUser), shared);
    }

    void shouldRefuseOtherContentForAKnownCase() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(u"a.csv"_s, "Ref,Date received,Name\nA1,03/03/2025,Ada\n")));
        const QString path = fixture.write(u"b.csv"_s, "Ref,Date received,Name\na1,03/03/2025,Ida\n");
        QCOMPARE(countsOf(fixture.import(path)), u"1/0/0/1"_s);
        QVERIFY(ImportFixture::read(rejectedPathFor(path)).contains("There is a case a1 in the register already"));
    }

    void shouldKnowARowWhereverItsColumnsStand() {
        ImportFixture fixture;
        QVERIFY(fixture.import(fixture.write(u"a.csv"_s, "Ref,Date received,Name\r\nA1,03/03/2025,Ada\r\n")));
        QCOMPARE(countsOf(fixture.import(fixture.write(u"b.csv"_s, "Name;Date received;Ref\n\"Ada\";03/03/2025;A1\n"))),
                 u"1/0/1/0"_s);
    }

    void shouldTakeTheRestAfterACancelledImport() {
        ImportFixture fixture;
        QByteArray register6000 = "Ref,Date received,Name\n";
        for (int i = 1; i <= 6000; ++i) register6000 += "N" + QByteArray::number(i) + ",03/03/2025,Ada\n";
        const QString path = fixture.write(u"many.csv"_s, register6000);
        const auto plan = fixture.plan(path);
        QVERIFY(plan);
        int calls = 0;
        const auto cancelled =
            ImportJob(*fixture, *plan, u"Joan Pike"_s).run([&](const ImportSummary &) { return ++calls < 2; });
        QVERIFY(cancelled);
        QVERIFY(cancelled->cancelled);
        QCOMPARE(countsOf(cancelled), u"4000/4000/0/0"_s);
        QCOMPARE(countsOf(fixture.import(path)), u"6000/2000/4000/0"_s);
    }

    // Whatever a register holds, each of its rows is counted once, and a second import adds nothing.
    void shouldAddUpWhateverIsInTheRegister() {
        QRandomGenerator random(11);
        const QStringList cells{u""_s,       u"03/03/2025"_s, u"31/02/2025"_s, u"tbc"_s,       u"Stage 2"_s,
                                u"Upheld"_s, u"A1"_s,         u"A2"_s,         u"£5"_s,        u"12/04/2025"_s,
                                u"=1"_s,     u"\"x, y\""_s,   u"45700"_s,      u"2025-03-05"_s};
        for (int round = 0; round < 25; ++round) {
            ImportFixture fixture(random.bounded(2) ? u"southway"_s : u"beyond"_s);
            QString text =
                u"Ref,Date received,Stage,Ack,Response,Outcome,Closed,Compensation,Stage 2 requested,Other\n"_s;
            for (int line = 0; line < 30; ++line) {
                QStringList row;
                for (int cell = 0; cell < 10; ++cell)
                    row << (cell == 1 && random.bounded(3) ? u"02/03/2025"_s
                                                           : cells[random.bounded(int(cells.size()))]);
                text += row.join(u',') + u'\n';
            }
            const QString path = fixture.write(u"random.csv"_s, text.toUtf8());
            const auto trial = fixture.tryOut(path);
            const auto first = fixture.import(path);
            QCOMPARE(countsOf(trial), countsOf(first));
            QVERIFY2(first, qPrintable(first ? QString() : first.error().message));
            QCOMPARE(first->rows, first->imported + first->unchanged + first->rejected);
            QCOMPARE(fixture->cases().countAll().value_or(-1), qint64(first->imported));
            const auto second = fixture.import(path);
            QCOMPARE(second->imported, 0);
            QCOMPARE(second->rejected, first->rejected);
        }
    }

    void shouldImportUnderEveryPolicy_data() {
        QTest::addColumn<QString>("policy");
        for (const char *policy : {"torus", "halton", "southway", "wrekin", "beyond", "hos-code-2024"})
            QTest::newRow(policy) << QString::fromUtf8(policy);
    }

    void shouldImportUnderEveryPolicy() {
        QFETCH(QString, policy);
        ImportFixture fixture(policy);
        QCOMPARE(countsOf(fixture.import(fixture.copy(u"register.csv"_s))), u"34/22/1/11"_s);
        const Case atStage2 = fixture.caseOf(u"T-04"_s);
        QCOMPARE(atStage2.stage().text(), u"stage-2"_s);
        QCOMPARE(atStage2.stages.back().responded.toText(), u"2025-02-14"_s);
        QVERIFY(!atStage2.open);
        QCOMPARE(fixture.caseOf(u"T-01"_s).stage().text(), u"stage-1"_s);
    }

private:
    // The fixture register, imported once for the tests that only look.
    ImportFixture &imported() {
        if (!m_imported) {
            m_imported = std::make_unique<ImportFixture>();
            if (!m_imported->import(m_imported->copy(u"register.csv"_s))) qFatal("the fixture cannot be imported");
        }
        return *m_imported;
    }

    std::unique_ptr<ImportFixture> m_imported;
};

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"
