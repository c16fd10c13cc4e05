// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/calendar/bank_holidays.h"
#include "core/casework/event_names.h"
#include "tests/support/newer_policy.h"
#include "tests/support/older_register.h"
#include "tests/support/program.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// The commands that show a case by both clocks, and those that change the rules for what is to come.
class TestTwoClocksCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_register = std::make_unique<TestRegister>();
        m_case = m_register->receive(u"2026-04-09"_s, {{keys::complainant, u"Aisha Khan"_s}});
    }

    void shouldShowBothClocksWithTheirSources() {
        QVERIFY(m_register->record(m_case, u"stage-1.acknowledged"_s, u"2026-04-10"_s));
        const QJsonObject shown = json(run({u"show"_s, m_case.text()}));
        QCOMPARE(shown[u"source"_s].toString(), u"COR-POL-06 v7.0"_s);
        QCOMPARE(dueIn(shown[u"targets"_s], u"stage-1.response"_s), u"2026-04-23"_s);
        const QJsonObject other = shown[u"compared"_s].toObject();
        QCOMPARE(other[u"source"_s].toString(), u"Complaint Handling Code 2024"_s);
        QCOMPARE(dueIn(other[u"targets"_s], u"stage-1.response"_s), u"2026-04-24"_s);
        const QJsonObject acknowledged = other[u"targets"_s].toArray()[0].toObject();
        QCOMPARE(acknowledged[u"clause"_s].toString(), u"6.2"_s);
        QCOMPARE(acknowledged[u"in_time"_s], QJsonValue(true));
        bool informal = false;
        for (const auto &each : other[u"differences"_s].toArray())
            informal = informal || (each[u"note"_s].toString().contains(u"no informal"_s) &&
                                    !each[u"own"_s][u"clause"_s].toString().isEmpty());
        QVERIFY(informal);
    }

    void shouldShowBothClocksToPeople() {
        const Run shown = run({u"show"_s, m_case.text()}, u"table"_s);
        QCOMPARE(shown.code, 0);
        QVERIFY(shown.out.contains(u"Targets by COR-POL-06 v7.0"_s));
        QVERIFY(shown.out.contains(u"By Complaint Handling Code 2024"_s));
        QVERIFY(shown.out.contains(u"Where the two differ"_s));
    }

    void shouldShowWhatANewListWouldMoveAndThenMoveIt() {
        const QString file = write(u"holidays.json"_s, laterList());
        const QString before = dueOf(m_case);
        const Run dry = run({u"calendar"_s, file, u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        QCOMPARE(dry.objects().size(), 1);
        QCOMPARE(dry.objects()[0], (QJsonObject{{u"case"_s, m_case.text()},
                                                {u"target"_s, u"stage-1.response"_s},
                                                {u"name"_s, u"Stage 1 response"_s},
                                                {u"from"_s, u"2026-04-23"_s},
                                                {u"to"_s, u"2026-04-24"_s}}));
        QVERIFY(dry.err.contains(u"would move"_s));
        QCOMPARE(dueOf(m_case), before);
        const Run taken = run({u"calendar"_s, file});
        QCOMPARE(taken.out, dry.out);
        QCOMPARE(dueOf(m_case), u"2026-04-24"_s);
        const QJsonArray timeline = json(run({u"show"_s, m_case.text()}))[u"timeline"_s].toArray();
        QCOMPARE(timeline.last()[u"event"_s].toString(), u"dates.moved"_s);
        QCOMPARE(timeline.last()[u"by"_s].toString(), u"Joan Pike"_s);
        QVERIFY(run({u"calendar"_s, file}).out.isEmpty());
    }

    void shouldTakeANewVersionForNewCases() {
        const QString file = write(u"newer.json"_s, newerSouthway());
        const QString before = dueOf(m_case);
        const Run dry = run({u"policies"_s, u"adopt"_s, file, u"--dry-run"_s});
        QCOMPARE(dry.code, 0);
        const QJsonObject would = dry.objects().value(0);
        QCOMPARE(would[u"version"_s].toString(), u"8.0"_s);
        QCOMPARE(would[u"open_cases_that_keep_theirs"_s].toInt(), 1);
        QCOMPARE(would[u"changes"_s].toArray().size(), 1);
        QCOMPARE(would[u"changes"_s][0][u"target"_s].toString(), u"stage-1.response"_s);
        QCOMPARE(receive(), u"2026-04-23"_s);
        QCOMPARE(run({u"policies"_s, u"adopt"_s, file}).out, QString(dry.out).replace(u":1,"_s, u":2,"_s));
        QCOMPARE(receive(), u"2026-04-21"_s);
        QCOMPARE(dueOf(m_case), before);
        const Run again = run({u"policies"_s, u"adopt"_s, file});
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains(u"already"_s));
        const QJsonObject last = run({u"policies"_s, u"history"_s}).objects().last();
        QCOMPARE(last[u"event"_s].toString(), u"policy.adopted"_s);
        QCOMPARE(last[u"data"_s][u"version"_s].toString(), u"8.0"_s);
        QVERIFY(!last[u"by"_s].toString().isEmpty());
    }

    // By its id: nobody has the file of what Redress brings.
    void shouldTakeWhatRedressBringsOfTheSameVersion() {
        OlderRegister old;
        const auto adopt = [&](const QStringList &more, const QString &format = u"json"_s) {
            return runRedress(QStringList{u"policies"_s, u"adopt"_s, u"southway"_s, u"--database"_s, old.path(),
                                          u"--as-of"_s, u"2026-04-21T09:00"_s, u"--user"_s, u"Joan Pike"_s,
                                          u"--format"_s, format} +
                              more);
        };
        const Run words = adopt({u"--dry-run"_s}, u"table"_s);
        QCOMPARE(words.code, 0);
        QVERIFY2(words.out.contains(u"The version stays 7.0"_s), qPrintable(words.out));
        QVERIFY2(words.out.contains(u"Putting right"_s), qPrintable(words.out));
        QVERIFY2(words.out.contains(u"1 open case"_s), qPrintable(words.out));
        QCOMPARE(old->policy()->revision, 1);
        const Run taken = adopt({});
        QCOMPARE(taken.code, 0);
        QCOMPARE(taken.objects().value(0)[u"revision"_s].toInt(), 2);
        QCOMPARE(taken.objects().value(0)[u"changes"_s].toArray(), QJsonArray());
        old->lookForOthersChanges();
        QCOMPARE(old->policy()->revision, 2);
        const Run again = adopt({});
        QCOMPARE(again.code, 2);
        QVERIFY(again.err.contains(u"already"_s));
    }

    void shouldRefuseInOneSentence_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no list") << QStringList{u"calendar"_s};
        QTest::newRow("a list that is not there") << QStringList{u"calendar"_s, u"/nowhere.json"_s};
        QTest::newRow("a folder for a list") << QStringList{u"calendar"_s, u"/"_s};
        QTest::newRow("no policy") << QStringList{u"policies"_s, u"adopt"_s};
        QTest::newRow("a policy that is not there") << QStringList{u"policies"_s, u"adopt"_s, u"/nowhere.json"_s};
    }
    void shouldRefuseInOneSentence() {
        QFETCH(QStringList, arguments);
        const Run refused = run(arguments);
        QCOMPARE(refused.code, 2);
        QCOMPARE(refused.err.count(u'\n'), 1);
        QVERIFY(refused.err.startsWith(u"redress: "_s));
        QCOMPARE(refused.out, QString());
    }

    void shouldRefuseJunk() {
        const QString junk = write(u"junk.json"_s, "[]");
        QCOMPARE(run({u"calendar"_s, junk}).code, 2);
        QCOMPARE(run({u"policies"_s, u"adopt"_s, junk}).code, 2);
    }

private:
    [[nodiscard]] Run run(const QStringList &arguments, const QString &format = u"json"_s) const {
        return runRedress(arguments + QStringList{u"--database"_s, m_register->path(), u"--as-of"_s,
                                                  u"2026-04-21T09:00"_s, u"--user"_s, u"Joan Pike"_s, u"--format"_s,
                                                  format});
    }
    [[nodiscard]] static QJsonObject json(const Run &run) { return run.objects().value(0); }
    [[nodiscard]] static QString dueIn(const QJsonValue &targets, const QString &id) {
        for (const auto &target : targets.toArray())
            if (target[u"id"_s].toString() == id) return target[u"due"_s].toString();
        return {};
    }
    [[nodiscard]] QString dueOf(const CaseRef &reference) const {
        return dueIn(json(run({u"show"_s, reference.text()}))[u"targets"_s], u"stage-1.response"_s);
    }
    // Records another case through the program and answers when its first response is due.
    [[nodiscard]] QString receive() const {
        const Run recorded = runRedress(
            {u"record"_s, u"--stdin"_s, u"--database"_s, m_register->path(), u"--as-of"_s, u"2026-04-21T09:00"_s},
            R"({"case":null,"event":"received","at":"2026-04-09","by":"Joan Pike"})"
            "\n");
        return dueOf(CaseRef(json(recorded)[u"case"_s].toString()));
    }
    [[nodiscard]] QString write(const QString &name, const QByteArray &content) const {
        const QString path = m_register->folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("cannot write a fixture");
        return path;
    }
    // gov.uk's list with one more holiday, on Wednesday 22 April 2026.
    [[nodiscard]] static QByteArray laterList() {
        QJsonObject list = QJsonDocument::fromJson(BankHolidays::shipped().toJson()).object();
        QJsonObject england = list[u"england-and-wales"_s].toObject();
        QJsonArray days = england[u"events"_s].toArray();
        days << QJsonObject{{u"title"_s, u"A royal occasion"_s},
                            {u"date"_s, u"2026-04-22"_s},
                            {u"notes"_s, QString()},
                            {u"bunting"_s, true}};
        england[u"events"_s] = days;
        list[u"england-and-wales"_s] = england;
        return QJsonDocument(list).toJson();
    }

    std::unique_ptr<TestRegister> m_register;
    CaseRef m_case;
};

QTEST_GUILESS_MAIN(TestTwoClocksCommands)
#include "tst_two_clocks_commands.moc"
