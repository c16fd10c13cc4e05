// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/full_disk.h"
#include "tests/support/program.h"

using namespace redress::test;
using namespace Qt::StringLiterals;

// Where there is no room for what a command writes, it says so in one sentence and ends with 2; what was there before
// is kept.
class TestFullDisk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
#ifndef Q_OS_LINUX
        QSKIP("a disk is made full by means that this system has not");
#endif
        const QStringList demo{u"demo"_s, u"--database"_s, path(u"demo.redress"_s), u"--cases"_s,
                               u"40"_s,   u"--as-of"_s,    u"2026-04-21T09:00"_s};
        QCOMPARE(runRedress(demo).code, 0);
        write(u"register.csv"_s, "Complaint Ref,Date received,Complainant\n1,02/04/2026,Aisha Khan\n");
    }

    void shouldKeepTheFileThatWasThere_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QString>("file");
        const auto add = [](const char *name, const QString &line, const QString &file) {
            QTest::newRow(name) << line << file;
        };
        add("a letter as PDF", u"letter acknowledgement --case R-2026-0001 --allow-gaps --output FILE"_s, u"a.pdf"_s);
        add("a letter as text", u"letter acknowledgement --case R-2026-0001 --allow-gaps --output FILE"_s, u"a.txt"_s);
        add("a letter as a document", u"letter acknowledgement --case R-2026-0001 --allow-gaps --output FILE"_s,
            u"a.odt"_s);
        add("a report as PDF", u"report quarterly --period 2026-Q1 --output FILE"_s, u"a.pdf"_s);
        add("a report as a table", u"report quarterly --period 2026-Q1 --output FILE"_s, u"a.csv"_s);
        add("a report as a spreadsheet", u"report quarterly --period 2026-Q1 --output FILE"_s, u"a.xlsx"_s);
        add("a report as data", u"report quarterly --period 2026-Q1 --output FILE"_s, u"a.json"_s);
        add("a sample", u"sample --period 2026-Q1 --output FILE"_s, u"a.json"_s);
        add("cases as a table", u"export cases --output FILE"_s, u"a.csv"_s);
        add("events as data", u"export events --output FILE"_s, u"a.json"_s);
        add("a calendar", u"due --format ics --within 100 --output FILE"_s, u"a.ics"_s);
    }
    void shouldKeepTheFileThatWasThere() {
        QFETCH(QString, command);
        QFETCH(QString, file);
        write(file, "before");
        QStringList arguments = command.replace(u"FILE"_s, path(file)).split(u' ');
        arguments << u"--database"_s << path(u"demo.redress"_s) << u"--as-of"_s << u"2026-04-21T09:00"_s;
        const QStringList before = files();
        expectOneSentence(runOnFullDisk(arguments, 100));
        QCOMPARE(content(file), QByteArray("before"));
        QCOMPARE(files(), before);
    }

    void shouldLeaveNothingHalfMade_data() {
        QTest::addColumn<QString>("command");
        QTest::addColumn<int>("room");
        QTest::newRow("a register") << u"create --policy torus --database FILE"_s << 0;
        QTest::newRow("a register that is half as large") << u"create --policy torus --database FILE"_s << 100000;
        QTest::newRow("invented cases") << u"demo --cases 400 --database FILE"_s << 600000;
        QTest::newRow("a mapping") << u"import REGISTER --dry-run --database DB"_s << 20;
    }
    void shouldLeaveNothingHalfMade() {
        QFETCH(QString, command);
        QFETCH(int, room);
        const QStringList before = files();
        command.replace(u"FILE"_s, path(u"new.redress"_s)).replace(u"REGISTER"_s, path(u"register.csv"_s));
        expectOneSentence(runOnFullDisk(command.replace(u"DB"_s, path(u"demo.redress"_s)).split(u' '), room));
        QCOMPARE(files(), before);
    }

    void shouldSayThatItsAnswerIsLost_data() {
        QTest::addColumn<QString>("command");
        for (const QString &command :
             {u"cases --format json"_s, u"cases"_s, u"due --format csv"_s, u"due --format ics"_s, u"show R-2026-0001"_s,
              u"report quarterly --period 2026-Q1"_s, u"report quarterly --period 2026-Q1 --format csv"_s,
              u"report --list"_s, u"check"_s, u"policies"_s, u"duties"_s, u"record --stdin"_s, u"cases --help"_s,
              u"help"_s, u"--version"_s})
            QTest::newRow(qPrintable(command)) << command;
    }
    void shouldSayThatItsAnswerIsLost() {
        QFETCH(QString, command);
        const bool isHelp = command.contains(u"help"_s) || command.startsWith(u'-');
        const QString database = isHelp ? QString() : u" --database "_s + path(u"demo.redress"_s);
        const QByteArray lines =
            R"({"event":"note","case":"R-2026-0001","data":{"text":"One"}}
{"event":"note","case":"R-2026-0001","data":{"text":"Two"}}
)";
        expectOneSentence(
            run({u"sh"_s, u"-c"_s, u"exec "_s + programPath() + u' ' + command + database + u" >/dev/full"_s}, lines));
    }

    // Whoever is not answered is told so before anything more is recorded.
    void shouldRecordNothingMoreOnceItsAnswersAreLost() {
        const Run shown = runRedress(
            {u"show"_s, u"R-2026-0002"_s, u"--format"_s, u"json"_s, u"--database"_s, path(u"demo.redress"_s)});
        const auto before = shown.objects()[0][u"timeline"_s].toArray().size();
        QByteArray lines;
        for (int i = 0; i < 5; ++i)
            lines += R"({"event":"note","case":"R-2026-0002","data":{"text":"Seen"}})"
                     "\n";
        expectOneSentence(run({u"sh"_s, u"-c"_s,
                               u"exec "_s + programPath() + u" record --stdin --database "_s + path(u"demo.redress"_s) +
                                   u" >/dev/full"_s},
                              lines));
        const Run after = runRedress(
            {u"show"_s, u"R-2026-0002"_s, u"--format"_s, u"json"_s, u"--database"_s, path(u"demo.redress"_s)});
        QCOMPARE(after.objects()[0][u"timeline"_s].toArray().size(), before + 1);
    }

private:
    [[nodiscard]] QString path(const QString &name) const {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
    [[nodiscard]] QByteArray content(const QString &name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    [[nodiscard]] static Run run(QStringList words, const QByteArray &input = {}) {
        QProcess process;
        process.start(words.takeFirst(), words);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000)) return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    // The limit is handed down to the program, as is that its signal is not heeded.
    [[nodiscard]] static Run runOnFullDisk(const QStringList &arguments, int room) {
        const FullDisk full{quint64(room)};
        return runRedress(arguments);
    }

    static void expectOneSentence(const Run &run) {
        QVERIFY2(run.code == 2, qPrintable(QString::number(run.code) + run.out + run.err));
        const QStringList lines = run.err.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.filter(u"redress: "_s).size(), 1);
        QVERIFY2(lines.last().endsWith(u'.'), qPrintable(run.err));
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestFullDisk)
#include "tst_full_disk.moc"
