// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/program.h"

using namespace redress::test;
using namespace Qt::StringLiterals;

class TestRecordCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runRedress({u"create"_s, u"--database"_s, path(), u"--policy"_s, u"southway"_s}).code, 0);
    }

    void shouldAnswerEachLine() {
        const Run run = record(
            R"({"case":null,"event":"received","at":"2026-04-02T16:10","by":"Joan Pike","data":{"complainant":"Aisha Khan"}}
{"case":"R-2026-0001","event":"stage-1.acknowledged","at":"2026-04-07","by":"Joan Pike"}
)");
        QCOMPARE(run.code, 0);
        QCOMPARE(run.objects().size(), 2);
        QCOMPARE(run.objects()[0], (QJsonObject{{u"case"_s, u"R-2026-0001"_s}, {u"sequence"_s, 1}}));
        QCOMPARE(run.objects()[1], (QJsonObject{{u"case"_s, u"R-2026-0001"_s}, {u"sequence"_s, 2}}));
        const Run shown = runRedress({u"show"_s, u"R-2026-0001"_s, u"--database"_s, path(), u"--format"_s, u"json"_s});
        QCOMPARE(shown.objects()[0][u"complainant"_s].toString(), u"Aisha Khan"_s);
        QCOMPARE(shown.objects()[0][u"timeline"_s].toArray().size(), 2);
    }

    void shouldGoOnAfterALineItCannotTake_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no JSON") << QByteArray("hello");
        QTest::newRow("half an object") << QByteArray(R"({"case":null)");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("nothing in it") << QByteArray("{}");
        QTest::newRow("no case") << QByteArray(R"({"event":"note","at":"2026-04-02","data":{"text":"x"}})");
        QTest::newRow("unknown case") << QByteArray(R"({"case":"R-1999-0001","event":"note","data":{"text":"x"}})");
        QTest::newRow("a number for a case") << QByteArray(R"({"case":7,"event":"note","data":{"text":"x"}})");
        QTest::newRow("no date") << QByteArray(R"({"event":"received","at":"yesterday"})");
        QTest::newRow("data that is no object") << QByteArray(R"({"event":"received","at":"2026-04-02","data":"x"})");
        QTest::newRow("unknown policy") << QByteArray(R"({"event":"received","at":"2026-04-02","policy":"nobody"})");
        QTest::newRow("unknown procedure")
            << QByteArray(R"({"event":"received","at":"2026-04-02","procedure":"nothing"})");
        QTest::newRow("unknown division")
            << QByteArray(R"({"event":"received","at":"2026-04-02","data":{"division":"mars"}})");
        QTest::newRow("a NUL") << QByteArray("{\"event\":\"\0\"}", 13);
    }
    void shouldGoOnAfterALineItCannotTake() {
        QFETCH(QByteArray, line);
        const Run run = record(line + "\n" + R"({"event":"received","at":"2026-04-02","by":"Joan Pike"})" + "\n");
        QCOMPARE(run.code, 1);
        QCOMPARE(run.objects().size(), 2);
        QVERIFY(!run.objects()[0][u"error"_s].toString().isEmpty());
        QCOMPARE(run.objects()[1][u"case"_s].toString(), u"R-2026-0001"_s);
        QCOMPARE(run.err, QString());
    }

    // A person reads the sentence; a script finds the member by its key.
    void shouldNameTheMemberThatIsWrong() {
        const Run run = record(R"({"event":"received","at":"2026-04-02","by":"Joan Pike"}
{"case":"R-2026-0001","event":"promise.made","at":"2026-04-03","data":{"remedy":"action","text":"A door"}}
)");
        const QJsonObject refused = run.objects()[1];
        QCOMPARE(refused[u"error"_s].toString(), u"A promise has a day by which it is kept: give one."_s);
        QCOMPARE(refused[u"key"_s].toString(), u"until"_s);
    }

    void shouldSayWhatIsNoObject() {
        const Run run = record("[]\n");
        const QString error = run.objects()[0][u"error"_s].toString();
        QVERIFY2(error.contains(u"no JSON object"_s) && !error.contains(u"no error"_s), qPrintable(error));
    }

    // An import's note loosens what is asked before a case is closed.
    void shouldNotBelieveANoteOfAnImportByHand() {
        const Run run = record(R"({"event":"received","at":"2026-04-02"}
{"case":"R-2026-0001","event":"import.noted","at":"2026-04-03","data":{"notes":["forged"]}}
)");
        QCOMPARE(run.code, 1);
        const QString error = run.objects()[1][u"error"_s].toString();
        QVERIFY2(error.contains(u"import alone"_s), qPrintable(error));
    }

    void shouldNameTheClauseThatForbids() {
        const Run run = record(R"({"event":"received","at":"2026-04-02"}
{"case":"R-2026-0001","event":"stage-1.acknowledged","at":"2026-04-03"}
{"case":"R-2026-0001","event":"stage-1.responded","at":"2026-04-10","data":{"outcome":"upheld"}}
{"case":"R-2026-0001","event":"stage-2.started","at":"2026-04-12"}
)");
        QCOMPARE(run.objects().last()[u"clause"_s].toString(), u"6.10"_s);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"test.redress"_s); }
    [[nodiscard]] Run record(const QByteArray &lines) const {
        return runRedress({u"record"_s, u"--database"_s, path(), u"--stdin"_s, u"--as-of"_s, u"2026-05-01T09:00"_s,
                           u"--user"_s, u"Joan Pike"_s},
                          lines);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRecordCommand)
#include "tst_record_command.moc"
