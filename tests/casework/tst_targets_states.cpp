// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/calendar/calendars.h"
#include "core/casework/event_names.h"
#include "core/casework/targets.h"
#include "core/policy/policy_library.h"
#include "tests/casework/policy_from_rows.h"

using namespace redress;
using namespace redress::timetable;

namespace {

When when(const QString &text) {
    return text.isEmpty() ? When() : When::fromText(text).value();
}

QString textOf(const When &moment) {
    return moment.isKnown() ? moment.toText() : QString();
}

// One target, counted from receipt and met by an answer.
Row row(const QString &kind, int count, const QString &unit) {
    return {u"own"_s,      u"complaint"_s, u"stage-1"_s, u"stage-1.response"_s, kind,
            u"received"_s, count,          unit,         u"answered"_s,         u"7.1"_s};
}

CaseFacts happened(const QHash<QString, QString> &events) {
    CaseFacts facts;
    for (auto event = events.begin(); event != events.end(); ++event)
        facts.happened.insert(EventName(event.key()), when(event.value()));
    return facts;
}

}  // namespace

class TestTargetsStates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // A Friday evening's emergency is due on Saturday evening; over the night of 28 to 29 March 2026 the clocks go
    // forward, so that 24 hours end an hour later by the wall.
    void shouldCountHoursOfAnyDay_data() {
        QTest::addColumn<QString>("received");
        QTest::addColumn<QString>("due");
        QTest::newRow("over a weekend") << u"2026-04-10T18:30"_s << u"2026-04-11T18:30"_s;
        QTest::newRow("on a bank holiday") << u"2026-04-03T09:00"_s << u"2026-04-04T09:00"_s;
        QTest::newRow("when the clocks change") << u"2026-03-28T12:00"_s << u"2026-03-29T13:00"_s;
    }
    void shouldCountHoursOfAnyDay() {
        QFETCH(QString, received);
        const auto policy = *PolicyLibrary::open().find(PolicyId(u"awaabs-law"_s));
        const Calendars calendars;
        CaseFacts facts;
        facts.happened.insert(events::received, *When::fromText(received));
        const auto all = targets(*policy, *policy->procedure(ProcedureId(u"emergency-hazard"_s)),
                                 calendars.of(policy->division), facts, *When::fromText(received));
        QTEST(std::ranges::find(all, TargetId(u"hazard.safety-work"_s), &Target::id)->date.toText(), "due");
    }

    void shouldReckonWorkedExamples_data();
    void shouldReckonWorkedExamples();
    void shouldCountAsIsWhereThePolicySaysSo_data();
    void shouldCountAsIsWhereThePolicySaysSo();
    void shouldTellTheState_data();
    void shouldTellTheState();
    void shouldWarnAsEarlyAsThePolicyAsks();
    void shouldWaiveWhatWasDeclinedOrExcused();
    void shouldStartTheEntryStageOnReceipt();
    void shouldProjectAResponseFromItsAcknowledgement();
    void shouldNotProjectForEver();
    void shouldMoveATargetOnlyAsFarAsItsClauseAllows_data();
    void shouldMoveATargetOnlyAsFarAsItsClauseAllows();
    void shouldNotMoveWhatHasNoExtension();
    void shouldNotMoveWhatHasNoDate();
    void shouldIgnoreAnExtensionThatIsNotAllowed();
    void shouldMarkDatesOverUnpublishedHolidays_data();
    void shouldMarkDatesOverUnpublishedHolidays();
    void shouldCountWorkingDaysLeft_data();
    void shouldCountWorkingDaysLeft();
    void shouldKnowEveryStateByItsId();

private:
    Target only(const Policy &policy, const CaseFacts &facts, const QString &now) const {
        return targets(policy, policy.procedures.front(), calendar(), facts, when(now)).front();
    }
    const WorkingCalendar &calendar() const { return m_calendars.of(Division::EnglandAndWales); }

    const Calendars m_calendars;
};

void TestTargetsStates::shouldReckonWorkedExamples_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("date");
    QTest::newRow("a Sunday counts as Monday") << 10 << u"wd"_s << u"2025-07-06"_s << u"2025-07-21"_s;
    QTest::newRow("over Easter") << 10 << u"wd"_s << u"2026-04-02T16:10"_s << u"2026-04-20"_s;
    QTest::newRow("the hour makes no difference") << 10 << u"wd"_s << u"2026-04-02T23:59"_s << u"2026-04-20"_s;
    QTest::newRow("Good Friday counts as Tuesday") << 1 << u"wd"_s << u"2026-04-03"_s << u"2026-04-08"_s;
    QTest::newRow("a summer evening is a day later than in UTC")
        << 1 << u"wd"_s << u"2026-07-01T00:30"_s << u"2026-07-02"_s;
    QTest::newRow("hours over a weekend") << 24 << u"hours"_s << u"2025-07-04T15:00"_s << u"2025-07-07T15:00"_s;
    QTest::newRow("hours on a weekday") << 24 << u"hours"_s << u"2025-07-01T09:05"_s << u"2025-07-02T09:05"_s;
    QTest::newRow("hours from a Saturday") << 24 << u"hours"_s << u"2025-07-05T11:00"_s << u"2025-07-08T00:00"_s;
    QTest::newRow("hours from a day without a time") << 24 << u"hours"_s << u"2025-07-01"_s << u"2025-07-02T00:00"_s;
    QTest::newRow("hours from the first of a Friday") << 24 << u"hours"_s << u"2025-07-04"_s << u"2025-07-07T00:00"_s;
    QTest::newRow("hours over Easter") << 24 << u"hours"_s << u"2026-04-02T16:10"_s << u"2026-04-07T16:10"_s;
    QTest::newRow("hours over the clocks going forward")
        << 24 << u"hours"_s << u"2026-03-27T15:00"_s << u"2026-03-30T15:00"_s;
    QTest::newRow("hours over the clocks going back")
        << 24 << u"hours"_s << u"2026-10-23T15:00"_s << u"2026-10-26T15:00"_s;
    QTest::newRow("two days of hours") << 48 << u"hours"_s << u"2026-10-23T15:00"_s << u"2026-10-27T15:00"_s;
    QTest::newRow("calendar days end on a Saturday") << 28 << u"cd"_s << u"2026-05-02"_s << u"2026-05-30"_s;
    QTest::newRow("calendar days from a Sunday") << 14 << u"cd"_s << u"2025-07-06"_s << u"2025-07-20"_s;
    QTest::newRow("eight weeks") << 8 << u"weeks"_s << u"2026-01-05"_s << u"2026-03-02"_s;
    QTest::newRow("six months, clamped") << 6 << u"months"_s << u"2025-08-31"_s << u"2026-02-28"_s;
    QTest::newRow("six months, clamped in a leap year") << 6 << u"months"_s << u"2027-08-31"_s << u"2028-02-29"_s;
    QTest::newRow("twelve months from 29 February") << 12 << u"months"_s << u"2024-02-29"_s << u"2025-02-28"_s;
    QTest::newRow("three months") << 3 << u"months"_s << u"2026-01-15"_s << u"2026-04-15"_s;
}

void TestTargetsStates::shouldReckonWorkedExamples() {
    QFETCH(int, count);
    QFETCH(QString, unit);
    QFETCH(QString, start);
    QFETCH(QString, date);
    const Policy policy = policyOf({row(u"due"_s, count, unit)});
    const Target target = only(policy, happened({{u"received"_s, start}}), start);
    QCOMPARE(textOf(target.date), date);
    QCOMPARE(textOf(target.starts), start);
}

void TestTargetsStates::shouldCountAsIsWhereThePolicySaysSo_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("start");
    QTest::addColumn<QString>("date");
    QTest::newRow("Monday is day 1 after a Sunday") << 10 << u"wd"_s << u"2025-07-06"_s << u"2025-07-18"_s;
    QTest::newRow("Tuesday is day 1 after Good Friday") << 1 << u"wd"_s << u"2026-04-03"_s << u"2026-04-07"_s;
    QTest::newRow("no difference on a working day") << 10 << u"wd"_s << u"2025-07-07"_s << u"2025-07-21"_s;
    QTest::newRow("hours begin on a working day all the same")
        << 24 << u"hours"_s << u"2025-07-05T11:00"_s << u"2025-07-08T00:00"_s;
}

void TestTargetsStates::shouldCountAsIsWhereThePolicySaysSo() {
    QFETCH(int, count);
    QFETCH(QString, unit);
    QFETCH(QString, start);
    QFETCH(QString, date);
    Policy policy = policyOf({row(u"due"_s, count, unit)});
    policy.nonWorkingStart = NonWorkingStart::AsIs;
    QCOMPARE(textOf(only(policy, happened({{u"received"_s, start}}), start).date), date);
}

void TestTargetsStates::shouldTellTheState_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("now");
    QTest::addColumn<TargetState>("state");
    // Received on Thursday 2 April 2026 at 16:10. Ten working days end on Monday 20 April.
    const auto day = [](const char *name, const QString &answered, const QString &now, TargetState state) {
        QTest::newRow(name) << u"due"_s << 10 << u"wd"_s << answered << now << state;
    };
    day("running", {}, u"2026-04-15"_s, TargetState::Running);
    day("two working days left", {}, u"2026-04-16"_s, TargetState::Approaching);
    day("on the Sunday before", {}, u"2026-04-19"_s, TargetState::Approaching);
    day("on the day", {}, u"2026-04-20T00:00"_s, TargetState::DueToday);
    day("in the last minute", {}, u"2026-04-20T23:59"_s, TargetState::DueToday);
    day("the day after", {}, u"2026-04-21T00:00"_s, TargetState::Overdue);
    day("before receipt", {}, u"2026-04-01"_s, TargetState::Running);
    day("answered in the last minute", u"2026-04-20T23:59"_s, u"2026-05-01"_s, TargetState::Met);
    day("answered a day late", u"2026-04-21T00:00"_s, u"2026-05-01"_s, TargetState::Missed);
    day("answered later than now", u"2026-04-10"_s, u"2026-04-03"_s, TargetState::Met);

    // 24 hours end on Tuesday 7 April at 16:10.
    const auto hour = [](const char *name, const QString &answered, const QString &now, TargetState state) {
        QTest::newRow(name) << u"due"_s << 24 << u"hours"_s << answered << now << state;
    };
    hour("hours: the evening before", {}, u"2026-04-06T23:00"_s, TargetState::Approaching);
    hour("hours: on the day", {}, u"2026-04-07T09:00"_s, TargetState::DueToday);
    hour("hours: on the minute", {}, u"2026-04-07T16:10"_s, TargetState::DueToday);
    hour("hours: a minute later", {}, u"2026-04-07T16:11"_s, TargetState::Overdue);
    hour("hours: asked for a day", {}, u"2026-04-07"_s, TargetState::DueToday);
    hour("hours: answered on the minute", u"2026-04-07T16:10"_s, u"2026-04-09"_s, TargetState::Met);
    hour("hours: answered a minute late", u"2026-04-07T16:11"_s, u"2026-04-09"_s, TargetState::Missed);
    hour("hours: answered that day, no time known", u"2026-04-07"_s, u"2026-04-09"_s, TargetState::Met);

    // 24 calendar days end on Sunday 26 April.
    QTest::newRow("no working day left before a Sunday")
        << u"due"_s << 24 << u"cd"_s << QString() << u"2026-04-25"_s << TargetState::Approaching;

    QTest::newRow("a window on its last day")
        << u"lasts"_s << 24 << u"cd"_s << QString() << u"2026-04-26T23:59"_s << TargetState::Open;
    QTest::newRow("a window the day after")
        << u"lasts"_s << 24 << u"cd"_s << QString() << u"2026-04-27"_s << TargetState::Closed;
    QTest::newRow("a window before its start")
        << u"lasts"_s << 24 << u"cd"_s << QString() << u"2026-03-01"_s << TargetState::Open;
    QTest::newRow("a window that was used")
        << u"lasts"_s << 24 << u"cd"_s << u"2026-04-03"_s << u"2026-04-04"_s << TargetState::Open;
    QTest::newRow("opens tomorrow") << u"opens"_s << 24 << u"cd"_s << QString() << u"2026-04-25T23:59"_s
                                    << TargetState::NotOpen;
    QTest::newRow("opens today") << u"opens"_s << 24 << u"cd"_s << QString() << u"2026-04-26T00:00"_s
                                 << TargetState::Open;
    QTest::newRow("too early yet") << u"earliest"_s << 10 << u"wd"_s << QString() << u"2026-04-19"_s
                                   << TargetState::NotOpen;
    QTest::newRow("possible from today") << u"earliest"_s << 10 << u"wd"_s << QString() << u"2026-04-20"_s
                                         << TargetState::Open;
    QTest::newRow("done too early") << u"earliest"_s << 10 << u"wd"_s << u"2026-04-19"_s << u"2026-04-30"_s
                                    << TargetState::Missed;
    QTest::newRow("done on the first day")
        << u"earliest"_s << 10 << u"wd"_s << u"2026-04-20"_s << u"2026-04-30"_s << TargetState::Met;
}

void TestTargetsStates::shouldTellTheState() {
    QFETCH(QString, kind);
    QFETCH(int, count);
    QFETCH(QString, unit);
    QFETCH(QString, answered);
    QFETCH(QString, now);
    QFETCH(TargetState, state);
    CaseFacts facts = happened({{u"received"_s, u"2026-04-02T16:10"_s}});
    if (!answered.isEmpty()) facts.happened.insert(EventName(u"answered"_s), when(answered));
    const Target target = only(policyOf({row(kind, count, unit)}), facts, now);
    QCOMPARE(idOf(target.state), idOf(state));
    QCOMPARE(stateOf(target, calendar(), when(now), 2), state);
}

void TestTargetsStates::shouldWarnAsEarlyAsThePolicyAsks() {
    Policy policy = policyOf({row(u"due"_s, 10, u"wd"_s)});
    const CaseFacts facts = happened({{u"received"_s, u"2026-04-02"_s}});
    policy.warningLead = 5;
    QCOMPARE(only(policy, facts, u"2026-04-13"_s).state, TargetState::Approaching);
    QCOMPARE(only(policy, facts, u"2026-04-10"_s).state, TargetState::Running);
    policy.warningLead = 0;
    QCOMPARE(only(policy, facts, u"2026-04-17"_s).state, TargetState::Running);
    QCOMPARE(only(policy, facts, u"2026-04-20"_s).state, TargetState::DueToday);
}

void TestTargetsStates::shouldWaiveWhatWasDeclinedOrExcused() {
    Row meeting = row(u"due"_s, 3, u"wd"_s);
    meeting.canBeDeclined = true;
    const Policy policy = policyOf({meeting});
    CaseFacts declined =
        happened({{u"received"_s, u"2026-04-02"_s}, {u"stage-1.response-declined"_s, u"2026-04-02"_s}});
    QCOMPARE(only(policy, declined, u"2026-05-01"_s).state, TargetState::Waived);
    CaseFacts excused = happened({{u"received"_s, u"2026-04-02"_s}});
    excused.waivers.insert(TargetId(u"stage-1.response"_s), u"The complainant is in hospital."_s);
    QCOMPARE(only(policy, excused, u"2026-05-01"_s).state, TargetState::Waived);
    QCOMPARE(textOf(only(policy, excused, u"2026-05-01"_s).date), u"2026-04-09"_s);
}

void TestTargetsStates::shouldStartTheEntryStageOnReceipt() {
    const Policy policy = policyOf(rowsOf(u"wrekin"_s, u"complaint"_s));
    const Procedure &procedure = policy.procedures.front();
    const EventName stage1(u"stage-1.started"_s);
    const EventName stage2(u"stage-2.started"_s);
    CaseFacts facts = happened({{u"received"_s, u"2026-04-01"_s}});
    QCOMPARE(textOf(reckonedStart(procedure, facts, stage1)), u"2026-04-01"_s);
    QVERIFY(!reckonedStart(procedure, facts, stage2).isKnown());
    facts.happened.insert(stage1, when(u"2026-04-08"_s));
    QCOMPARE(textOf(reckonedStart(procedure, facts, stage1)), u"2026-04-08"_s);
    QVERIFY(!reckonedStart(procedure, CaseFacts(), stage1).isKnown());
}

void TestTargetsStates::shouldProjectAResponseFromItsAcknowledgement() {
    const Policy code = policyOf(rowsOf(u"hos-code-2024"_s, u"complaint"_s));
    const auto reckoned = [&](const CaseFacts &facts) {
        return targets(code, code.procedures.front(), calendar(), facts, when(u"2026-04-02"_s));
    };
    // Received on Thursday 2 April: acknowledgement by Monday 13 April, and ten working days from there.
    const std::vector<Target> waiting = reckoned(happened({{u"received"_s, u"2026-04-02"_s}}));
    QCOMPARE(textOf(waiting[0].date), u"2026-04-13"_s);
    QCOMPARE(textOf(waiting[1].date), u"2026-04-27"_s);
    QCOMPARE(waiting[1].state, TargetState::Projected);
    QVERIFY(!waiting[1].starts.isKnown());
    QVERIFY(!waiting[3].date.isKnown());
    const std::vector<Target> acknowledged =
        reckoned(happened({{u"received"_s, u"2026-04-02"_s}, {u"stage-1.acknowledged"_s, u"2026-04-07"_s}}));
    QCOMPARE(textOf(acknowledged[1].date), u"2026-04-21"_s);
    QCOMPARE(acknowledged[1].state, TargetState::Running);
}

// Two targets of which each waits for the other have no date, and asking for it has to end.
void TestTargetsStates::shouldNotProjectForEver() {
    Row one = row(u"due"_s, 5, u"wd"_s);
    Row other = one;
    one.from = u"b"_s;
    one.metBy = u"a"_s;
    other.id = u"stage-2.response"_s;
    other.from = u"a"_s;
    other.metBy = u"b"_s;
    const Target target = only(policyOf({one, other}), happened({{u"received"_s, u"2026-04-02"_s}}), u"2026-04-02"_s);
    QVERIFY(!target.date.isKnown());
    QCOMPARE(target.state, TargetState::Projected);
}

void TestTargetsStates::shouldMoveATargetOnlyAsFarAsItsClauseAllows_data() {
    QTest::addColumn<int>("cap");
    QTest::addColumn<QString>("until");
    QTest::addColumn<bool>("allowed");
    // Due on Monday 20 April 2026; five working days on is Monday 27 April.
    QTest::newRow("the next day") << 5 << u"2026-04-21"_s << true;
    QTest::newRow("a weekend day") << 5 << u"2026-04-25"_s << true;
    QTest::newRow("the last day") << 5 << u"2026-04-27"_s << true;
    QTest::newRow("a day further") << 5 << u"2026-04-28"_s << false;
    QTest::newRow("the same day") << 5 << u"2026-04-20"_s << false;
    QTest::newRow("an earlier day") << 5 << u"2026-04-17"_s << false;
    QTest::newRow("far later, where no cap is set") << 0 << u"2027-04-20"_s << true;
    QTest::newRow("earlier, where no cap is set") << 0 << u"2026-04-20"_s << false;
    QTest::newRow("out of all time") << 0 << u"9999-12-31"_s << false;
}

void TestTargetsStates::shouldMoveATargetOnlyAsFarAsItsClauseAllows() {
    QFETCH(int, cap);
    QFETCH(QString, until);
    QFETCH(bool, allowed);
    Row response = row(u"due"_s, 10, u"wd"_s);
    response.cap = cap;
    const Policy policy = policyOf({response});
    CaseFacts facts = happened({{u"received"_s, u"2026-04-02"_s}});
    const QDate day = when(until).day();
    const auto answer = mayExtend(policy, policy.procedures.front(), calendar(), facts, TargetId(response.id), day);
    QCOMPARE(answer.has_value(), allowed);
    if (!allowed) QCOMPARE(answer.error().clause, u"7.1"_s);
    facts.extensions.insert(TargetId(response.id), day);
    const Target target = only(policy, facts, u"2026-04-21"_s);
    QCOMPARE(textOf(target.date), allowed ? until : u"2026-04-20"_s);
    QCOMPARE(target.extended, allowed);
    QCOMPARE(target.state == TargetState::Overdue, !allowed);
}

void TestTargetsStates::shouldNotMoveWhatHasNoExtension() {
    const Policy policy = policyOf({row(u"due"_s, 10, u"wd"_s)});
    const Procedure &procedure = policy.procedures.front();
    const CaseFacts facts = happened({{u"received"_s, u"2026-04-02"_s}});
    const auto answer =
        mayExtend(policy, procedure, calendar(), facts, TargetId(u"stage-1.response"_s), QDate(2026, 4, 24));
    QVERIFY(!answer);
    QCOMPARE(answer.error().clause, u"7.1"_s);
    QVERIFY(!mayExtend(policy, procedure, calendar(), facts, TargetId(u"no.such"_s), QDate(2026, 4, 24)));
}

void TestTargetsStates::shouldNotMoveWhatHasNoDate() {
    Row response = row(u"due"_s, 10, u"wd"_s);
    response.cap = 0;
    const Policy policy = policyOf({response});
    QVERIFY(!mayExtend(policy, policy.procedures.front(), calendar(), {}, TargetId(response.id), QDate(2026, 4, 24)));
}

void TestTargetsStates::shouldIgnoreAnExtensionThatIsNotAllowed() {
    const Policy policy = policyOf({row(u"due"_s, 10, u"wd"_s)});
    CaseFacts facts = happened({{u"received"_s, u"2026-04-02"_s}});
    facts.extensions.insert(TargetId(u"stage-1.response"_s), QDate(2026, 5, 1));
    const Target target = only(policy, facts, u"2026-04-02"_s);
    QCOMPARE(textOf(target.date), u"2026-04-20"_s);
    QVERIFY(!target.extended);
}

void TestTargetsStates::shouldMarkDatesOverUnpublishedHolidays_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("start");
    QTest::addColumn<bool>("published");
    QTest::newRow("within the list") << u"wd"_s << u"2028-12-01"_s << true;
    QTest::newRow("into a year to come") << u"wd"_s << u"2028-12-27"_s << false;
    QTest::newRow("in a year to come") << u"wd"_s << u"2031-05-06"_s << false;
    QTest::newRow("before the list") << u"wd"_s << u"2011-12-01"_s << false;
    QTest::newRow("hours in a year to come") << u"hours"_s << u"2031-05-06"_s << false;
    QTest::newRow("calendar days need no list") << u"cd"_s << u"2031-05-06"_s << true;
}

void TestTargetsStates::shouldMarkDatesOverUnpublishedHolidays() {
    QFETCH(QString, unit);
    QFETCH(QString, start);
    QFETCH(bool, published);
    const Target target = only(policyOf({row(u"due"_s, 10, unit)}), happened({{u"received"_s, start}}), start);
    QCOMPARE(target.published, published);
    QVERIFY(target.date.isKnown());
}

void TestTargetsStates::shouldCountWorkingDaysLeft_data() {
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("left");
    QTest::newRow("from the start") << u"2026-04-02"_s << 10;
    QTest::newRow("over a weekend") << u"2026-04-17"_s << 1;
    QTest::newRow("on a Saturday") << u"2026-04-18"_s << 1;
    QTest::newRow("on the day") << u"2026-04-20"_s << 0;
    QTest::newRow("past") << u"2026-04-22"_s << -2;
}

void TestTargetsStates::shouldCountWorkingDaysLeft() {
    QFETCH(QString, now);
    QFETCH(int, left);
    QCOMPARE(
        only(policyOf({row(u"due"_s, 10, u"wd"_s)}), happened({{u"received"_s, u"2026-04-02"_s}}), now).workingDaysLeft,
        left);
}

void TestTargetsStates::shouldKnowEveryStateByItsId() {
    const QStringList ids{u"projected"_s, u"running"_s, u"approaching"_s, u"due-today"_s, u"overdue"_s, u"met"_s,
                          u"missed"_s,    u"waived"_s,  u"not-open"_s,    u"open"_s,      u"closed"_s};
    QSet<QString> labels;
    for (const QString &id : ids) {
        const auto state = targetStateOf(id);
        QVERIFY2(state, qPrintable(id));
        QCOMPARE(idOf(*state), id);
        labels << labelOf(*state);
    }
    QCOMPARE(labels.size(), ids.size());
    QVERIFY(!targetStateOf(u"late"_s));
}

QTEST_GUILESS_MAIN(TestTargetsStates)
#include "tst_targets_states.moc"
