// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/import_fixture.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

namespace {

// One sentence or two, in words: no code, no line break, nothing of Qt.
void compareSentence(const QString &message, const QString &part) {
    QVERIFY2(message.contains(part), qPrintable(message));
    QVERIFY2(message.endsWith(u'.'), qPrintable(message));
    QVERIFY2(!message.contains(u'\n') && message.size() < 900, qPrintable(message));
}

const QByteArray head = "Ref,Date received,Name\n";

}  // namespace

class TestHostileRegisters : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseInASentence_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty file") << QByteArray() << u"is empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xEF\xBB\xBF") << u"no row of headings"_s;
        QTest::newRow("only blanks") << QByteArray("\n\n  \n,,,\n") << u"no row of headings"_s;
        QTest::newRow("no known column")
            << QByteArray("Fruit,Colour\napple,red\n")
            << u"No column is known to hold the date of receipt. The columns are: Fruit, Colour."_s;
        QTest::newRow("binary") << QByteArray(
                                       "\x7f"
                                       "ELF\0\1\2\3\0\0\0\0,\n\0\0",
                                       16)
                                << u"is not a text file"_s;
        QTest::newRow("workbook") << QByteArray("PK\x03\x04 and more") << u"is a workbook"_s;
        QTest::newRow("old workbook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << u"is a workbook"_s;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"is not a text file"_s;
        QTest::newRow("a line without end")
            << QByteArray(head + QByteArray(5 << 20, 'x')) << u"longer than four million"_s;
        QTest::newRow("a cell of 100 MB") << QByteArray(head + "A1,03/03/2025,\"" + QByteArray(100 << 20, 'x') + "\"\n")
                                          << u"longer than four million"_s;
        QTest::newRow("month first") << QByteArray(head + "A1,03/25/2025,Ada\nA2,03/04/2025,Ida\n")
                                     << u"the month first (row 2: 03/25/2025)"_s;
        QTest::newRow("half month first")
            << QByteArray(head + "A1,03/25/2025,Ada\nA2,28/04/2025,Ida\n") << u"the month first"_s;
    }

    void shouldRefuseInASentence() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        ImportFixture fixture;
        const auto summary = fixture.import(fixture.write(u"hostile.csv"_s, bytes));
        QVERIFY(!summary);
        compareSentence(summary.error().message, part);
        QCOMPARE(fixture->cases().countAll().value_or(-1), 0);
        QVERIFY(!QFile::exists(rejectedPathFor(fixture.folder() + u"/hostile.csv"_s)));
    }

    void shouldRejectRowsAndTakeTheOthers_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("counts");
        QTest::addColumn<QString>("reason");
        QTest::newRow("heading alone") << head << u"0/0/0/0"_s << QString();
        QTest::newRow("unclosed quote") << QByteArray(head + "A1,03/03/2025,\"Ada\nA2,03/03/2025,Ida\n") << u"2/1/0/1"_s
                                        << u"quotation mark"_s;
        QTest::newRow("unclosed quote in the last row")
            << QByteArray(head + "A1,03/03/2025,Ada\nA2,03/03/2025,\"Ida") << u"2/1/0/1"_s << u"quotation mark"_s;
        QTest::newRow("zero byte") << QByteArray(head + QByteArray(300000, '\n') +
                                                 QByteArray("A1,03/03/2025,A\0da\nA2,03/03/2025,Ida\n", 37))
                                   << u"2/1/0/1"_s << u"zero bytes"_s;
        QTest::newRow("too many cells") << QByteArray(head + "A1,03/03/2025,Ada,extra\nA2,03/03/2025,Ida,\n")
                                        << u"2/1/0/1"_s << u"has 4 cells"_s;
        QTest::newRow("too few cells") << QByteArray(head + "A1,03/03/2025\nA2\n") << u"2/1/0/1"_s
                                       << u"Date received is empty"_s;
        QTest::newRow("headings again") << QByteArray(head + "A1,03/03/2025,Ada\n" + head) << u"2/1/0/1"_s
                                        << u"“Date received” is not a date"_s;
        QTest::newRow("a quoted newline never ended by its row")
            << QByteArray(head + "A1,03/03/2025,Ada \"x\nA2,03/03/2025,Ida\n") << u"2/2/0/0"_s << QString();
        QTest::newRow("line ends of every kind")
            << QByteArray(head + "A1,03/03/2025,Ada\r\nA2,03/03/2025,Ida\rA3,03/03/2025,Eda\n") << u"3/3/0/0"_s
            << QString();
        QTest::newRow("far past and far future")
            << QByteArray(head + "A1,03/03/0025,Ada\nA2,03/03/9999,Ida\n") << u"2/0/0/2"_s << u"too far away"_s;
        QTest::newRow("a reference that is a novel") << QByteArray(head + QByteArray(500, 'A') + ",03/03/2025,Ada\n")
                                                     << u"1/0/0/1"_s << u"more than 60 characters"_s;
        QTest::newRow("a description past all measure")
            << QByteArray("Ref,Date received,Details\nA1,03/03/2025,\"" + QByteArray(2 << 20, 'x') + "\"\n")
            << u"1/0/0/1"_s << u"too much text"_s;
        QTest::newRow("the same reference a hundred times")
            << QByteArray(head + QByteArray("A1,03/03/2025,Ada\n").repeated(100)) << u"100/1/99/0"_s << QString();
        QTest::newRow("duplicate headings")
            << QByteArray("Ref,Ref,Date received,Date received\nA1,A2,03/03/2025,04/03/2025\n") << u"1/1/0/0"_s
            << QString();
        QTest::newRow("SQL and markup") << QByteArray(head + "A1,03/03/2025,\"'); DROP TABLE event;-- <b>x</b>\"\n")
                                        << u"1/1/0/0"_s << QString();
        QTest::newRow("half a letter") << QByteArray(head + QByteArray(300000, '\n') + "A1,03/03/2025,Jos\xC3\n")
                                       << u"1/1/0/0"_s << QString();
        QTest::newRow("emoji and right-to-left")
            << QByteArray(head + "A1,03/03/2025,🙂 محمد\n") << u"1/1/0/0"_s << QString();
        QTest::newRow("quotes in quotes in quotes")
            << QByteArray(head + "A1,03/03/2025,\"\"\"\"\"\"\nA2,03/03/2025,\"\"\"\"\n") << u"2/2/0/0"_s << QString();
    }

    void shouldRejectRowsAndTakeTheOthers() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, counts);
        QFETCH(QString, reason);
        ImportFixture fixture;
        const QString path = fixture.write(u"hostile.csv"_s, bytes);
        QCOMPARE(countsOf(fixture.import(path)), counts);
        if (!reason.isEmpty())
            QVERIFY2(ImportFixture::read(rejectedPathFor(path)).contains(reason.toUtf8()), qPrintable(reason));
        QCOMPARE(QFile::exists(rejectedPathFor(path)), !reason.isEmpty());
    }

    void shouldRefuseWhatIsNoFile() {
        ImportFixture fixture;
        compareSentence(fixture.import(fixture.folder()).error().message, u"is not a file"_s);
        compareSentence(fixture.import(fixture.folder() + u"/none.csv"_s).error().message, u"There is no file"_s);
        compareSentence(fixture.import(u"/dev/zero"_s).error().message, u"is not a file"_s);
    }

    void shouldRefuseWhatMayNotBeRead() {
        ImportFixture fixture;
        const QString path = fixture.write(u"secret.csv"_s, head);
        QVERIFY(QFile::setPermissions(path, {}));
        QFile probe(path);
        if (probe.open(QIODevice::ReadOnly)) QSKIP("this user may read everything");
        compareSentence(fixture.import(path).error().message, u"cannot be read"_s);
    }

    void shouldRefuseBrokenMappings_data() {
        QTest::addColumn<QByteArray>("mapping");
        QTest::addColumn<QString>("part");
        QTest::addColumn<QString>("place");
        QTest::newRow("no JSON") << QByteArray("{") << u"is not JSON"_s << QString();
        QTest::newRow("a list") << QByteArray("[1]") << u"is no mapping"_s << QString();
        QTest::newRow("another file") << QByteArray("{\"a\":1}") << u"no mapping of a register"_s << QString();
        QTest::newRow("unknown field") << QByteArray(R"({"format":1,"columns":[{"heading":"Ref","field":"colour"}]})")
                                       << u"“colour” is no field"_s << u"/columns/0/field"_s;
        QTest::newRow("unknown stage")
            << QByteArray(R"({"format":1,"columns":[{"heading":"Ref","field":"responded","stage":"stage-9"}]})")
            << u"no stage “stage-9”"_s << u"/columns/0/stage"_s;
        QTest::newRow("unknown outcome") << QByteArray(R"({"format":1,"columns":[],"decisions":{"Yes":"sunk"}})")
                                         << u"no outcome “sunk”"_s << u"/decisions/Yes"_s;
        QTest::newRow("unknown order") << QByteArray(R"({"format":1,"date_order":"ymd","columns":[]})")
                                       << u"no order of dates"_s << u"/date_order"_s;
        QTest::newRow("unknown procedure") << QByteArray(R"({"format":1,"procedure":"quarrel","columns":[]})")
                                           << u"no procedure “quarrel”"_s << u"/procedure"_s;
        QTest::newRow("a column that is not there")
            << QByteArray(R"({"format":1,"columns":[{"heading":"Colour","field":"note"}]})")
            << u"that the register does not have"_s << u"/columns/0"_s;
        QTest::newRow("a field twice")
            << QByteArray(
                   R"({"format":1,"columns":[{"heading":"Ref","field":"received"},{"heading":"Name","field":"received"}]})")
            << u"both mapped to received"_s << u"/columns/1"_s;
    }

    void shouldRefuseBrokenMappings() {
        QFETCH(QByteArray, mapping);
        QFETCH(QString, part);
        QFETCH(QString, place);
        ImportFixture fixture;
        const auto plan = fixture.plan(fixture.write(u"a.csv"_s, head), mapping);
        QVERIFY(!plan);
        compareSentence(plan.error().message, part);
        QCOMPARE(plan.error().place, place);
    }
};

QTEST_GUILESS_MAIN(TestHostileRegisters)
#include "tst_hostile_registers.moc"
