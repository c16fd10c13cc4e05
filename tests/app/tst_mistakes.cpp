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
        add("a register without --database: check", u"check DB"_s);
        add("a register without --database: create", u"create NEW --policy torus"_s);
        add("a register without --database: cases", u"cases DB"_s);
        add("a register without --database: due", u"due DB"_s);
        add("a register without --database: duties", u"duties DB"_s);
        add("a register without --database: record", u"record DB --stdin"_s);
        add("two cases to show", u"show R-2026-0001 R-2026-0002 --database DB"_s);
        add("a list of cases as a calendar", u"cases --database DB --format ics"_s);
        add("duties as a calendar", u"duties --database DB --format ics"_s);
        add("improvements as a calendar", u"improvements --database DB --format ics"_s);
        add("a case as a table of cells", u"show R-2026-0001 --database DB --format csv"_s);
        add("a server for a register", u"cases --database postgresql://joan:secret@server/team"_s);
        add("no name of a register", u"cases --database BLANK"_s);
        add("a device for a register", u"check --database /dev/null"_s);
        add("letters that there are not", u"letters --due nonsense --database DB --output NEW"_s);
        add("letters that never fall due", u"letters --due holding --database DB --output NEW"_s);
        add("letters that answer an ask", u"letters --due refusal --database DB --output NEW"_s);
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

    void shouldNameTheOptionForARegister_data() {
        QTest::addColumn<QString>("line");
        for (const QString &line : {u"check DB"_s, u"cases DB"_s, u"due DB"_s, u"create DB --policy torus"_s})
            QTest::newRow(qPrintable(line)) << line;
    }
    void shouldNameTheOptionForARegister() {
        QFETCH(QString, line);
        QStringList arguments = line.split(u' ');
        for (auto &argument : arguments) argument = inFull(argument);
        QVERIFY(runRedress(arguments).err.contains(u"--database"_s));
    }

    void shouldNotRepeatAPassword() {
        const Run run = runRedress({u"cases"_s, u"--database"_s, u"postgresql://joan:secret@server/team"_s});
        QVERIFY2(!run.err.contains(u"secret"_s), qPrintable(run.err));
    }

    void shouldWaitForNoPipe() {
#ifndef Q_OS_UNIX
        QSKIP("this system has no pipes with names");
#endif
        const QString pipe = m_folder.filePath(u"pipe"_s);
        QCOMPARE(QProcess::execute(u"mkfifo"_s, {pipe}), 0);
        const Run run = runRedress({u"check"_s, u"--database"_s, pipe});
        QCOMPARE(run.code, 2);
        QVERIFY2(run.err.contains(u"no ordinary file"_s), qPrintable(run.err));
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

    // Beyond's own duties are overdue on that day, and are no letters.
    void shouldTakeNoDutyForALetter() {
        const QString beyond = m_folder.filePath(u"beyond.redress"_s);
        QCOMPARE(runRedress({u"create"_s, u"--database"_s, beyond, u"--policy"_s, u"beyond"_s, u"--as-of"_s,
                             u"2025-01-02T09:00"_s})
                     .code,
                 0);
        const QStringList late{u"--database"_s, beyond, u"--as-of"_s, u"2027-06-21T09:00"_s, u"--format"_s, u"json"_s};
        QVERIFY(!runRedress(QStringList{u"due"_s} + late).objects().isEmpty());
        const Run run = runRedress(
            QStringList{u"letters"_s, u"--due"_s, u"acknowledgement"_s, u"--output"_s, m_folder.filePath(u"none"_s)} +
            late);
        QVERIFY2(run.code == 0, qPrintable(run.out + run.err));
        QCOMPARE(run.objects(), (QList{QJsonObject{{u"due"_s, 0}, {u"written"_s, 0}, {u"refused"_s, 0}}}));
    }

    void shouldFindNoCaseBySignsAlone_data() {
        QTest::addColumn<QString>("search");
        for (const QString &search : {u"\""_s, u"%"_s, u"*"_s, u"--"_s}) QTest::newRow(qPrintable(search)) << search;
    }
    void shouldFindNoCaseBySignsAlone() {
        QFETCH(QString, search);
        const Run run = runRedress({u"cases"_s, u"--database"_s, path(), u"--search="_s + search});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out, QString());
    }

    void shouldShowNoSignThatSteersATerminal() {
        const QString file = m_folder.filePath(u"signs.redress"_s);
        QCOMPARE(runRedress({u"create"_s, u"--database"_s, file, u"--policy"_s, u"southway"_s}).code, 0);
        const QString name = u"Ann"_s + QChar(0x1b) + u"[31m"_s + QChar(0x202e) + u"Khan"_s + QChar(0x9b);
        const QJsonObject data{{u"complainant"_s, name}, {u"officer"_s, u"Sam\r\nReed"_s}};
        const QJsonObject received{{u"event"_s, u"received"_s}, {u"at"_s, u"2026-04-02"_s}, {u"data"_s, data}};
        const QByteArray line = QJsonDocument(received).toJson(QJsonDocument::Compact) + '\n';
        const QStringList common{u"--database"_s, file, u"--as-of"_s, u"2026-05-01T09:00"_s};
        QCOMPARE(runRedress(QStringList{u"record"_s, u"--stdin"_s} + common, line).code, 0);
        for (const QStringList &command :
             {QStringList{u"cases"_s}, QStringList{u"due"_s}, QStringList{u"show"_s, u"R-2026-0001"_s}}) {
            const QString out = runRedress(command + common).out;
            QVERIFY(out.contains(u"Ann"_s));
            static const QRegularExpression steering(
                u"[\\x{0}-\\x{8}\\x{b}-\\x{1f}\\x{7f}-\\x{9f}\\x{202a}-\\x{202e}]"_s);
            QVERIFY2(!out.contains(steering), qPrintable(command.join(u' ')));
            QVERIFY(!out.contains(u"\nReed"_s));
        }
        const auto told = runRedress(QStringList{u"cases"_s, u"--format"_s, u"json"_s} + common).objects();
        QVERIFY(told[0][u"complainant"_s].toString().contains(QChar(0x1b)));
    }

    void shouldGiveProgramsTheSameIdsInEveryForm() {
        const QStringList due{u"due"_s, u"--database"_s, path(), u"--as-of"_s, u"2026-04-21T09:00"_s, u"--format"_s};
        const QJsonObject first = runRedress(due + QStringList{u"json"_s}).objects()[0];
        const QStringList lines = runRedress(due + QStringList{u"csv"_s}).lines();
        QCOMPARE(lines[0].trimmed(), u"state,due,case,complainant,target,officer,clause,name"_s);
        const QStringList cells = lines[1].split(u',');
        QCOMPARE(cells[0], first[u"state"_s].toString());
        QCOMPARE(cells[1], first[u"due"_s].toString());
        QCOMPARE(cells[4], first[u"target"_s].toString());
    }

    void shouldLeaveACellEmptyWhereNothingIsDue() {
        const Run run = runRedress({u"cases"_s, u"--database"_s, path(), u"--format"_s, u"csv"_s});
        QCOMPARE(run.code, 0);
        QVERIFY(run.lines().size() > 5);
        QVERIFY2(!run.out.contains(u"'-"_s) && !run.out.contains(u",-,"_s), qPrintable(run.out));
        QVERIFY(run.out.contains(u",,"_s));
    }

    void shouldSayInADryRunWhatAnImportWouldTake() {
        const QString file = m_folder.filePath(u"tried.csv"_s);
        write(u"tried.csv"_s,
              "Ref,Date received,Answered on\nD1,02/04/2026,\nD2,31/02/2026,\nD3,02/04/2026,01/04/2026\n");
        const QStringList dry{u"import"_s, file, u"--dry-run"_s, u"--database"_s, path()};
        const Run told = runRedress(dry);
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains(u"1 row would become a case, 2 would not: 1 × no such day, 1 × answered before "
                                   "receipt."_s),
                 qPrintable(told.out));
        const auto counts = runRedress(dry + QStringList{u"--format"_s, u"json"_s}).objects();
        QCOMPARE(counts.size(), 1);
        QCOMPARE(counts[0][u"rows"_s].toInt(), 3);
        QCOMPARE(counts[0][u"would_import"_s].toInt(), 1);
        QCOMPARE(counts[0][u"unchanged"_s].toInt(), 0);
        QCOMPARE(counts[0][u"would_reject"_s].toInt(), 2);
        QCOMPARE(counts[0][u"reasons"_s].toObject(),
                 (QJsonObject{{u"no such day"_s, 1}, {u"answered before receipt"_s, 1}}));
        QVERIFY(QFile::exists(file + u".mapping.json"_s));
        QVERIFY(!QFile::exists(file + u".rejected.csv"_s));
    }

    void shouldKeepAMappingThatWasEdited() {
        const QString file = m_folder.filePath(u"register.csv"_s);
        write(u"register.csv"_s, "Ref,Date received,Name\n1,02/04/2026,Aisha Khan\n");
        const QStringList dry{u"import"_s, file, u"--dry-run"_s, u"--database"_s, path()};
        QCOMPARE(runRedress(dry).code, 0);
        write(u"register.csv.mapping.json"_s, "{\"edited\": true}");
        const Run again = runRedress(dry);
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains(u"was left as it is"_s), qPrintable(again.out));
        QFile kept(m_folder.filePath(u"register.csv.mapping.json"_s));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), QByteArray("{\"edited\": true}"));
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

    void shouldNameItsVersion() {
        QVERIFY(runRedress({u"--version"_s}).out.startsWith(u"redress "_s));
    }

private:
    [[nodiscard]] QString path() const {
        return m_folder.filePath(u"demo.redress"_s);
    }

    [[nodiscard]] QString inFull(QString argument) const {
        if (argument == "DB"_L1) return path();
        if (argument == "BLANK"_L1) return {};
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
