// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "tests/support/program.h"

using namespace Qt::StringLiterals;
using redress::test::runRedress;

// The same through the program that scripts call.
class TestLearningCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        const auto demo =
            runRedress({u"demo"_s, u"--database"_s, database(), u"--cases"_s, u"1500"_s, u"--clusters"_s, u"3"_s,
                        u"--seed"_s, u"4"_s, u"--as-of"_s, u"2026-05-01T09:00"_s, u"--format"_s, u"json"_s});
        QCOMPARE(demo.code, 0);
        m_planted = demo.objects().value(0).value(u"planted"_s).toArray();
        QCOMPARE(m_planted.size(), 3);
    }

    void shouldFindWhatTheDemoSaysItPlanted() {
        const auto run = learning({u"--format"_s, u"json"_s});
        QCOMPARE(run.code, 0);
        const QJsonArray clusters = run.objects().value(0).value(u"clusters"_s).toArray();
        for (const auto &planted : std::as_const(m_planted)) QVERIFY(isFound(planted.toObject(), clusters));
        QVERIFY(clusters.size() <= 4);
        QVERIFY(!run.objects().value(0).value(u"method"_s).toArray().isEmpty());
        QVERIFY(!clusters.first().toObject().value(u"cases"_s).toArray().isEmpty());
    }

    void shouldPointToAlikeCasesWithTheCase() {
        const QJsonObject cluster =
            learning({u"--format"_s, u"json"_s}).objects().value(0).value(u"clusters"_s).toArray().first().toObject();
        const QString reference = cluster.value(u"cases"_s).toArray().first().toString();
        const auto show = runRedress({u"show"_s, reference, u"--database"_s, database(), u"--format"_s, u"json"_s,
                                      u"--as-of"_s, u"2026-05-01T09:00"_s});
        const QJsonArray alike = show.objects().value(0).value(u"alike"_s).toArray();
        QVERIFY(!alike.isEmpty());
        QCOMPARE(alike.first().toObject().value(u"common"_s), cluster.value(u"common"_s));
    }

    void shouldSayWhatCameTogetherInWords() {
        const auto run = learning({});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains(u"where about "_s) || run.out.contains(u"where fewer than one"_s));
        QVERIFY(run.out.contains(u"one in 20"_s));
    }

    void shouldKeepNamedStaffToWhoAsks() {
        const auto cases =
            runRedress({u"cases"_s, u"--database"_s, database(), u"--limit"_s, u"1"_s, u"--format"_s, u"json"_s});
        const QString reference = cases.objects().value(0).value(u"case"_s).toString();
        const QByteArray line =
            u"{\"case\":\"%1\",\"event\":\"staff.named\",\"at\":\"2026-05-01\",\"by\":\"Joan Pike\",\"data\":{\"staff\":[\"Petra Zzyzx\"]}}\n"_s
                .arg(reference)
                .toUtf8();
        const auto recorded = runRedress(
            {u"record"_s, u"--database"_s, database(), u"--stdin"_s, u"--as-of"_s, u"2026-05-01T09:30"_s}, line);
        QCOMPARE(recorded.code, 0);
        for (const QString &format : {u"table"_s, u"json"_s}) {
            const auto show = runRedress({u"show"_s, reference, u"--database"_s, database(), u"--format"_s, format});
            QVERIFY(show.out.contains(format == "json"_L1 ? u"staff.named"_s : u"Staff named"_s));
            QVERIFY(!show.out.contains(u"Zzyzx"_s));
        }
        QCOMPARE(learning({u"staff"_s}).code, 2);
        const auto refused = learning({u"staff"_s, u"--by"_s, u"Anybody"_s});
        QCOMPARE(refused.code, 2);
        QVERIFY(refused.out.isEmpty() && refused.err.contains(u"Anybody is not among those"_s));
        const auto allowed = learning({u"staff"_s, u"--allow"_s, u"Nora Head"_s, u"--user"_s, u"Joan Pike"_s});
        QCOMPARE(allowed.code, 0);
        const auto staff = learning({u"staff"_s, u"--by"_s, u"Nora Head"_s});
        QCOMPARE(staff.code, 0);
        QVERIFY(staff.out.contains(u"Petra Zzyzx"_s));
        QVERIFY(staff.out.contains(u"Nora Head"_s));
        const auto history = learning({u"staff"_s, u"--history"_s});
        QVERIFY2(history.out.contains(u"Joan Pike changed who may read it (Nora Head)"_s), qPrintable(history.out));
        QVERIFY2(history.out.contains(u"read by Nora Head"_s), qPrintable(history.out));
        QCOMPARE(learning({u"staff"_s, u"--forbid"_s, u"nora head"_s}).code, 0);
        QCOMPARE(learning({u"staff"_s, u"--by"_s, u"Nora Head"_s}).code, 2);
    }

    void shouldDrawTheSameSampleAgain() {
        const QStringList wish{u"sample"_s, u"--database"_s, database(),    u"--period"_s, u"2026-Q1"_s,
                               u"--size"_s, u"5"_s,          u"--format"_s, u"json"_s};
        const auto first = runRedress(wish);
        QCOMPARE(first.code, 0);
        const QString seed = first.objects().value(0).value(u"seed"_s).toString();
        QVERIFY(first.err.contains(seed));
        const auto again = runRedress(wish + QStringList{u"--seed"_s, seed});
        QCOMPARE(again.out, first.out);
        QCOMPARE(first.objects().value(0).value(u"cases"_s).toArray().size(), 5);
        for (const QString &ending : {u"pdf"_s, u"html"_s, u"csv"_s, u"json"_s}) {
            const QString path = m_folder.filePath(u"sample."_s + ending);
            QCOMPARE(runRedress(wish + QStringList{u"--output"_s, path}).code, 0);
            QVERIFY(QFileInfo(path).size() > 500);
        }
    }

    void shouldMakeTheReport() {
        const QString path = m_folder.filePath(u"learning.pdf"_s);
        const auto run = runRedress({u"report"_s, u"learning"_s, u"--database"_s, database(), u"--period"_s,
                                     u"2026-Q1"_s, u"--output"_s, path, u"--as-of"_s, u"2026-05-01T09:00"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(QFileInfo(path).size() > 2000);
    }

    void shouldSayWhatIsWrong_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("window") << QStringList{u"learning"_s, u"--window"_s, u"soon"_s};
        QTest::newRow("period") << QStringList{u"learning"_s, u"--period"_s, u"spring"_s};
        QTest::newRow("word") << QStringList{u"learning"_s, u"gossip"_s};
        QTest::newRow("no period") << QStringList{u"sample"_s};
        QTest::newRow("size") << QStringList{u"sample"_s, u"--period"_s, u"2026-Q1"_s, u"--size"_s, u"0"_s};
        QTest::newRow("seed") << QStringList{u"sample"_s, u"--period"_s, u"2026-Q1"_s, u"--seed"_s, u"x"_s};
    }
    void shouldSayWhatIsWrong() {
        QFETCH(QStringList, arguments);
        const auto run = runRedress(arguments + QStringList{u"--database"_s, database()});
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QVERIFY(run.err.trimmed().endsWith(u'.'));
    }

private:
    [[nodiscard]] QString database() const { return m_folder.filePath(u"demo.redress"_s); }
    [[nodiscard]] redress::test::Run learning(const QStringList &more) const {
        return runRedress(QStringList{u"learning"_s} + more + QStringList{u"--database"_s, database()});
    }

    static bool isFound(const QJsonObject &planted, const QJsonArray &clusters) {
        for (const auto &one : clusters) {
            const QJsonObject cluster = one.toObject();
            bool all = cluster.value(u"from"_s).toString() <= planted.value(u"to"_s).toString() &&
                       cluster.value(u"to"_s).toString() >= planted.value(u"from"_s).toString();
            for (const auto &common : cluster.value(u"common"_s).toArray()) {
                bool known = false;
                for (const auto &what : planted.value(u"common"_s).toArray())
                    known |= what.toObject().value(u"trait"_s) == common.toObject().value(u"trait"_s) &&
                             what.toObject().value(u"value"_s) == common.toObject().value(u"value"_s);
                all &= known;
            }
            if (all) return true;
        }
        return false;
    }

    QTemporaryDir m_folder;
    QJsonArray m_planted;
};

QTEST_GUILESS_MAIN(TestLearningCommand)
#include "tst_learning_command.moc"
