// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QProcess>
#include <QtTest>

#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

Answer run(const QStringList &arguments) {
    QProcess process;
    process.start(qEnvironmentVariable("REDRESS_PROGRAM"), QStringList{u"report"_s} + arguments);
    if (!process.waitForFinished()) qFatal("redress report did not finish");
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

}  // namespace

// The program itself, as scripts call it.
class TestReportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (qEnvironmentVariableIsEmpty("REDRESS_PROGRAM")) QSKIP("no program to run: set REDRESS_PROGRAM");
        m_register.receive(u"2026-02-02"_s);
    }

    void shouldListItsReports() {
        const Answer answer = run({u"--list"_s, u"--format"_s, u"json"_s});
        QCOMPARE(answer.code, 0);
        QStringList reports;
        for (const auto &line : answer.out.trimmed().split('\n'))
            reports << QJsonDocument::fromJson(line)[u"id"_s].toString();
        QCOMPARE(reports, (QStringList{u"quarterly"_s, u"learning"_s, u"annual"_s, u"duties"_s}));
    }

    void shouldPrintFiguresForPrograms() {
        const Answer answer = run(of(u"2026-Q1"_s) + QStringList{u"--format"_s, u"json"_s});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.err, QByteArray());
        QCOMPARE(QJsonDocument::fromJson(answer.out)[u"figures"_s][u"cases-received"_s][u"value"_s].toInt(), 1);
    }

    void shouldSayThatAPeriodHasNotEnded() {
        const Answer answer = run(of(u"2026-Q2"_s));
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.err.contains("so far, on 21 April 2026"));
    }

    void shouldWriteAFileWithoutADisplay() {
        const QString path = m_register.folder() + u"/q.pdf"_s;
        QCOMPARE(run(of(u"2026-Q1"_s) + QStringList{u"--output"_s, path}).code, 0);
        QVERIFY(QFileInfo(path).size() > 10000);
    }

    void shouldRefuseInOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("word");
        const QString path = m_register.path();
        QTest::newRow("no report") << QStringList{} << QByteArray("quarterly");
        QTest::newRow("unknown report") << QStringList{u"yearly"_s, u"--database"_s, path, u"--period"_s, u"2026-Q1"_s}
                                        << QByteArray("yearly");
        QTest::newRow("no period") << QStringList{u"quarterly"_s, u"--database"_s, path} << QByteArray("--period");
        QTest::newRow("bad period") << of(u"soon"_s) << QByteArray("soon");
        QTest::newRow("no register") << QStringList{u"quarterly"_s, u"--database"_s, path + u".none"_s, u"--period"_s,
                                                    u"2026-Q1"_s}
                                     << QByteArray("none");
        QTest::newRow("unknown ending") << of(u"2026-Q1"_s) + QStringList{u"--output"_s, u"q.docx"_s}
                                        << QByteArray("docx");
        QTest::newRow("unwritable") << of(u"2026-Q1"_s) + QStringList{u"--output"_s, path + u"/q.pdf"_s}
                                    << QByteArray("q.pdf");
    }
    void shouldRefuseInOneSentence() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, word);
        const Answer answer = run(arguments);
        QCOMPARE(answer.code, 2);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY2(answer.err.contains(word), answer.err.constData());
        QCOMPARE(answer.err.count('\n'), 1);
    }

private:
    [[nodiscard]] QStringList of(const QString &period) const {
        return {u"quarterly"_s, u"--database"_s, m_register.path(), u"--as-of"_s, u"2026-04-21T09:00"_s,
                u"--period"_s,  period};
    }

    TestRegister m_register{u"hos-code-2024"_s};
};

QTEST_GUILESS_MAIN(TestReportCommand)
#include "tst_report_command.moc"
