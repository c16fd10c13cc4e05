// SPDX-License-Identifier: GPL-3.0-or-later
#include <QProcess>
#include <QRandomGenerator>

#include "tests/exchange/import_fixture.h"

using namespace Qt::StringLiterals;
using namespace redress;
using namespace redress::test;

// The program itself is killed while it imports, again and again, until the register is in.
class TestImportKilled : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldLoseNothingWhenKilled() {
        const QString program = qEnvironmentVariable("REDRESS_PROGRAM");
        if (program.isEmpty()) QSKIP("REDRESS_PROGRAM does not name the program");
        QRandomGenerator random(3);
        int kills = 0;
        while (kills < 100) {
            ImportFixture fixture;
            const QString path = fixture.write(u"many.csv"_s, manyRows(2600));
            fixture.close();
            qint64 before = 0;
            for (bool done = false; !done && kills < 100;) {
                done = runFor(program, path, fixture.path(), 60 + random.bounded(700));
                kills += !done;
                QVERIFY(fixture.reopen());
                const qint64 after = fixture->cases().countAll().value_or(-1);
                QVERIFY2(after >= before && (after % 500 == 0 || after == 2600), qPrintable(QString::number(after)));
                before = after;
                fixture.close();
            }
            QCOMPARE(exitCode(program, {u"check"_s, u"--database"_s, fixture.path()}), 0);
            QCOMPARE(QDir(fixture.folder()).entryList({u"many.csv.*"_s}), QStringList());  // no half of a rejected file
            QVERIFY(fixture.reopen());
            const auto rest = fixture.import(path);
            QCOMPARE(countsOf(rest), u"2600/%1/%2/0"_s.arg(2600 - before).arg(before));
        }
    }

private:
    static QByteArray manyRows(int rows) {
        QByteArray text = "Ref,Date received,Name,Ack,Response,Outcome\n";
        for (int i = 1; i <= rows; ++i)
            text += "K" + QByteArray::number(i) + ",03/03/2025,Ada,04/03/2025,13/03/2025,Upheld\n";
        return text;
    }

    static bool runFor(const QString &program, const QString &path, const QString &database, int milliseconds) {
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, {u"import"_s, path, u"--database"_s, database, u"--as-of"_s, u"2026-04-21T09:00"_s});
        if (process.waitForFinished(milliseconds)) return true;
        process.kill();
        process.waitForFinished();
        return false;
    }

    static int exitCode(const QString &program, const QStringList &arguments) {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished();
        return process.exitCode();
    }
};

QTEST_GUILESS_MAIN(TestImportKilled)
#include "tst_import_killed.moc"
