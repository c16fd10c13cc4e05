// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTemporaryDir>
#include <QtTest>
#include <csignal>

#include "core/store/checkup.h"
#include "core/store/people.h"
#include "tests/support/program.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

namespace {

const QString asOf = u"2026-05-01T09:00"_s;
const QByteArray khan =
    R"({"person":null,"event":"person.added","at":"2026-04-02","by":"Joan Pike","data":{"name":"Aisha Khan","needs":"Ring twice"}})"
    "\n";

QString contentOf(const QString &path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

}  // namespace

// `redress record` on people, as scripts use it.
class TestPeopleCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        QCOMPARE(runRedress({u"create"_s, u"--database"_s, path(), u"--policy"_s, u"southway"_s}).code, 0);
    }

    void shouldAnswerEachLine() {
        const Run run =
            record(khan + R"({"person":"P-0000001","event":"person.changed","data":{"phone":"0161 496 0123"}}
{"person":null,"event":"person.added","data":{"name":"Tunde Osei"}}
{"case":null,"event":"received","at":"2026-04-02","data":{"complainant":"Aisha Khan","person":"P-0000001"}}
{"person":"P-0000002","event":"person.merged","data":{"into":"P-0000001"}}
)");
        QCOMPARE(run.code, 0);
        QCOMPARE(run.err, QString());
        const auto answers = run.objects();
        QCOMPARE(answers.size(), 5);
        QCOMPARE(answers[0], (QJsonObject{{u"person"_s, u"P-0000001"_s}, {u"sequence"_s, 1}}));
        QCOMPARE(answers[1], (QJsonObject{{u"person"_s, u"P-0000001"_s}, {u"sequence"_s, 2}}));
        QCOMPARE(answers[2], (QJsonObject{{u"person"_s, u"P-0000002"_s}, {u"sequence"_s, 1}}));
        QCOMPARE(answers[3], (QJsonObject{{u"case"_s, u"R-2026-0001"_s}, {u"sequence"_s, 1}}));
        QCOMPARE(answers[4], (QJsonObject{{u"person"_s, u"P-0000002"_s}, {u"sequence"_s, 2}}));
        QCOMPARE(runRedress({u"check"_s, u"--database"_s, path()}).code, 0);
    }

    void shouldGoOnAfterALineItCannotTake_data() {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no name") << QByteArray(R"({"person":null,"event":"person.added","data":{"phone":"0161"}})");
        QTest::newRow("nobody's change") << QByteArray(
            R"({"person":null,"event":"person.changed","data":{"name":"x"}})");
        QTest::newRow("unknown person") << QByteArray(
            R"({"person":"P-9","event":"person.changed","data":{"name":"x"}})");
        QTest::newRow("a number") << QByteArray(R"({"person":9,"event":"person.changed","data":{"name":"x"}})");
        QTest::newRow("both") << QByteArray(
            R"({"person":null,"case":null,"event":"person.added","data":{"name":"x"}})");
        QTest::newRow("a case's event") << QByteArray(R"({"person":"P-0000001","event":"note","data":{"text":"x"}})");
        QTest::newRow("a person's event on a case")
            << QByteArray(R"({"case":null,"event":"person.added","data":{"name":"x"}})");
        QTest::newRow("into nobody") << QByteArray(
            R"({"person":"P-0000001","event":"person.merged","data":{"into":"P-7"}})");
        QTest::newRow("a case of nobody")
            << QByteArray(R"({"event":"received","at":"2026-04-02","data":{"person":"P-0000007"}})");
        QTest::newRow("a case of a person abbreviated")
            << QByteArray(R"({"event":"received","at":"2026-04-02","data":{"person":"P-1"}})");
    }
    void shouldGoOnAfterALineItCannotTake() {
        QFETCH(QByteArray, line);
        const Run run = record(khan + line + '\n' + khan);
        QCOMPARE(run.code, 1);
        QCOMPARE(run.objects().size(), 3);
        QVERIFY(!run.objects()[1][u"error"_s].toString().isEmpty());
        QCOMPARE(run.objects()[2][u"person"_s].toString(), u"P-0000002"_s);
    }

    // What a profile says comes out nowhere: no list, no case, no search, no export.
    void shouldNeverShowAProfile() {
        QCOMPARE(
            record(khan + R"({"person":"P-0000001","event":"person.profile-recorded","data":{"religion":"Zoroastrian"}}
{"case":null,"event":"received","at":"2026-04-02","data":{"complainant":"Aisha Khan","person":"P-0000001","summary":"Damp"}}
)")
                .code,
            0);
        const QString file = m_folder->filePath(u"out.json"_s);
        const QList<QStringList> commands{{u"cases"_s},
                                          {u"cases"_s, u"--search"_s, u"Zoroastrian"_s},
                                          {u"show"_s, u"R-2026-0001"_s},
                                          {u"due"_s},
                                          {u"check"_s},
                                          {u"export"_s, u"cases"_s, u"--output"_s, file},
                                          {u"export"_s, u"events"_s, u"--output"_s, file},
                                          {u"export"_s, u"targets"_s, u"--output"_s, file}};
        for (const auto &command : commands) {
            QFile::remove(file);
            const Run run = runRedress(command + QStringList{u"--database"_s, path(), u"--format"_s, u"json"_s});
            QVERIFY2(run.code == 0, qPrintable(command.join(u' ') + run.err));
            const QString all = run.out + contentOf(file);
            QVERIFY2(!all.contains(u"Zoroastrian"_s), qPrintable(command.join(u' ')));
            QCOMPARE(QFile::exists(file), command.contains(u"--output"_s));
        }
        const Run found =
            runRedress({u"cases"_s, u"--search"_s, u"Damp"_s, u"--database"_s, path(), u"--format"_s, u"json"_s});
        QCOMPARE(found.objects().size(), 1);
    }

    // kill -9 at any moment: whoever was answered is there, nobody is there in half, and the check passes.
    void shouldKeepEverybodyWhoWasAnswered() {
        qint64 answered = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess process;
            process.start(programPath(), arguments());
            process.write(khan.repeated(40));
            QByteArray out;
            while (out.count('\n') < round && process.waitForReadyRead(20000)) out += process.readAll();
            ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
            process.waitForFinished(20000);
            out += process.readAll();
            answered += out.count("\"sequence\":1");
            const FixedClock clock(When::fromText(asOf)->moment());
            const auto reg = Register::open(path(), clock);
            QVERIFY(reg);
            QVERIFY((*reg)->people().find(PersonId(u"P-%1"_s.arg(answered))) || answered == 0);
            QVERIFY(Checkup(**reg).run([](const Finding &finding) { QFAIL(qPrintable(finding.sentence)); }));
        }
        QVERIFY(answered > 12);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"people.redress"_s); }
    [[nodiscard]] QStringList arguments() const {
        return {u"record"_s, u"--database"_s, path(), u"--stdin"_s, u"--as-of"_s, asOf, u"--user"_s, u"Joan Pike"_s};
    }
    [[nodiscard]] Run record(const QByteArray &lines) const { return runRedress(arguments(), lines); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestPeopleCommand)
#include "tst_people_command.moc"
