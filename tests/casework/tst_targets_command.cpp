// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int code = -1;
    QByteArray output;
    QString messages;

    QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }
};

Answer redress(const QStringList &arguments, const QByteArray &input = {}) {
    QProcess program;
    program.start(qEnvironmentVariable("REDRESS_PROGRAM"), QStringList{u"targets"_s} + arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished() || program.exitStatus() != QProcess::NormalExit) return {};
    return {program.exitCode(), program.readAllStandardOutput(), QString::fromUtf8(program.readAllStandardError())};
}

QJsonObject targetIn(const QJsonObject &answer, const QString &id) {
    for (const auto &target : answer[u"targets"_s].toArray())
        if (target[u"id"_s] == id) return target.toObject();
    return {};
}

// The objects of the lines, one for each.
QList<QJsonObject> objectsIn(const QByteArray &output) {
    QList<QJsonObject> objects;
    for (const QByteArray &line : output.split('\n'))
        if (!line.isEmpty()) objects << QJsonDocument::fromJson(line).object();
    return objects;
}

const QStringList southway{u"--policy"_s, u"southway"_s,  u"--event"_s, u"received=2026-04-02T16:10"_s,
                           u"--as-of"_s,  u"2026-04-16"_s};

}  // namespace

class TestTargetsCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void shouldAnswerWithATable();
    void shouldAnswerWithJson();
    void shouldTellEachDay();
    void shouldTakeADivision();
    void shouldTakeAnExtension();
    void shouldNameTheDateByTheKindOfTarget_data();
    void shouldNameTheDateByTheKindOfTarget();
    void shouldSayThatHolidaysAreNotPublished();
    void shouldSayThatAnExtensionDoesNotCountYet();
    void shouldAnswerEachLine();
    void shouldTellEachDayOfALineThatAsks();
    void shouldAnswerBeforeTheNextLineIsRead();
    void shouldRefuseBadLinesAndGoOn_data();
    void shouldRefuseBadLinesAndGoOn();
    void shouldPassOverBlankLines();
    void shouldRefuseWrongUse_data();
    void shouldRefuseWrongUse();
};

void TestTargetsCommand::initTestCase() {
    QVERIFY2(!qEnvironmentVariableIsEmpty("REDRESS_PROGRAM"), "REDRESS_PROGRAM names the program under test");
}

void TestTargetsCommand::shouldAnswerWithATable() {
    const Answer answer = redress(southway);
    QCOMPARE(answer.code, 0);
    const QString table = QString::fromUtf8(answer.output);
    QVERIFY(table.contains(u"stage-1.response"_s));
    QVERIFY(table.contains(u"Stage 1 response is due by the end of Monday 20 April 2026."_s));
    QVERIFY(table.contains(u"not counted: bank holiday, Good Friday"_s));
    QVERIFY(answer.messages.isEmpty());
}

void TestTargetsCommand::shouldAnswerWithJson() {
    const Answer answer = redress(southway + QStringList{u"--format"_s, u"json"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.output.count('\n'), 1);
    QCOMPARE(answer.object()[u"targets"_s].toArray().size(), 7);
    const QJsonObject response = targetIn(answer.object(), u"stage-1.response"_s);
    QCOMPARE(response[u"starts"_s].toString(), u"2026-04-02T16:10"_s);
    QCOMPARE(response[u"due"_s].toString(), u"2026-04-20"_s);
    QCOMPARE(response[u"state"_s].toString(), u"approaching"_s);
    QCOMPARE(response[u"clause"_s].toString(), u"6.9"_s);
    QCOMPARE(response[u"working_days_left"_s].toInt(), 2);
    QCOMPARE(targetIn(answer.object(), u"informal.resolution"_s)[u"due"_s].toString(), u"2026-04-07T16:10"_s);
    const QJsonObject waiting = targetIn(answer.object(), u"stage-2.response"_s);
    QVERIFY(waiting[u"starts"_s].isNull() && waiting[u"due"_s].isNull());
    QCOMPARE(waiting[u"state"_s].toString(), u"projected"_s);
}

void TestTargetsCommand::shouldTellEachDay() {
    const Answer answer = redress(southway + QStringList{u"--format"_s, u"json"_s});
    const QJsonArray why = targetIn(answer.object(), u"stage-1.response"_s)[u"why"_s].toArray();
    QCOMPARE(why.size(), 19);
    QCOMPARE(why.at(0)[u"count"_s].toInt(-1), 0);
    QCOMPARE(why.at(1)[u"skipped"_s].toString(), u"bank-holiday"_s);
    QCOMPARE(why.at(1)[u"name"_s].toString(), u"Good Friday"_s);
    QCOMPARE(why.at(2)[u"skipped"_s].toString(), u"weekend"_s);
    QCOMPARE(why.at(18)[u"day"_s].toString(), u"2026-04-20"_s);
    QCOMPARE(why.at(18)[u"count"_s].toInt(), 10);
}

void TestTargetsCommand::shouldTakeADivision() {
    const Answer answer = redress(southway + QStringList{u"--division"_s, u"scotland"_s, u"--format"_s, u"json"_s});
    QCOMPARE(targetIn(answer.object(), u"stage-1.response"_s)[u"due"_s].toString(), u"2026-04-17"_s);
}

void TestTargetsCommand::shouldTakeAnExtension() {
    const QStringList halton{
        u"--policy"_s,    u"halton"_s, u"--procedure"_s, u"complaint"_s, u"--event"_s, u"received=2026-04-02"_s,
        u"--extension"_s, {},          u"--format"_s,    u"json"_s};
    QStringList allowed = halton;
    allowed[7] = u"stage-1.response=2026-04-27"_s;
    const QJsonObject response = targetIn(redress(allowed).object(), u"stage-1.response"_s);
    QCOMPARE(response[u"due"_s].toString(), u"2026-04-27"_s);
    QVERIFY(response[u"extended"_s].toBool());
    QStringList tooFar = halton;
    tooFar[7] = u"stage-1.response=2026-04-28"_s;
    const Answer refused = redress(tooFar);
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.messages.contains(u"Service Standards, Complaints"_s), qPrintable(refused.messages));
    QVERIFY(refused.output.isEmpty());
}

void TestTargetsCommand::shouldNameTheDateByTheKindOfTarget_data() {
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("date");
    QTest::addColumn<QString>("state");
    QTest::newRow("due") << QByteArray(R"({"policy":"torus","events":{"received":"2025-07-06"},"as_of":"2025-07-21"})")
                         << u"stage-1.response"_s << u"due"_s << u"2025-07-21"_s << u"due-today"_s;
    QTest::newRow("opens")
        << QByteArray(
               R"({"policy":"torus","events":{"received":"2026-01-05","closed":"2026-01-05"},"as_of":"2026-03-02"})")
        << u"ombudsman.direct-access"_s << u"opens"_s << u"2026-03-02"_s << u"open"_s;
    QTest::newRow("closes")
        << QByteArray(R"({"policy":"halton","events":{"stage-1.decision-received":"2026-05-02"},"as_of":"2026-05-31"})")
        << u"stage-2.request-window"_s << u"closes"_s << u"2026-05-30"_s << u"closed"_s;
    QTest::newRow("earliest")
        << QByteArray(R"({"policy":"halton","events":{"stage-2.meeting-notified":"2026-04-02"},"as_of":"2026-04-03"})")
        << u"stage-2.meeting"_s << u"earliest"_s << u"2026-04-20"_s << u"not-open"_s;
}

void TestTargetsCommand::shouldNameTheDateByTheKindOfTarget() {
    QFETCH(QByteArray, query);
    QFETCH(QString, id);
    QFETCH(QString, key);
    QFETCH(QString, date);
    QFETCH(QString, state);
    const QJsonObject target = targetIn(redress({u"--stdin"_s}, query + '\n').object(), id);
    QCOMPARE(target[key].toString(), date);
    QCOMPARE(target[u"state"_s].toString(), state);
    const QStringList dates{u"due"_s, u"opens"_s, u"closes"_s, u"earliest"_s};
    for (const QString &other : dates) QCOMPARE(target.contains(other), other == key);
}

void TestTargetsCommand::shouldSayThatHolidaysAreNotPublished() {
    const Answer answer =
        redress({u"--stdin"_s}, R"({"policy":"torus","events":{"received":"2030-05-01"},"as_of":"2030-05-01"})"
                                "\n");
    const QJsonObject response = targetIn(answer.object(), u"stage-1.response"_s);
    QCOMPARE(response[u"published"_s], QJsonValue(false));
    QCOMPARE(response[u"note"_s].toString(), u"bank holidays not yet published"_s);
    QCOMPARE(response[u"due"_s].toString(), u"2030-05-16"_s);
}

void TestTargetsCommand::shouldSayThatAnExtensionDoesNotCountYet() {
    const Answer answer =
        redress({u"--stdin"_s}, R"({"policy":"beyond","events":{"received":"2026-04-02"},)"
                                R"("extensions":{"stage-1.response":"2026-06-01"},"as_of":"2026-04-03"})"
                                "\n");
    const QJsonObject response = targetIn(answer.object(), u"stage-1.response"_s);
    QVERIFY(!response[u"extended"_s].toBool(true));
    QVERIFY(!response[u"note"_s].toString().isEmpty());
}

void TestTargetsCommand::shouldAnswerEachLine() {
    QByteArray input;
    for (int day = 1; day <= 28; ++day)
        input += R"({"policy":"wrekin","procedure":"complaint","events":{"received":"2026-02-)" +
                 QByteArray::number(day).rightJustified(2, '0') +
                 R"("},"as_of":"2026-03-01"})"
                 "\n";
    const Answer answer = redress({u"--stdin"_s}, input);
    QCOMPARE(answer.code, 0);
    const QList<QJsonObject> answers = objectsIn(answer.output);
    QCOMPARE(answers.size(), 28);
    QCOMPARE(targetIn(answers.at(1), u"stage-1.response"_s)[u"due"_s].toString(), u"2026-02-09"_s);
    QCOMPARE(targetIn(answers.at(0), u"stage-1.response"_s)[u"due"_s].toString(), u"2026-02-09"_s);
    QVERIFY(!targetIn(answers.at(0), u"stage-1.response"_s).contains(u"why"_s));
}

void TestTargetsCommand::shouldTellEachDayOfALineThatAsks() {
    const Answer answer = redress({u"--stdin"_s}, R"({"policy":"torus","events":{"received":"2026-04-02"},"why":true})"
                                                  "\n");
    QCOMPARE(targetIn(answer.object(), u"stage-1.response"_s)[u"why"_s].toArray().size(), 19);
}

void TestTargetsCommand::shouldAnswerBeforeTheNextLineIsRead() {
    QProcess program;
    program.start(qEnvironmentVariable("REDRESS_PROGRAM"), {u"targets"_s, u"--stdin"_s});
    for (int i = 0; i < 3; ++i) {
        program.write(R"({"policy":"torus","events":{"received":"2026-04-02"}})"
                      "\n");
        QTRY_VERIFY(program.waitForReadyRead(100) || program.canReadLine());
        QTRY_VERIFY(program.canReadLine());
        QVERIFY(program.readLine().contains("stage-1.response"));
    }
    program.closeWriteChannel();
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitCode(), 0);
}

void TestTargetsCommand::shouldRefuseBadLinesAndGoOn_data() {
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *name, const QByteArray &line, const QString &says) {
        QTest::newRow(name) << line << says;
    };
    add("no JSON", "received yesterday", u"not a JSON object"_s);
    add("cut off", R"({"policy":"torus",)", u"not a JSON object"_s);
    add("a list", "[1]", u"not a JSON object"_s);
    add("binary", QByteArray::fromHex("00ff0180fe"), u"not a JSON object"_s);
    add("nested without end", QByteArray(100'000, '['), u"not a JSON object"_s);
    add("no policy", R"({"events":{}})", u"which policy"_s);
    add("policy is a number", R"({"policy":7})", u"“policy” has to be text"_s);
    add("unknown policy", R"({"policy":"acme"})", u"“acme”"_s);
    add("unknown procedure", R"({"policy":"torus","procedure":"appeal"})", u"“appeal”"_s);
    add("unknown division", R"({"policy":"torus","division":"wales"})", u"“wales”"_s);
    add("unknown event", R"({"policy":"torus","events":{"received":"2026-04-02","stage-9.responded":"2026-04-03"}})",
        u"“stage-9.responded”"_s);
    add("event of another procedure", R"({"policy":"torus","events":{"enquiry.responded":"2026-04-02"}})",
        u"“enquiry.responded”"_s);
    add("events are a list", R"({"policy":"torus","events":["received"]})", u"“events” has to be an object"_s);
    add("a date is a number", R"({"policy":"torus","events":{"received":20260402}})", u"“received” has to be text"_s);
    add("an impossible day", R"({"policy":"torus","events":{"received":"2026-02-30"}})", u"“2026-02-30” is no date"_s);
    add("a British date", R"({"policy":"torus","events":{"received":"02/04/2026"}})", u"“02/04/2026” is no date"_s);
    add("an hour that does not exist", R"({"policy":"torus","events":{"received":"2026-03-29T01:30"}})",
        u"does not exist"_s);
    add("the year 9999", R"({"policy":"torus","events":{"received":"9999-12-31"}})", u"1950 to 2199"_s);
    add("the year 1", R"({"policy":"torus","events":{"received":"0001-01-01"}})", u"1950 to 2199"_s);
    add("as of never", R"({"policy":"torus","events":{},"as_of":"never"})", u"as_of"_s);
    add("unknown target", R"({"policy":"torus","extensions":{"stage-9.response":"2026-05-01"}})",
        u"“stage-9.response”"_s);
    add("an extension that the policy does not have",
        R"({"policy":"torus","events":{"received":"2026-04-02"},"extensions":{"stage-1.response":"2026-05-01"}})",
        u"no extension"_s);
    add("an extension to an hour",
        R"({"policy":"halton","events":{"received":"2026-04-02"},"extensions":{"stage-1.response":"2026-04-22T10:00"}})",
        u"to a day"_s);
    add("an extension beyond its cap",
        R"({"policy":"hos-code-2024","events":{"received":"2026-04-02","stage-1.acknowledged":"2026-04-07"},"extensions":{"stage-1.response":"2026-05-07"}})",
        u"at the latest"_s);
    add("an extension to an earlier day",
        R"({"policy":"beyond","events":{"stage-1.started":"2026-04-02"},"extensions":{"stage-1.response":"2026-04-20"}})",
        u"later day"_s);
    add("a name without end", R"({"policy":")" + QByteArray(100'000, 'x') + R"("})", u"policy"_s);
}

void TestTargetsCommand::shouldRefuseBadLinesAndGoOn() {
    QFETCH(QByteArray, line);
    QFETCH(QString, says);
    const QByteArray good = R"({"policy":"torus","events":{"received":"2026-04-02"}})"
                            "\n";
    const Answer answer = redress({u"--stdin"_s}, good + line + '\n' + good);
    QCOMPARE(answer.code, 1);
    const QList<QJsonObject> answers = objectsIn(answer.output);
    QCOMPARE(answers.size(), 3);
    QVERIFY(answers.at(0).contains(u"targets"_s) && answers.at(2).contains(u"targets"_s));
    const QString error = answers.at(1)[u"error"_s].toString();
    QVERIFY2(error.contains(says), qPrintable(error));
    QVERIFY2(error.size() < 400 && !error.contains(u'\n'), qPrintable(error));
    QVERIFY(answer.messages.isEmpty());
}

void TestTargetsCommand::shouldPassOverBlankLines() {
    const QByteArray good = R"({"policy":"torus","events":{"received":"2026-04-02"}})";
    const Answer answer = redress({u"--stdin"_s}, "\n" + good + "\n \t\r\n\n" + good + "\n\n");
    QCOMPARE(answer.code, 0);
    QCOMPARE(objectsIn(answer.output).size(), 2);
}

void TestTargetsCommand::shouldRefuseWrongUse_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing said") << QStringList();
    QTest::newRow("an event without a date") << QStringList{u"--policy"_s, u"torus"_s, u"--event"_s, u"received"_s};
    QTest::newRow("an event twice") << southway + QStringList{u"--event"_s, u"received=2026-04-03"_s};
    QTest::newRow("an extension twice") << QStringList{u"--policy"_s,    u"beyond"_s,
                                                       u"--extension"_s, u"stage-1.response=2026-04-03"_s,
                                                       u"--extension"_s, u"stage-1.response=2026-04-04"_s};
    QTest::newRow("an unknown option") << southway + QStringList{u"--colour"_s};
    QTest::newRow("a word too many") << southway + QStringList{u"please"_s};
    QTest::newRow("a format it has not") << southway + QStringList{u"--format"_s, u"csv"_s};
    QTest::newRow("as of the year 1") << QStringList{u"--policy"_s, u"torus"_s, u"--as-of"_s, u"0001-01-01"_s};
}

void TestTargetsCommand::shouldRefuseWrongUse() {
    QFETCH(QStringList, arguments);
    const Answer answer = redress(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.output.isEmpty());
    QCOMPARE(answer.messages.count(u'\n'), 1);
    QVERIFY2(answer.messages.startsWith(u"redress: "_s), qPrintable(answer.messages));
}

QTEST_GUILESS_MAIN(TestTargetsCommand)
#include "tst_targets_command.moc"
