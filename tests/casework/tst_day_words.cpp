// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/base/day_text.h"
#include "core/casework/explanation.h"
#include "tests/casework/desk.h"
#include "tests/casework/step.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;
using redress::test::stepIn;

namespace {

struct Row {
    const char *policy;
    const char *what;
    const char *before;
    const char *attempt;
    const char *sentence;
};

}  // namespace

Q_DECLARE_METATYPE(Row)

// Days in sentences are written as people say them. The case is one of Thursday 2 April 2026.
class TestDayWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayDaysAsPeopleDo_data() {
        QTest::addColumn<Row>("row");
        const Row rows[]{
            {"southway", "before it was received", "", "note 2026-04-01 {\"text\":\"x\"}",
             "Wednesday 1 April 2026 is before the case was received (Thursday 2 April 2026): check the date."},
            {"southway", "an hour before it was received", "received 2026-04-02T16:10",
             "note 2026-04-02T15:00 {\"text\":\"x\"}",
             "Thursday 2 April 2026 at 15:00 is before the case was received (Thursday 2 April 2026 at 16:10): check "
             "the date."},
            {"southway", "not come yet", "", "note 2026-07-01 {\"text\":\"x\"}",
             "Wednesday 1 July 2026 has not come yet: record what has happened."},
            {"southway", "a stage twice", "stage-1.responded 2026-04-10\nstage-2.started 2026-04-13 {\"reason\":\"x\"}",
             "stage-2.started 2026-04-14 {\"reason\":\"x\"}",
             "Stage 2 started on Monday 13 April 2026 already. If that was a mistake, strike the entry first: “This "
             "was "
             "recorded by mistake”."},
            {"torus", "a promise for yesterday", "",
             "promise.made 2026-04-10 {\"remedy\":\"action\",\"text\":\"A door\",\"until\":\"2026-04-09\"}",
             "Thursday 9 April 2026 is in the past: give a day from Friday 10 April 2026 on."},
            {"torus", "an issue from the future", "", "details.changed 2026-04-03 {\"issue_arose\":\"2026-04-03\"}",
             "The issue cannot have arisen on Friday 3 April 2026, after it was complained about on Thursday 2 April "
             "2026."},
            {"wrekin", "with the Ombudsman twice", "outside.referred 2026-04-07 {\"body\":\"ombudsman\"}",
             "outside.referred 2026-04-08 {\"body\":\"ombudsman\"}",
             "Housing Ombudsman Service has the case since Tuesday 7 April 2026 already."}};
        for (const Row &row : rows) QTest::newRow(row.what) << row;
    }
    void shouldSayDaysAsPeopleDo() {
        QFETCH(Row, row);
        Desk desk(QString::fromUtf8(row.policy));
        QStringList lines = QString::fromUtf8(row.before).split(u'\n', Qt::SkipEmptyParts);
        if (lines.isEmpty() || !lines.front().startsWith("received"_L1)) lines.prepend(u"received 2026-04-02"_s);
        for (const QString &line : lines) {
            const auto step = stepIn(line);
            const auto done = desk.happen(step.event, step.at, step.data);
            QVERIFY2(done, done ? "" : qPrintable(line + u": "_s + done.error().message));
        }
        const auto step = stepIn(QString::fromUtf8(row.attempt));
        const auto refused = desk.tryOut(step.event, step.at, step.data);
        QVERIFY2(!refused, "it was taken");
        QCOMPARE(refused.error().message, QString::fromUtf8(row.sentence));
    }

    // A deadline of midnight at the beginning of Tuesday is missed by who waits until Tuesday.
    void shouldSayADeadlineOfMidnightAsTheEndOfTheDayBefore_data() {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("said");
        QTest::newRow("midnight") << u"2026-11-24T00:00"_s << u"Monday 23 November 2026"_s;
        QTest::newRow("midnight of summer time") << u"2026-07-07T00:00"_s << u"Monday 6 July 2026"_s;
        QTest::newRow("a minute after") << u"2026-11-24T00:01"_s << u"Tuesday 24 November 2026 at 00:01"_s;
        QTest::newRow("an hour") << u"2026-11-24T16:30"_s << u"Tuesday 24 November 2026 at 16:30"_s;
        QTest::newRow("a day") << u"2026-11-24"_s << u"Tuesday 24 November 2026"_s;
        QTest::newRow("not known") << QString() << QString();
    }
    void shouldSayADeadlineOfMidnightAsTheEndOfTheDayBefore() {
        QFETCH(QString, due);
        QTEST(inWords(deadlineOf(When::fromText(due).value_or(When()))), "said");
    }

    // Southway 6.4: within 24 hours. Received on Sunday 22 November 2026.
    void shouldExplainADeadlineOfMidnightByTheDayBefore() {
        Desk desk(u"southway"_s);
        desk.now = *When::fromText(u"2026-11-22T12:00"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-11-22T10:00"_s));
        const auto rules = desk.rules();
        const auto why = explain(rules.policy, rules.procedure, rules.calendar, desk.subject.facts,
                                 TargetId(u"informal.resolution"_s), rules.now);
        QVERIFY(why);
        QCOMPARE(why->target.date.toText(), u"2026-11-24T00:00"_s);
        QVERIFY2(sentences(*why, rules.policy).front().endsWith(u"is due by the end of Monday 23 November 2026."_s),
                 qPrintable(sentences(*why, rules.policy).front()));
    }
};

QTEST_GUILESS_MAIN(TestDayWords)
#include "tst_day_words.moc"
