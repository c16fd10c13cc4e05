// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>

#include "tests/support/program.h"

using namespace redress::test;
using namespace Qt::StringLiterals;

// What people get wrong on the command line: each ends in one plain sentence on standard error, with nothing on
// standard output and exit status 2.
class TestMistakes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(
            runRedress({u"demo"_s, u"--database"_s, path(), u"--cases"_s, u"12"_s, u"--as-of"_s, u"2026-04-21T09:00"_s})
                .code,
            0);
        write(u"junk.redress"_s, QByteArray(4000, '\x7f'));
        write(u"empty.csv"_s, {});
        write(u"junk.json"_s, "{");
    }

    void shouldEndInOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto add = [](const char *name, const QString &line) { QTest::newRow(name) << line.split(u' '); };
        add("no such command", u"lst"_s);
        add("no such option", u"cases --opne --database DB"_s);
        add("option without its value", u"cases --database"_s);
        add("no such format", u"cases --database DB --format xml"_s);
        add("no such moment", u"cases --database DB --as-of yesterday"_s);
        add("a calendar file in another form", u"due --database DB --output due.ics"_s);
        add("a limit of nothing", u"cases --database DB --limit 0"_s);
        add("a limit in words", u"cases --database DB --limit ten"_s);
        add("no such state", u"cases --database DB --state flying"_s);
        add("a state that no list has", u"cases --database DB --state met"_s);
        add("no register", u"cases --database NONE"_s);
        add("junk for a register", u"cases --database JUNK"_s);
        add("a folder for a register", u"cases --database FOLDER"_s);
        add("no case named", u"show --database DB"_s);
        add("an unknown case", u"show R-1066-0001 --database DB"_s);
        add("days in words", u"due --database DB --within soon"_s);
        add("days that never end", u"due --database DB --within 100000"_s);
        add("no policy", u"create --database NEW"_s);
        add("an unknown policy", u"create --database NEW --policy nobody"_s);
        add("a register that is there", u"create --database DB --policy torus"_s);
        add("a folder that is not there", u"create --database FOLDER/a/b/c --policy torus"_s);
        add("no invented cases", u"demo --database NEW --cases 0"_s);
        add("a seed in words", u"demo --database NEW --seed luck"_s);
        add("events from nowhere", u"record --database DB"_s);
        add("no file to import", u"import NONE --database DB"_s);
        add("an empty file to import", u"import EMPTY --database DB"_s);
        add("a register to import as a spreadsheet", u"import DB --database DB"_s);
        add("an unknown table to export", u"export everything --database DB --output NEW.csv"_s);
        add("an export to nowhere", u"export cases --database DB --output FOLDER/a/b.csv"_s);
        add("an unknown report", u"report weekly --database DB --period 2026-Q1"_s);
        add("a fifth quarter", u"report quarterly --database DB --period 2026-Q5 --output NEW.pdf"_s);
        add("a report in an unknown form", u"report quarterly --database DB --period 2026-Q1 --output NEW.docx"_s);
        add("an unknown letter", u"letter greeting --case R-2026-0001 --database DB --output NEW.pdf"_s);
        add("a letter for nobody", u"letter acknowledgement --case R-1066-0001 --database DB --output NEW.pdf"_s);
        add("an unknown policy to show", u"policies show nobody"_s);
        add("a policy file that is not there", u"policies validate NONE"_s);
        add("targets of an unknown policy",
            u"targets --policy nobody --procedure complaint --event received=2026-04-02"_s);
        add("targets of an unknown procedure",
            u"targets --policy torus --procedure nothing --event received=2026-04-02"_s);
        add("targets without a date", u"targets --policy torus --procedure complaint --event received=soon"_s);
        add("targets of an unknown event",
            u"targets --policy torus --procedure complaint --event arrived=2026-04-02"_s);
        add("targets in an unknown division",
            u"targets --policy torus --procedure complaint --event received=2026-04-02 --division mars"_s);
    }
    void shouldEndInOneSentence() {
        QFETCH(QStringList, arguments);
        for (auto &argument : arguments) argument = inFull(argument);
        const Run run = runRedress(arguments);
        QCOMPARE(run.code, 2);
        QCOMPARE(run.out, QString());
        QCOMPARE(run.err.trimmed().count(u'\n'), 0);
        QVERIFY2(run.err.startsWith(u"redress: "_s), qPrintable(run.err));
        QVERIFY2(run.err.trimmed().endsWith(u'.') || run.err.trimmed().endsWith(u')'), qPrintable(run.err));
        QVERIFY(!QFile::exists(m_folder.filePath(u"new"_s)));
    }

    void shouldHelpWithAnExample_data() {
        QTest::addColumn<QString>("command");
        for (const char *command : {"targets", "policies", "create", "import", "record", "cases", "show", "due",
                                    "letter", "letters", "report", "export", "check", "demo"})
            QTest::newRow(command) << QString::fromLatin1(command);
    }
    void shouldHelpWithAnExample() {
        QFETCH(QString, command);
        const Run run = runRedress({command, u"--help"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains(u"Example: "_s));
        QVERIFY(run.out.contains(u"Usage: redress "_s + command));
        QCOMPARE(run.err, QString());
    }

    void shouldSayThatNoCaseIsLikeThat() {
        const QStringList nobody{u"cases"_s, u"--database"_s, path(), u"--officer"_s, u"Nobody"_s};
        const Run run = runRedress(nobody);
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QString());
        QVERIFY2(run.err.contains(u"No case is like that"_s), qPrintable(run.err));
        QCOMPARE(runRedress(nobody + QStringList{u"--format"_s, u"json"_s}).err, QString());
    }

    void shouldNameTheCaseThatCannotHaveItsLetter() {
        const Run run = runRedress({u"letters"_s, u"--due"_s, u"response"_s, u"--database"_s, path(), u"--output"_s,
                                    m_folder.filePath(u"letters"_s), u"--as-of"_s, u"2026-06-21T09:00"_s});
        QCOMPARE(run.code, 1);
        for (const QString &line : run.err.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(line.contains(QRegularExpression(u"R-\\d{4}-\\d+: "_s)), qPrintable(line));
    }

    void shouldSayThatThereIsNoDisplay() {
        QProcess process;
        QProcessEnvironment bare = QProcessEnvironment::systemEnvironment();
        for (const auto *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"})
            bare.remove(QString::fromLatin1(name));
        process.setProcessEnvironment(bare);
        process.start(programPath(), {});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("no display"));
    }

    void shouldNameItsVersion() { QVERIFY(runRedress({u"--version"_s}).out.startsWith(u"redress "_s)); }

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"demo.redress"_s); }

    [[nodiscard]] QString inFull(QString argument) const {
        if (argument == "DB"_L1) return path();
        if (argument == "NONE"_L1) return m_folder.filePath(u"none"_s);
        if (argument == "JUNK"_L1) return m_folder.filePath(u"junk.redress"_s);
        if (argument == "EMPTY"_L1) return m_folder.filePath(u"empty.csv"_s);
        argument.replace(u"FOLDER"_s, m_folder.path());
        return argument.replace(u"NEW"_s, m_folder.filePath(u"new"_s));
    }

    void write(const QString &name, const QByteArray &bytes) const {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestMistakes)
#include "tst_mistakes.moc"
