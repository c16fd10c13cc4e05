// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>
#include <random>

#include "core/base/clock.h"
#include "core/store/checkup.h"
#include "tests/support/program.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString asOf = u"2026-05-01T09:00"_s;

// Kills the program as a power cut would, once it has answered `answers` lines, or at once where it has not to answer.
QByteArray killedAfter(const QStringList &arguments, const QByteArray &input, int answers, int bytesMore) {
    QProcess process;
    process.start(programPath(), arguments);
    process.write(input);
    QByteArray out;
    while (out.count('\n') < answers && process.state() != QProcess::NotRunning && process.waitForReadyRead(20000))
        out += process.readAll();
    // A varying, small amount of work later: writing to its standard input takes as long as it pleases.
    for (int i = 0; i < bytesMore && process.state() == QProcess::Running; ++i) process.waitForReadyRead(0);
    if (process.processId() > 0) ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished(20000);
    return out + process.readAll();
}

QByteArray commands(int cases) {
    QByteArray lines;
    for (int i = 0; i < cases; ++i)
        lines += R"({"event":"received","at":"2026-04-02","by":"Joan Pike","data":{"complainant":"Customer )" +
                 QByteArray::number(i) + "\"}}\n";
    return lines;
}

int damage(const QString &path, qint64 &cases) {
    const FixedClock clock(When::fromText(asOf)->moment());
    const auto reg = Register::open(path, clock);
    if (!reg) return -1;
    int findings = 0;
    const auto run = Checkup(**reg).run([&](const Finding &) { ++findings; });
    cases = run.value_or(-1);
    return findings;
}

}  // namespace

// kill -9 at any moment: what was answered is there, nothing is there in half, and the check passes.
class TestKill : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldKeepEveryAnsweredEvent() {
        std::mt19937 chance(20260501);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kill.redress"_s);
        QCOMPARE(runRedress({u"create"_s, u"--database"_s, path, u"--policy"_s, u"southway"_s}).code, 0);
        const QStringList arguments{u"record"_s, u"--database"_s, path, u"--stdin"_s, u"--as-of"_s, asOf};
        qint64 answered = 0;
        qint64 before = 0;
        for (int round = 0; round < 70; ++round) {
            const QByteArray out =
                killedAfter(arguments, commands(60), static_cast<int>(chance() % 8), static_cast<int>(chance() % 400));
            const qint64 answers = out.count("\"sequence\":1");
            answered += answers;
            qint64 cases = 0;
            QCOMPARE(damage(path, cases), 0);
            QVERIFY2(cases >= before + answers,
                     qPrintable(u"%1 cases, %2 before and %3 answered"_s.arg(cases).arg(before).arg(answers)));
            before = cases;
        }
        QVERIFY(answered > 70);
        QVERIFY(before >= answered);
    }

    void shouldImportTheRestAfterwards() {
        std::mt19937 chance(7);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"kill.redress"_s);
        const QString csv = folder.filePath(u"register.csv"_s);
        writeRegister(csv);
        QCOMPARE(runRedress({u"create"_s, u"--database"_s, path, u"--policy"_s, u"southway"_s}).code, 0);
        const QStringList arguments{u"import"_s,  csv,  u"--database"_s, path,
                                    u"--as-of"_s, asOf, u"--format"_s,   u"json"_s};
        for (int round = 0; round < 30; ++round) {
            static_cast<void>(killedAfter(arguments, {}, 0, static_cast<int>(chance() % 3000)));
            qint64 cases = 0;
            QCOMPARE(damage(path, cases), 0);
        }
        const Run whole = runRedress(arguments);
        QCOMPARE(whole.code, 0);
        const QJsonObject summary = whole.objects().last();
        QCOMPARE(summary[u"imported"_s].toInt() + summary[u"unchanged"_s].toInt(), rows);
        qint64 cases = 0;
        QCOMPARE(damage(path, cases), 0);
        QCOMPARE(cases, rows);
    }

private:
    static constexpr int rows = 400;

    static void writeRegister(const QString &path) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Reference,Date received,Complainant,Stage,Details\r\n");
        for (int i = 1; i <= rows; ++i)
            file.write(QStringLiteral("K-%1,02/04/2026,Customer %1,Stage 1,Leak number %1\r\n").arg(i).toUtf8());
    }
};

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
