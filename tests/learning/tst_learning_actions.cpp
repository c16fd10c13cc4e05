// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QtTest>
#include <algorithm>

#include "core/casework/restricted_events.h"
#include "tests/casework/desk.h"
#include "tests/casework/house_policy.h"
#include "tests/casework/step.h"
#include "tests/learning/learning_rows.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;
using redress::test::RefusalRow;
using redress::test::stepIn;

namespace {

// What went wrong, or nothing.
QString follow(Desk &desk, const char *lines) {
    for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const auto step = stepIn(line);
        const auto done = desk.happen(step.event, step.at, step.data);
        if (!done) return line + u": "_s + done.error().message;
    }
    return {};
}

const Choice *choiceIn(const std::vector<Choice> &all, const EventName &event) {
    const auto found = std::ranges::find(all, event, &Choice::event);
    return found == all.end() ? nullptr : &*found;
}

const char *const closedCase = R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"decided_by":"Sam Reed"}
closed 2026-04-12)";

}  // namespace

class TestLearningActions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWithTheClause_data() { rows(false); }
    void shouldRefuseWithTheClause() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        QCOMPARE(follow(desk, row.before), QString());
        const int before = desk.subject.sequence;
        const auto step = stepIn(QString::fromUtf8(row.attempt));
        const auto refused = desk.tryOut(step.event, step.at, step.data);
        QVERIFY2(!refused, "it was taken");
        QCOMPARE(refused.error().clause, QString::fromUtf8(row.clause));
        QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
        QCOMPARE(desk.subject.sequence, before);
    }

    void shouldTakeTheSameWithoutTheMistake_data() { rows(true); }
    void shouldTakeTheSameWithoutTheMistake() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        QCOMPARE(follow(desk, row.before), QString());
        QCOMPARE(follow(desk, row.mended), QString());
    }

    void shouldKeepTheLastCauseAndEveryLesson() {
        Desk desk(u"southway"_s);
        QCOMPARE(follow(desk, closedCase), QString());
        QCOMPARE(follow(desk, R"(cause.found 2026-04-13 {"cause":"delay","place":"Alma Court"}
cause.found 2026-04-14 {"cause":"records","contractor":"Brightwell"}
lesson.drawn 2026-04-14 {"text":"Look twice"}
lesson.drawn 2026-04-15 {"text":"Write it down","improvement":"I-0000003"})"),
                 QString());
        QCOMPARE(desk.subject.learnt.cause, CauseId(u"records"_s));
        QCOMPARE(desk.subject.learnt.place, QString());
        QCOMPARE(desk.subject.learnt.contractor, u"Brightwell"_s);
        QCOMPARE(desk.subject.learnt.lessons, (QStringList{u"Look twice"_s, u"Write it down"_s}));
        QVERIFY(!desk.subject.open);
    }

    void shouldCountWhatAnAuditMet() {
        Desk desk(u"torus"_s);
        QCOMPARE(follow(desk, closedCase), QString());
        QCOMPARE(
            follow(
                desk,
                R"(response.audited 2026-04-15 {"stage":"stage-1","personal-contact":true,"in-time":false,"thorough":true,"apology":false,"not-possible":true,"promises":true,"next-step":true})"),
            QString());
        QCOMPARE(desk.subject.learnt.audits.size(), size_t(1));
        QCOMPARE(desk.subject.learnt.audits.front().asked, 7);
        QCOMPARE(desk.subject.learnt.audits.front().met, 5);
        QCOMPARE(desk.subject.learnt.audits.front().by, u"Joan Pike"_s);
    }

    void shouldKeepTheMarksThatWereGiven() {
        Desk desk(u"southway"_s);
        QCOMPARE(follow(desk, closedCase), QString());
        QCOMPARE(follow(desk, R"(survey.sent 2026-04-15
survey.answered 2026-04-20 {"overall":"4","fair":2,"text":"Slow"})"),
                 QString());
        QCOMPARE(desk.subject.learnt.survey, (QJsonObject{{u"overall"_s, 4}, {u"fair"_s, 2}}));
        QCOMPARE(desk.subject.learnt.surveyAnswered.day(), QDate(2026, 4, 20));
    }

    // Where a policy lists no causes, the officer's own words are taken.
    void shouldTakeACauseInWordsWhereThePolicyListsNone() {
        Desk desk(test::housePolicy());
        QCOMPARE(follow(desk, "received 2026-04-02T10:00"), QString());
        QVERIFY(!desk.tryOut(u"cause.found"_s, u"2026-04-03"_s));
        QVERIFY(desk.happen(u"cause.found"_s, u"2026-04-03"_s, {{u"cause"_s, u"The wrong key"_s}}));
        QCOMPARE(desk.subject.learnt.cause, CauseId(u"The wrong key"_s));
        QVERIFY(!desk.tryOut(u"survey.sent"_s, u"2026-04-03"_s));
    }

    void shouldOfferWhatThePolicyAsks() {
        Desk desk(u"torus"_s);
        QCOMPARE(follow(desk, closedCase), QString());
        const auto all = choices(desk.subject, desk.rules());
        const Choice *audit = choiceIn(all, events::responseAudited);
        QVERIFY(audit);
        QCOMPARE(audit->obstacle, QString());
        QCOMPARE(audit->group, Choice::Group::Learning);
        QCOMPARE(audit->asks.size(), size_t(9));  // the stage, seven questions and what was found
        QCOMPARE(audit->asks.front().choices.size(), size_t(1));
        const Choice *cause = choiceIn(all, events::causeFound);
        QVERIFY(cause);
        QCOMPARE(cause->asks.front().choices.size(), size_t(14));
        QVERIFY(choiceIn(all, events::surveySent));
        QCOMPARE(choiceIn(all, events::surveySent)->obstacle, QString());
        QVERIFY(!choiceIn(all, events::surveyAnswered)->obstacle.isEmpty());
    }

    void shouldKeepNamedStaffApart() {
        Desk desk(u"southway"_s);
        QCOMPARE(follow(desk, closedCase), QString());
        const auto named = desk.happen(u"staff.named"_s, u"2026-04-15"_s,
                                       {{u"staff"_s, QJsonArray{u"Petra Quist"_s}}, {u"text"_s, u"Her manner"_s}});
        QVERIFY(named);
        QCOMPARE(desk.subject.learnt.staff, QStringList{u"Petra Quist"_s});
        QVERIFY(isRestricted(named->front().name));
        QVERIFY(!openData(named->front()).contains(u"staff"_s));
        QVERIFY(!openData(named->front()).contains(u"text"_s));
    }

private:
    static void rows(bool mended) {
        QTest::addColumn<RefusalRow>("row");
        for (const auto &row : test::learningRows())
            if (!mended || row.mended) QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
};

QTEST_GUILESS_MAIN(TestLearningActions)
#include "tst_learning_actions.moc"
