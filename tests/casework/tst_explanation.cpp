// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "core/calendar/calendars.h"
#include "core/casework/explanation.h"
#include "tests/casework/policy_from_rows.h"

using namespace redress;
using namespace redress::timetable;

namespace {

When when(const QString &text) {
    return When::fromText(text).value();
}

QString kindOf(const DayKind &kind) {
    switch (kind.is) {
        case DayKind::Is::Working:
            return u"-"_s;
        case DayKind::Is::Weekend:
            return u"weekend"_s;
        case DayKind::Is::BankHoliday:
            return kind.name;
        case DayKind::Is::Closure:
            return u"closed: "_s + kind.name;
    }
    Q_UNREACHABLE();
}

// "2 Apr 0 | 3 Apr Good Friday | 4 Apr weekend | …"
QString daysOf(const Explanation &explanation) {
    QStringList days;
    for (const ExplainedDay &day : explanation.days)
        days << u"%1 %2"_s.arg(day.day.toString(u"d.M."_s), day.count ? QString::number(*day.count) : kindOf(day.kind));
    return days.join(u" | "_s);
}

Row row(int count, const QString &unit) {
    return {u"own"_s,      u"complaint"_s, u"stage-1"_s, u"stage-1.response"_s, u"due"_s,
            u"received"_s, count,          unit,         u"answered"_s,         u"7.1"_s};
}

CaseFacts receivedOn(const QString &day) {
    CaseFacts facts;
    facts.happened.insert(EventName(u"received"_s), when(day));
    return facts;
}

Policy named(Policy policy) {
    policy.procedures.front().targets.front().name = u"Stage 1 response"_s;
    policy.procedures.front().targets.front().clause.text = u"A full response within ten working days."_s;
    policy.reference = u"COR-POL-06 v7.0"_s;
    return policy;
}

}  // namespace

class TestExplanation : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldTellEachDayCountedOrSkipped();
    void shouldTellAClosure();
    void shouldTellThatASundayCountsAsMonday();
    void shouldTellThatTheSundayIsDayZeroAsItIs();
    void shouldCountEveryCalendarDay();
    void shouldListNoDaysOfMonths();
    void shouldTellTheHour();
    void shouldTellWhatItWaitsFor();
    void shouldTellWhatItIsProjectedFrom();
    void shouldTellAnExtension();
    void shouldTellAnExtensionThatDoesNotCount();
    void shouldTellThatHolidaysAreNotPublished();
    void shouldTellHowItEnded_data();
    void shouldTellHowItEnded();
    void shouldTellThatAFigureIsALocalSetting();
    void shouldTellWindowsInTheirOwnWords_data();
    void shouldTellWindowsInTheirOwnWords();
    void shouldTellThatTheEntryStageStartedWithReceipt();
    void shouldKnowNoOtherTarget();
    void shouldCountAsManyDaysAsTheRuleAsks_data();
    void shouldCountAsManyDaysAsTheRuleAsks();

private:
    Explanation explained(const Policy &policy, const CaseFacts &facts, const QString &now = u"2026-04-03"_s) const {
        return explain(policy, policy.procedures.front(), m_calendars.of(policy.division), facts,
                       policy.procedures.front().targets.front().id, when(now))
            .value();
    }

    const Calendars m_calendars{BankHolidays::shipped(), {{QDate(2026, 6, 10), u"Staff day"_s}}};
};

void TestExplanation::shouldTellEachDayCountedOrSkipped() {
    const Policy policy = named(policyOf({row(10, u"wd"_s)}));
    const Explanation why = explained(policy, receivedOn(u"2026-04-02T16:10"_s));
    QCOMPARE(daysOf(why),
             u"2.4. 0 | 3.4. Good Friday | 4.4. weekend | 5.4. weekend | 6.4. Easter Monday | 7.4. 1 | 8.4. 2 | 9.4. 3 "
             u"| 10.4. 4 | "
             "11.4. weekend | 12.4. weekend | 13.4. 5 | 14.4. 6 | 15.4. 7 | 16.4. 8 | 17.4. 9 | 18.4. weekend | 19.4. "
             "weekend | "
             "20.4. 10"_s);
    QCOMPARE(why.weekendDays(), 6);
    QCOMPARE(why.bankHolidays(), 2);
    QCOMPARE(why.closures(), 0);
    QCOMPARE(sentences(why, policy),
             (QStringList{u"Stage 1 response is due by the end of Monday 20 April 2026."_s,
                          u"10 working days after receipt on Thursday 2 April 2026 at 16:10."_s,
                          u"The rule: COR-POL-06 v7.0, 7.1: A full response within ten working days."_s,
                          u"Not counted in England and Wales: 6 weekend days and 2 bank holidays."_s}));
}

void TestExplanation::shouldTellAClosure() {
    const Explanation why = explained(policyOf({row(2, u"wd"_s)}), receivedOn(u"2026-06-09"_s));
    QCOMPARE(daysOf(why), u"9.6. 0 | 10.6. closed: Staff day | 11.6. 1 | 12.6. 2"_s);
    QCOMPARE(why.closures(), 1);
    QVERIFY(
        sentences(why, policyOf({row(2, u"wd"_s)})).contains(u"Not counted in England and Wales: 1 closure day."_s));
}

void TestExplanation::shouldTellThatASundayCountsAsMonday() {
    const Policy policy = policyOf({row(2, u"wd"_s)});
    const Explanation why = explained(policy, receivedOn(u"2025-07-06"_s));
    QVERIFY(why.rolledStart);
    QCOMPARE(daysOf(why), u"6.7. weekend | 7.7. 0 | 8.7. 1 | 9.7. 2"_s);
    QVERIFY(
        sentences(why, policy)
            .contains(
                u"Sunday 6 July 2025 is no working day, so it counts as made on Monday 7 July 2025, which is day 0."_s));
}

void TestExplanation::shouldTellThatTheSundayIsDayZeroAsItIs() {
    Policy policy = policyOf({row(2, u"wd"_s)});
    policy.nonWorkingStart = NonWorkingStart::AsIs;
    const Explanation why = explained(policy, receivedOn(u"2025-07-06"_s));
    QVERIFY(!why.rolledStart);
    QCOMPARE(daysOf(why), u"6.7. 0 | 7.7. 1 | 8.7. 2"_s);
    QVERIFY(
        sentences(why, policy)
            .contains(u"Sunday 6 July 2025 is no working day and is day 0 as it is: the next working day is day 1."_s));
}

void TestExplanation::shouldCountEveryCalendarDay() {
    const Policy policy = policyOf({row(4, u"cd"_s)});
    const Explanation why = explained(policy, receivedOn(u"2026-04-02"_s));
    QCOMPARE(daysOf(why), u"2.4. 0 | 3.4. 1 | 4.4. 2 | 5.4. 3 | 6.4. 4"_s);
    QCOMPARE(why.weekendDays() + why.bankHolidays(), 0);
    QVERIFY(sentences(why, policy).contains(u"Every day counts, weekends and bank holidays too."_s));
}

void TestExplanation::shouldListNoDaysOfMonths() {
    QVERIFY(explained(policyOf({row(6, u"months"_s)}), receivedOn(u"2026-04-02"_s)).days.empty());
}

void TestExplanation::shouldTellTheHour() {
    const Policy policy = named(policyOf({row(24, u"hours"_s)}));
    const Explanation why = explained(policy, receivedOn(u"2025-07-04T15:00"_s));
    QCOMPARE(sentences(why, policy).constFirst(), u"Stage 1 response is due by 15:00 on Monday 7 July 2025."_s);
    QCOMPARE(daysOf(why), u"4.7. 0 | 5.7. weekend | 6.7. weekend | 7.7. 1"_s);
}

void TestExplanation::shouldTellWhatItWaitsFor() {
    Row response = row(10, u"wd"_s);
    response.from = u"stage-1.acknowledged"_s;
    Policy policy = named(policyOf({response}));
    Milestone acknowledged;
    acknowledged.name = EventName(response.from);
    acknowledged.label = u"Acknowledgement sent"_s;
    policy.procedures.front().milestones.push_back(acknowledged);
    const Explanation why = explained(policy, receivedOn(u"2026-04-02"_s));
    QVERIFY(why.days.empty());
    QCOMPARE(sentences(why, policy).mid(0, 2),
             (QStringList{u"Stage 1 response has no date yet."_s,
                          u"It is counted from “Acknowledgement sent”, which has not happened yet."_s}));
}

void TestExplanation::shouldTellWhatItIsProjectedFrom() {
    const Policy code = policyOf(rowsOf(u"hos-code-2024"_s, u"complaint"_s));
    const auto why = explain(code, code.procedures.front(), m_calendars.of(code.division), receivedOn(u"2026-04-02"_s),
                             TargetId(u"stage-1.response"_s), when(u"2026-04-02"_s));
    QVERIFY(why);
    QCOMPARE(why->projectedFrom.text(), u"stage-1.acknowledgement"_s);
    QCOMPARE(why->days.front().day, QDate(2026, 4, 13));
    const QStringList text = sentences(*why, code);
    QCOMPARE(text[0], u"stage-1.response is expected to be due by the end of Monday 27 April 2026."_s);
    QCOMPARE(text[1],
             u"10 working days after Monday 13 April 2026, the day by which “stage-1.acknowledgement” is due: the "
             u"event it is "
             "counted from has not happened yet."_s);
}

void TestExplanation::shouldTellAnExtension() {
    Row response = row(10, u"wd"_s);
    response.cap = 5;
    const Policy policy = policyOf({response});
    CaseFacts facts = receivedOn(u"2026-04-02"_s);
    QVERIFY(sentences(explained(policy, facts), policy)
                .contains(u"Not extended; it may be moved by at most 5 working days (7.1)."_s));
    facts.extensions.insert(TargetId(response.id), QDate(2026, 4, 22));
    const Explanation why = explained(policy, facts);
    QCOMPARE(why.unextended, QDate(2026, 4, 20));
    QCOMPARE(why.days.back().day, QDate(2026, 4, 22));
    QCOMPARE(*why.days.back().count, 12);
    QVERIFY(sentences(why, policy).contains(u"Moved from Monday 20 April 2026 to Wednesday 22 April 2026 (7.1)."_s));
}

void TestExplanation::shouldTellAnExtensionThatDoesNotCount() {
    const Policy policy = named(policyOf({row(10, u"wd"_s)}));
    CaseFacts facts = receivedOn(u"2026-04-02"_s);
    facts.extensions.insert(TargetId(u"stage-1.response"_s), QDate(2026, 4, 22));
    QCOMPARE(
        sentences(explained(policy, facts), policy).constLast(),
        u"An extension was recorded but does not count: Stage 1 response cannot be moved: the policy has no extension for it."_s);
}

void TestExplanation::shouldTellThatHolidaysAreNotPublished() {
    const Policy policy = policyOf({row(10, u"wd"_s)});
    const Explanation why = explained(policy, receivedOn(u"2029-05-01"_s));
    QVERIFY(!why.target.published);
    QVERIFY(sentences(why, policy)
                .contains(u"Bank holidays not yet published: the published list ends with 2028, so the usual days were "
                          u"taken and the "
                          "date may still change."_s));
}

void TestExplanation::shouldTellHowItEnded_data() {
    QTest::addColumn<QString>("answered");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("met") << u"2026-04-20T10:00"_s << u"It was met on Monday 20 April 2026 at 10:00."_s;
    QTest::newRow("missed") << u"2026-04-21"_s << u"It was met late, on Tuesday 21 April 2026."_s;
}

void TestExplanation::shouldTellHowItEnded() {
    QFETCH(QString, answered);
    QFETCH(QString, sentence);
    const Policy policy = policyOf({row(10, u"wd"_s)});
    CaseFacts facts = receivedOn(u"2026-04-02"_s);
    facts.happened.insert(EventName(u"answered"_s), when(answered));
    QCOMPARE(sentences(explained(policy, facts), policy).constLast(), sentence);
}

void TestExplanation::shouldTellThatAFigureIsALocalSetting() {
    Policy policy = policyOf({row(10, u"wd"_s)});
    policy.procedures.front().targets.front().clause.basis = Clause::Basis::Assumed;
    QVERIFY(sentences(explained(policy, receivedOn(u"2026-04-02"_s)), policy)
                .contains(u"The rule: P-1, 7.1. The text gives no figure here; this one is a local setting."_s));
}

void TestExplanation::shouldTellWindowsInTheirOwnWords_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("headline");
    QTest::newRow("lasts") << u"lasts"_s << u"Stage 1 response closes at the end of Thursday 30 April 2026."_s;
    QTest::newRow("opens") << u"opens"_s << u"Stage 1 response opens on Thursday 30 April 2026."_s;
    QTest::newRow("earliest") << u"earliest"_s << u"Stage 1 response may not be earlier than Thursday 30 April 2026."_s;
}

void TestExplanation::shouldTellWindowsInTheirOwnWords() {
    QFETCH(QString, kind);
    QFETCH(QString, headline);
    Row window = row(28, u"cd"_s);
    window.kind = kind;
    const Policy policy = named(policyOf({window}));
    QCOMPARE(sentences(explained(policy, receivedOn(u"2026-04-02"_s)), policy).constFirst(), headline);
}

void TestExplanation::shouldTellThatTheEntryStageStartedWithReceipt() {
    const Policy policy = policyOf(rowsOf(u"wrekin"_s, u"complaint"_s));
    CaseFacts facts = receivedOn(u"2026-04-02"_s);
    QVERIFY(explained(policy, facts).startIsReceipt);
    facts.happened.insert(EventName(u"stage-1.started"_s), when(u"2026-04-07"_s));
    QVERIFY(!explained(policy, facts).startIsReceipt);
}

void TestExplanation::shouldKnowNoOtherTarget() {
    const Policy policy = policyOf({row(10, u"wd"_s)});
    QVERIFY(!explain(policy, policy.procedures.front(), m_calendars.of(policy.division), receivedOn(u"2026-04-02"_s),
                     TargetId(u"stage-9.response"_s), when(u"2026-04-02"_s)));
}

void TestExplanation::shouldCountAsManyDaysAsTheRuleAsks_data() {
    QTest::addColumn<QString>("start");
    for (QDate day(2025, 12, 15); day < QDate(2026, 1, 15); day = day.addDays(1))
        QTest::newRow(qPrintable(day.toString(Qt::ISODate))) << day.toString(Qt::ISODate);
}

void TestExplanation::shouldCountAsManyDaysAsTheRuleAsks() {
    QFETCH(QString, start);
    const Explanation why = explained(policyOf({row(10, u"wd"_s)}), receivedOn(start));
    int expected = 0;
    for (const ExplainedDay &day : why.days)
        if (day.count) QCOMPARE(*day.count, expected++);
    QCOMPARE(expected, 11);
    QCOMPARE(why.days.back().day, why.target.date.day());
    QCOMPARE(int(why.days.size()), 11 + why.weekendDays() + why.bankHolidays() + why.closures());
}

QTEST_GUILESS_MAIN(TestExplanation)
#include "tst_explanation.moc"
