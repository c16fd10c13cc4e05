// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/casework/event_names.h"
#include "core/exchange/demo_register.h"
#include "core/store/checkup.h"
#include "core/store/database.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

class TestCheckup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldFindNothingInARegisterOfEveryPolicy_data() {
        QTest::addColumn<QString>("policy");
        for (const auto *policy : {"torus", "halton", "southway", "wrekin", "beyond", "hos-code-2024"})
            QTest::newRow(policy) << QString::fromLatin1(policy);
    }
    void shouldFindNothingInARegisterOfEveryPolicy() {
        QFETCH(QString, policy);
        TestRegister reg(policy);
        QVERIFY(fillWithDemo(*reg, {120, 7}));
        QCOMPARE(sentences(reg), QStringList());
        QCOMPARE(Checkup(*reg).run([](const Finding &) {}).value(), 120);
    }

    void shouldFindWhatWasTamperedWith_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("an event's words")
            << u"UPDATE event SET data = '{\"text\":\"forged\"}' WHERE sequence = 2"_s << u"outside Redress"_s;
        QTest::newRow("an event's day") << u"UPDATE event SET happened = '2026-04-03' WHERE sequence = 2"_s
                                        << u"outside Redress"_s;
        QTest::newRow("an event taken out") << u"DELETE FROM event WHERE sequence = 2"_s << u"outside Redress"_s;
        QTest::newRow("the last event taken out")
            << u"DELETE FROM event WHERE sequence = 3"_s << u"otherwise than its timeline"_s;
        QTest::newRow("the case's name") << u"UPDATE case_origin SET procedure = 'compliment'"_s
                                         << u"outside Redress"_s;
        QTest::newRow("the list") << u"UPDATE case_row SET complainant = 'x'"_s << u"case list"_s;
        QTest::newRow("the list's row") << u"DELETE FROM case_row"_s << u"missing"_s;
        QTest::newRow("a target") << u"UPDATE target SET due = '2026-12-31' WHERE id = 'stage-1.response'"_s
                                  << u"targets"_s;
        QTest::newRow("a stage") << u"UPDATE stage_run SET responded = '2026-01-01'"_s << u"stages"_s;
        QTest::newRow("the search") << u"UPDATE case_search SET body = 'x'"_s << u"search"_s;
    }
    void shouldFindWhatWasTamperedWith() {
        QFETCH(QString, sql);
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-02"_s, {{keys::complainant, u"Aisha Khan"_s}});
        QVERIFY(reg.record(ref, u"call"_s, u"2026-04-02"_s, {{keys::text, u"Rang back"_s}}));
        QVERIFY(reg.record(ref, u"note"_s, u"2026-04-07"_s, {{keys::text, u"Seen"_s}}));
        for (const auto *trigger : {"event_is_never_changed", "event_is_never_deleted", "origin_is_never_changed"})
            QVERIFY(reg->database().run(u"DROP TRIGGER "_s + QString::fromLatin1(trigger)));
        QVERIFY(reg->database().run(sql));
        const QStringList found = sentences(reg);
        QVERIFY(!found.isEmpty());
        QFETCH(QString, says);
        QVERIFY2(found.join(u' ').contains(says), qPrintable(found.join(u' ')));
    }

    void shouldRebuildTheListsFromTheTimelines() {
        TestRegister reg;
        QVERIFY(fillWithDemo(*reg, {60, 3}));
        for (const auto *table : {"case_row", "target", "stage_run", "award", "case_search"})
            QVERIFY(reg->database().run(u"DELETE FROM "_s + QString::fromLatin1(table)));
        QVERIFY(sentences(reg).size() >= 60);
        QCOMPARE(Checkup(*reg).rebuild().value(), 60);
        QCOMPARE(sentences(reg), QStringList());
    }

    void shouldFindWhatIsNoLongerThere_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::newRow("a guard") << u"DROP TRIGGER person_event_is_never_changed"_s
                                 << u"“person_event_is_never_changed”"_s;
        QTest::newRow("an index") << u"DROP INDEX award_awarded"_s << u"“award_awarded”"_s;
        QTest::newRow("a case in the count")
            << u"UPDATE counter SET value = value - 1 WHERE name = 'cases'"_s << u"0 case(s) were opened"_s;
        QTest::newRow("the count") << u"DELETE FROM counter"_s << u"0 case(s) were opened"_s;
        QTest::newRow("the case with the last reference")
            << u"UPDATE counter SET value = 5 WHERE name LIKE 'reference%'"_s << u"R-2026-0005"_s;
    }
    void shouldFindWhatIsNoLongerThere() {
        TestRegister reg;
        reg.receive(u"2026-04-02"_s);
        QCOMPARE(sentences(reg), QStringList());
        QFETCH(QString, sql);
        QVERIFY(reg->database().run(sql));
        QFETCH(QString, says);
        const QStringList found = sentences(reg);
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.front().contains(says), qPrintable(found.front()));
    }

    void shouldNotForgetACaseWhoseTimelineIsGone() {
        TestRegister reg;
        reg.receive(u"2026-04-02"_s);
        reg.receive(u"2026-04-03"_s);
        for (const auto &sql : {u"PRAGMA foreign_keys = OFF"_s, u"DROP TRIGGER event_is_never_deleted"_s,
                                u"DROP TRIGGER origin_is_never_deleted"_s, u"DELETE FROM event WHERE case_key = 1"_s,
                                u"DELETE FROM case_origin WHERE key = 1"_s})
            QVERIFY(reg->database().run(sql));
        const QStringList before = sentences(reg);
        const auto rebuilt = Checkup(*reg).rebuild();
        QVERIFY(!rebuilt);
        QVERIFY2(rebuilt.error().message.contains(u"R-2026-0001"_s), qPrintable(rebuilt.error().message));
        QCOMPARE(sentences(reg), before);
    }

    void shouldStopWhenAsked() {
        TestRegister reg;
        QVERIFY(fillWithDemo(*reg, {20, 3}));
        QCOMPARE(Checkup(*reg).run([](const Finding &) {}, [](qint64, qint64) { return false; }).value(), 0);
    }

private:
    static QStringList sentences(TestRegister &reg) {
        QStringList found;
        const auto run = Checkup(*reg).run([&](const Finding &finding) { found << finding.sentence; });
        if (!run) found << run.error().message;
        return found;
    }
};

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
