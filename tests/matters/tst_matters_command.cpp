// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/program.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// `redress duties`, `redress improvements`, and both in `redress record` and `redress due`, as scripts use them.
class TestMattersCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(run({u"create"_s, u"--policy"_s, u"halton"_s}, u"2026-04-21T09:00"_s).code, 0);
    }

    void shouldListDuties() {
        const Run all = run({u"duties"_s, u"--format"_s, u"json"_s}, u"2026-07-29T09:00"_s);
        QCOMPARE(all.code, 0);
        const QJsonObject housemark = dutyIn(all, u"housemark"_s);
        QCOMPARE(housemark.value(u"period"_s).toString(), u"2026-Q2"_s);
        QCOMPARE(housemark.value(u"due"_s).toString(), u"2026-07-28"_s);
        QCOMPARE(housemark.value(u"state"_s).toString(), u"overdue"_s);
        QCOMPARE(housemark.value(u"report"_s).toString(), u"quarterly"_s);
        QVERIFY(!housemark.value(u"clause"_s).toString().isEmpty());
        QCOMPARE(housemark.value(u"periods"_s).toArray().size(), 2);
        const QJsonObject hearings = dutyIn(all, u"stage-3-review"_s);
        QVERIFY(hearings.value(u"due"_s).isNull());
        QCOMPARE(hearings.value(u"counted"_s).toObject().value(u"of"_s).toInt(), 3);
        QVERIFY(run({u"duties"_s}, u"2026-07-29T09:00"_s).out.contains(u"housemark"_s));
        QCOMPARE(run({u"duties"_s, u"--format"_s, u"csv"_s}, u"2026-07-29T09:00"_s).lines().front(),
                 u"state,due,duty,name,period,owner,clause"_s);
    }

    void shouldAnswerEachLine() {
        const Run lines = record(
            R"({"duty":"housemark","event":"duty.delegated","data":{"to":"Tom Hill","reason":"Leave"}}
{"duty":"housemark","event":"duty.done","data":{"text":"Sent"}}
{"improvement":null,"event":"improvement.proposed","data":{"title":"Text the day before","owner":"Tom Hill","until":"2026-07-31"}}
{"improvement":"I-0000001","event":"improvement.started"}
{"improvement":"i-1","event":"improvement.done","data":{"text":"Texts go out","review_on":"2026-10-01"}}
)");
        QCOMPARE(lines.err, QString());
        QCOMPARE(lines.code, 0);
        const auto answers = lines.objects();
        QCOMPARE(answers.size(), 5);
        QCOMPARE(answers[0], (QJsonObject{{u"duty"_s, u"housemark"_s}, {u"sequence"_s, 1}}));
        QCOMPARE(answers[1], (QJsonObject{{u"duty"_s, u"housemark"_s}, {u"sequence"_s, 2}}));
        QCOMPARE(answers[2], (QJsonObject{{u"improvement"_s, u"I-0000001"_s}, {u"sequence"_s, 1}}));
        QCOMPARE(answers[4], (QJsonObject{{u"improvement"_s, u"I-0000001"_s}, {u"sequence"_s, 3}}));
        QCOMPARE(run({u"check"_s}, u"2026-07-29T09:00"_s).code, 0);
        const auto improvements = run({u"improvements"_s, u"--format"_s, u"json"_s}, u"2026-07-29T09:00"_s).objects();
        QCOMPARE(improvements.size(), 1);
        QCOMPARE(improvements[0].value(u"state"_s).toString(), u"done"_s);
        QCOMPARE(improvements[0].value(u"until"_s).toString(), u"2026-10-01"_s);
        QCOMPARE(improvements[0].value(u"timeline"_s).toArray().size(), 3);
        const QJsonObject housemark =
            dutyIn(run({u"duties"_s, u"--format"_s, u"json"_s}, u"2026-07-29T09:00"_s), u"housemark"_s);
        QCOMPARE(housemark.value(u"period"_s).toString(), u"2026-Q3"_s);
        QCOMPARE(housemark.value(u"owner"_s).toString(), u"Tom Hill"_s);
        QCOMPARE(housemark.value(u"timeline"_s).toArray().size(), 2);
    }

    void shouldGoOnAfterALineItCannotTake_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("part");
        QTest::newRow("no such duty") << QByteArray(R"({"duty":"moon","event":"duty.done","data":{"text":"x"}})")
                                      << u"has no duty"_s;
        QTest::newRow("no duty at all") << QByteArray(R"({"duty":null,"event":"duty.done","data":{"text":"x"}})")
                                        << u"has no duty"_s;
        QTest::newRow("a duty that is no text")
            << QByteArray(R"({"duty":7,"event":"duty.done"})") << u"has to be text"_s;
        QTest::newRow("about two things")
            << QByteArray(R"({"duty":"housemark","improvement":"I-0000001","event":"duty.done"})")
            << u"about one thing"_s;
        QTest::newRow("a case and a duty")
            << QByteArray(R"({"case":"R-1","duty":"housemark","event":"duty.done"})") << u"about one thing"_s;
        QTest::newRow("nobody's improvement")
            << QByteArray(R"({"improvement":null,"event":"improvement.done","data":{"text":"x"}})")
            << u"improvement is missing"_s;
        QTest::newRow("no such improvement")
            << QByteArray(R"({"improvement":"I-0000009","event":"improvement.dropped","data":{"reason":"x"}})")
            << u"I-0000009"_s;
        QTest::newRow("an event of cases")
            << QByteArray(R"({"duty":"housemark","event":"note","data":{"text":"x"}})") << u"does not happen here"_s;
    }

    void shouldGoOnAfterALineItCannotTake() {
        QFETCH(QByteArray, line);
        QFETCH(QString, part);
        const Run lines =
            record(line + "\n" + R"({"duty":"housemark","event":"duty.done","data":{"text":"Sent"}})" + "\n");
        QCOMPARE(lines.code, 1);
        const auto answers = lines.objects();
        QCOMPARE(answers.size(), 2);
        QVERIFY2(answers[0].value(u"error"_s).toString().contains(part),
                 qPrintable(answers[0].value(u"error"_s).toString()));
        QCOMPARE(answers[1].value(u"sequence"_s).toInt(), 1);
    }

    void shouldRefuseWithTheClause() {
        const auto answers = record(R"({"duty":"housemark","event":"duty.not-needed"})"
                                    "\n")
                                 .objects();
        QVERIFY(answers[0].contains(u"error"_s));
        QCOMPARE(answers[0].value(u"clause"_s).toString(), u"Performance Measures / Monitoring"_s);
    }

    void shouldBeAmongWhatIsDue() {
        const auto due =
            run({u"due"_s, u"--within"_s, u"0"_s, u"--format"_s, u"json"_s}, u"2026-07-29T09:00"_s).objects();
        const auto found =
            std::ranges::find_if(due, [](const QJsonObject &one) { return one.value(u"duty"_s) == u"housemark"_s; });
        QVERIFY(found != due.end());
        QCOMPARE(found->value(u"kind"_s).toString(), u"duty"_s);
        QCOMPARE(found->value(u"state"_s).toString(), u"overdue"_s);
        QVERIFY(!found->contains(u"case"_s));
        for (const auto &format : {u"table"_s, u"csv"_s, u"ics"_s}) {
            const Run run = this->run({u"due"_s, u"--within"_s, u"0"_s, u"--format"_s, format}, u"2026-07-29T09:00"_s);
            QCOMPARE(run.code, 0);
            QVERIFY2(run.out.contains(u"HouseMark"_s, Qt::CaseInsensitive), qPrintable(run.out));
        }
    }

    void shouldWriteReports() {
        QVERIFY(run({u"report"_s, u"--list"_s}, u"2026-07-29T09:00"_s).out.contains(u"duties"_s));
        for (const auto &report : {u"annual"_s, u"duties"_s}) {
            for (const auto &ending : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"html"_s, u"json"_s}) {
                const QString path = m_folder->filePath(report + u'.' + ending);
                const Run written =
                    run({u"report"_s, report, u"--period"_s, u"2026/27"_s, u"--output"_s, path}, u"2026-07-29T09:00"_s);
                QVERIFY2(written.code == 0, qPrintable(written.err));
                QVERIFY(QFile(path).size() > 100);
            }
        }
    }

private:
    Run run(const QStringList &arguments, const QString &asOf, const QByteArray &input = {}) const {
        return runRedress(arguments + QStringList{u"--database"_s, m_folder->filePath(u"t.redress"_s), u"--as-of"_s,
                                                  asOf, u"--user"_s, u"Joan Pike"_s},
                          input);
    }
    Run record(const QByteArray &lines) const { return run({u"record"_s, u"--stdin"_s}, u"2026-07-29T09:00"_s, lines); }
    static QJsonObject dutyIn(const Run &run, const QString &id) {
        for (const auto &one : run.objects())
            if (one.value(u"duty"_s) == id) return one;
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestMattersCommand)
#include "tst_matters_command.moc"
