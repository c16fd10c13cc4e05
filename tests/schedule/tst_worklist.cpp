// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/schedule/worklist.h"
#include "tests/support/register_builder.h"

using namespace redress;
using redress::test::RegisterBuilder;
using namespace Qt::StringLiterals;

namespace {

// Torus answers within 10 working days of receipt (3.3 (6)) and has no other target, so each case is one line.
// Tuesday 21 April 2026; Good Friday was the 3rd and Easter Monday the 6th.
const auto now = u"2026-04-21T10:00"_s;

QStringList lines(const std::vector<DueItem> &items) {
    QStringList all;
    for (const auto &item : items)
        all.append(u"%1 %2 %3"_s.arg(item.complainant, item.due.toText()).arg(item.workingDaysLeft));
    return all;
}

Worklist worklistOf(RegisterBuilder &builder, const QString &officer = {}, int atMost = 100) {
    const auto worklist = readWorklist(*builder, officer, atMost);
    if (!worklist) qFatal("%s", qPrintable(worklist.error().message));
    return *worklist;
}

}  // namespace

class TestWorklist : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldGroupByState_data() {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("overdue");
        QTest::addColumn<QString>("dueToday");
        QTest::addColumn<QString>("approaching");
        // Due dates counted by hand on the calendar of April 2026.
        QTest::newRow("a day late") << u"2026-04-02"_s << u"A 2026-04-20 -1"_s << QString() << QString();
        QTest::newRow("a week late") << u"2026-03-26"_s << u"A 2026-04-13 -6"_s << QString() << QString();
        QTest::newRow("due today") << u"2026-04-07"_s << QString() << u"A 2026-04-21 0"_s << QString();
        QTest::newRow("due tomorrow") << u"2026-04-08"_s << QString() << QString() << u"A 2026-04-22 1"_s;
        QTest::newRow("in two days") << u"2026-04-09"_s << QString() << QString() << u"A 2026-04-23 2"_s;
        QTest::newRow("in three days") << u"2026-04-10"_s << QString() << QString() << QString();
    }

    void shouldGroupByState() {
        QFETCH(QString, received);
        QFETCH(QString, overdue);
        QFETCH(QString, dueToday);
        QFETCH(QString, approaching);
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"A"_s, received);
        const Worklist worklist = worklistOf(builder);
        QCOMPARE(lines(worklist.overdue).join(u';'), overdue);
        QCOMPARE(lines(worklist.dueToday).join(u';'), dueToday);
        QCOMPARE(lines(worklist.approaching).join(u';'), approaching);
        QCOMPARE(worklist.counts.overdue, overdue.isEmpty() ? 0 : 1);
        QCOMPARE(worklist.counts.dueToday, dueToday.isEmpty() ? 0 : 1);
        QCOMPARE(worklist.counts.approaching, approaching.isEmpty() ? 0 : 1);
        QCOMPARE(worklist.openCases, 1);
    }

    void shouldGiveEachItemTheStateOfItsGroup() {
        RegisterBuilder builder(u"torus"_s, now);
        for (const auto &day : {u"2026-04-02"_s, u"2026-04-07"_s, u"2026-04-08"_s}) builder.receive(day, day);
        const Worklist worklist = worklistOf(builder);
        QCOMPARE(worklist.overdue.front().state, TargetState::Overdue);
        QCOMPARE(worklist.dueToday.front().state, TargetState::DueToday);
        QCOMPARE(worklist.approaching.front().state, TargetState::Approaching);
    }

    void shouldListTheLongestOverdueFirst() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"late"_s, u"2026-04-02"_s);
        builder.receive(u"later"_s, u"2026-03-30"_s);
        builder.receive(u"latest"_s, u"2026-03-02"_s);
        QStringList names;
        for (const auto &item : worklistOf(builder).overdue) names.append(item.complainant);
        QCOMPARE(names, (QStringList{u"latest"_s, u"later"_s, u"late"_s}));
    }

    void shouldNotLetABacklogHideWhatIsDueToday() {
        RegisterBuilder builder(u"torus"_s, now);
        for (int n = 0; n < 5; ++n) builder.receive(u"backlog"_s, u"2026-03-02"_s);
        builder.receive(u"today"_s, u"2026-04-07"_s);
        const Worklist worklist = worklistOf(builder, {}, 2);
        QCOMPARE(worklist.overdue.size(), 2);
        QCOMPARE(worklist.counts.overdue, 5);
        QCOMPARE(worklist.dueToday.size(), 1);
    }

    void shouldKeepToOneOfficer() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"hers"_s, u"2026-04-07"_s, u"Helen Shaw"_s);
        builder.receive(u"his"_s, u"2026-04-07"_s, u"Sam Reed"_s);
        const Worklist worklist = worklistOf(builder, u"Sam Reed"_s);
        QCOMPARE(worklist.dueToday.size(), 1);
        QCOMPARE(worklist.dueToday.front().complainant, u"his"_s);
        QCOMPARE(worklist.counts.dueToday, 1);
        QCOMPARE(worklist.openCases, 1);
    }

    // However much waits to be decided, what is late stays in sight.
    void shouldListAFewOfWhatWaitsToBeDecidedAndCountTheRest() {
        RegisterBuilder builder(u"torus"_s, now);
        for (int n = 1; n <= 5; ++n)
            builder.TestRegister::receive(u"2026-04-0%1"_s.arg(n), {{keys::complainant, QString::number(n)},
                                                                    {keys::summary, u"Black mould"_s},
                                                                    {keys::officer, u"Sam Reed"_s}});
        const Worklist worklist = worklistOf(builder, u"Sam Reed"_s);
        QStringList first;
        for (const AlertItem &item : worklist.alerts) first << item.complainant;
        QCOMPARE(first, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(worklist.alertCount, 5);
        QCOMPARE(worklistOf(builder, u"Helen Shaw"_s).alertCount, 0);
    }

    void shouldLeaveOutWhatIsMet() {
        RegisterBuilder builder(u"torus"_s, now);
        const CaseRef answered = builder.receive(u"answered"_s, u"2026-04-07"_s);
        builder.happened(answered, u"stage-1.responded"_s, u"2026-04-20"_s);
        QVERIFY(worklistOf(builder).isEmpty());
    }

    void shouldSayWhatComesNextOnlyWhenNothingIsDue() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"later"_s, u"2026-04-20"_s);
        builder.receive(u"sooner"_s, u"2026-04-15"_s);
        const Worklist quiet = worklistOf(builder);
        QVERIFY(quiet.isEmpty());
        // The early May bank holiday, the 4th, is not counted.
        QCOMPARE(lines(quiet.next), (QStringList{u"sooner 2026-04-29 6"_s, u"later 2026-05-05 9"_s}));
        builder.receive(u"today"_s, u"2026-04-07"_s);
        QVERIFY(worklistOf(builder).next.empty());
    }

    void shouldShowTheLoadOfTenWorkingDays() {
        RegisterBuilder builder(u"torus"_s, now);
        builder.receive(u"A"_s, u"2026-04-07"_s);
        builder.receive(u"B"_s, u"2026-04-07"_s);
        builder.receive(u"C"_s, u"2026-04-20"_s);
        const auto load = worklistOf(builder).load;
        QStringList days;
        for (const auto &day : load) days.append(u"%1:%2"_s.arg(day.day.toString(u"d.M"_s)).arg(day.targets));
        QCOMPARE(days.join(u' '), u"21.4:2 22.4:0 23.4:0 24.4:0 27.4:0 28.4:0 29.4:0 30.4:0 1.5:0 5.5:1"_s);
    }

    void shouldBeginTheLoadOnTheNextWorkingDay() {
        RegisterBuilder builder(u"torus"_s, u"2026-04-04T10:00"_s);  // Easter Saturday
        QCOMPARE(worklistOf(builder).load.front().day, QDate(2026, 4, 7));
    }

    // Southway 6.4: an informal complaint is to be resolved within 24 hours.
    void shouldTurnOverdueAtTheHour_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("half an hour before") << u"2026-04-21T09:30"_s << false;
        QTest::newRow("half an hour after") << u"2026-04-21T10:30"_s << true;
    }

    void shouldTurnOverdueAtTheHour() {
        QFETCH(QString, now);
        QFETCH(bool, overdue);
        RegisterBuilder builder(u"southway"_s, now);
        builder.receive(u"A"_s, u"2026-04-20T10:00"_s);
        const Worklist worklist = worklistOf(builder);
        const auto isResolution = [](const DueItem &item) { return item.target == TargetId(u"informal.resolution"_s); };
        QCOMPARE(std::ranges::count_if(worklist.overdue, isResolution), overdue ? 1 : 0);
        QCOMPARE(std::ranges::count_if(worklist.dueToday, isResolution), overdue ? 0 : 1);
        QCOMPARE(worklist.counts.overdue, int(worklist.overdue.size()));
        QCOMPARE(worklist.counts.dueToday, int(worklist.dueToday.size()));
    }
};

QTEST_GUILESS_MAIN(TestWorklist)
#include "tst_worklist.moc"
