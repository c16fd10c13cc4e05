// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/event_names.h"
#include "tests/support/test_register.h"

using namespace redress;
using namespace redress::test;
using namespace Qt::StringLiterals;

// At Southway a complaint of Thursday 9 April 2026, 10:00 is due: contact on the 10th, informal resolution at 10:00 on
// the 10th, acknowledgement on the 13th, stage 1 response on the 23rd. Now it is Tuesday 21 April, 09:00.
class TestDueList : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldListWhatIsPending() {
        TestRegister reg;
        reg.receive(u"2026-04-09T10:00"_s);
        QCOMPARE(targetsDue(reg),
                 (QStringList{u"informal.contact 2026-04-10"_s, u"informal.resolution 2026-04-10T10:00"_s,
                              u"stage-1.acknowledgement 2026-04-13"_s, u"stage-1.response 2026-04-23"_s}));
    }

    void shouldLeaveBehindTheStageThatIsOver() {
        TestRegister reg;
        const CaseRef ref = reg.receive(u"2026-04-09T10:00"_s);
        QVERIFY(reg.record(ref, u"stage-1.acknowledged"_s, u"2026-04-10"_s));
        QCOMPARE(targetsDue(reg), QStringList{u"stage-1.response 2026-04-23"_s});
        QVERIFY(reg.record(ref, u"stage-1.responded"_s, u"2026-04-20"_s, {{keys::outcome, u"upheld"_s}}));
        QCOMPARE(targetsDue(reg), QStringList());
        QVERIFY(reg.record(ref, u"stage-2.started"_s, u"2026-04-20"_s, {{keys::reason, u"x"_s}}));
        QCOMPARE(targetsDue(reg),
                 (QStringList{u"stage-2.acknowledgement 2026-04-22"_s, u"stage-2.response 2026-05-12"_s}));
        QVERIFY(reg.record(ref, u"withdrawn"_s, u"2026-04-21"_s, {{keys::reason, u"x"_s}}));
        QCOMPARE(targetsDue(reg), QStringList());
    }

    void shouldCountByTheHour() {
        TestRegister reg(u"southway"_s, u"2026-04-10T09:59"_s);
        reg.receive(u"2026-04-09T10:00"_s);
        const auto counts = [&] { return reg->due().counts(reg->now(), reg->days().approachingUntil, {}).value(); };
        QCOMPARE(counts().overdue, 0);
        QCOMPARE(counts().dueToday, 2);
        QCOMPARE(counts().approaching, 1);
        reg.clock().set(When::fromText(u"2026-04-10T10:01"_s)->moment());
        QCOMPARE(counts().overdue, 1);
        QCOMPARE(counts().dueToday, 1);
        reg.clock().set(When::fromText(u"2026-04-11T00:00"_s)->moment());
        QCOMPARE(counts().overdue, 2);
        QCOMPARE(counts().dueToday, 0);
    }

    void shouldKeepToOneOfficer() {
        TestRegister reg;
        reg.receive(u"2026-04-09T10:00"_s, {{keys::officer, u"Sam Reed"_s}});
        reg.receive(u"2026-04-09T10:00"_s, {{keys::officer, u"Joan Pike"_s}});
        QCOMPARE(reg->due().dueUntil({2026, 5, 1}, {}, 100)->size(), size_t(8));
        QCOMPARE(reg->due().dueUntil({2026, 5, 1}, u"Sam Reed"_s, 100)->size(), size_t(4));
        QCOMPARE(reg->due().counts(reg->now(), {2026, 4, 23}, u"Sam Reed"_s)->overdue, 3);
        QCOMPARE(reg->due().load({2026, 4, 20}, {2026, 4, 30}, u"Sam Reed"_s)->at({2026, 4, 23}), 1);
        QCOMPARE(reg->due().load({2026, 4, 20}, {2026, 4, 30}, {})->at({2026, 4, 23}), 2);
    }

    void shouldNameTargetsAsThePolicyDoes() {
        TestRegister reg;
        reg.receive(u"2026-04-09T10:00"_s, {{keys::complainant, u"Aisha Khan"_s}, {keys::summary, u"Mould"_s}});
        const auto items = reg->due().dueAfter({2026, 4, 21}, {}, 10);
        QCOMPARE(items->size(), size_t(1));
        QCOMPARE(items->front().clause, u"6.9"_s);
        QCOMPARE(items->front().metBy, EventName(u"stage-1.responded"_s));
        QCOMPARE(items->front().complainant, u"Aisha Khan"_s);
        QCOMPARE(items->front().about, u"Mould"_s);
        QVERIFY(!items->front().targetName.isEmpty());
    }

private:
    static QStringList targetsDue(TestRegister &reg) {
        QStringList found;
        const auto items = reg->due().dueUntil({2026, 12, 31}, {}, 100);
        for (const auto &item : *items) found << item.target.text() + u' ' + item.due.toText();
        found.sort();
        return found;
    }
};

QTEST_GUILESS_MAIN(TestDueList)
#include "tst_due_list.moc"
