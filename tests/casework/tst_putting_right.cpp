// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <algorithm>

#include "core/casework/awards.h"
#include "core/casework/undertakings.h"
#include "tests/casework/award_rows.h"
#include "tests/casework/desk.h"
#include "tests/casework/putting_right_rows.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;
using redress::test::RefusalRow;

namespace {

using Kind = Undertaking::Kind;
using State = Undertaking::State;

// "event when {data}": the data may be left out.
Result<std::vector<Event>> follow(Desk &desk, const QString &line) {
    const QJsonObject data = QJsonDocument::fromJson(line.section(u' ', 2).toUtf8()).object();
    if (data.isEmpty() && line.count(u' ') > 1) qFatal("%s", qPrintable(line));
    return desk.happen(line.section(u' ', 0, 0), line.section(u' ', 1, 1), data);
}

QString followAll(Desk &desk, const char *lines) {
    for (const QString &line : QString::fromUtf8(lines).split(u'\n', Qt::SkipEmptyParts)) {
        const auto done = follow(desk, line);
        if (!done) return line + u": "_s + done.error().message;
    }
    return {};
}

const Choice *choiceIn(const std::vector<Choice> &all, const QString &event) {
    const auto found = std::ranges::find(all, EventName(event), &Choice::event);
    return found == all.end() ? nullptr : &*found;
}

const char *const answered = R"(received 2026-04-02T10:00 {"officer":"Joan Pike"}
stage-1.responded 2026-04-10)";

}  // namespace

class TestPuttingRight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWithTheClause_data() { rows(false); }
    void shouldRefuseWithTheClause() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        QCOMPARE(followAll(desk, row.before), QString());
        const int before = desk.subject.sequence;
        const auto refused = follow(desk, QString::fromUtf8(row.attempt));
        QVERIFY2(!refused, "it was taken");
        QCOMPARE(refused.error().clause, QString::fromUtf8(row.clause));
        QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
        QCOMPARE(desk.subject.sequence, before);
    }

    void shouldTakeTheSameWithoutTheMistake_data() { rows(true); }
    void shouldTakeTheSameWithoutTheMistake() {
        QFETCH(RefusalRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        QCOMPARE(followAll(desk, row.before), QString());
        QCOMPARE(followAll(desk, row.mended), QString());
    }

    void shouldFollowAPromiseToItsEnd() {
        Desk desk(u"torus"_s);
        QCOMPARE(followAll(desk, answered), QString());
        QCOMPARE(
            followAll(
                desk,
                R"(promise.made 2026-04-10 {"remedy":"action","text":"A new door","owner":"Ali Shah","until":"2026-05-01"}
promise.made 2026-04-10 {"remedy":"payment","text":"£50","until":"2026-05-05","pence":5000}
promise.chased 2026-04-20 {"promise":"1","text":"Rang Ali"}
promise.moved 2026-04-21 {"promise":"1","until":"2026-05-08","reason":"The door is late"}
promise.kept 2026-05-07 {"promise":"1","proof":"Works order 881"}
promise.released 2026-05-08 {"promise":"2","reason":"She does not want it","role":"head-of-service"})"),
            QString());
        QCOMPARE(desk.subject.undertakings.size(), size_t(2));
        const Undertaking &door = desk.subject.undertakings[0];
        QCOMPARE(door.target(), TargetId(u"promise-1"_s));
        QCOMPARE(door.owner, u"Ali Shah"_s);
        QCOMPARE(door.due, QDate(2026, 5, 8));
        QCOMPARE(door.moved, 1);
        QCOMPARE(door.chased, 1);
        QCOMPARE(door.state, State::Kept);
        QCOMPARE(door.ended.toText(), u"2026-05-07"_s);
        QCOMPARE(door.proof, u"Works order 881"_s);
        const Undertaking &payment = desk.subject.undertakings[1];
        QCOMPARE(payment.state, State::Released);
        QCOMPARE(payment.pence.value, 5000);
        QCOMPARE(payment.proof, u"She does not want it"_s);
        // A promise to pay is no award: that is recorded apart.
        QCOMPARE(desk.subject.compensation.value, 0);
        QVERIFY(desk.happen(u"closed"_s, u"2026-05-09"_s));
    }

    // Code 6.6: the answer goes out when it is known, whatever is still to be done.
    void shouldAnswerWithoutWaitingForWhatIsPromised() {
        Desk desk(u"hos-code-2024"_s);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
promise.made 2026-04-07 {"remedy":"action","text":"A new boiler","until":"2026-06-30"}
stage-1.responded 2026-04-10 {"promises":[{"remedy":"apology","text":"A letter","until":"2026-04-20","owner":"Sam Reed"},{"remedy":"payment","text":"£75","until":"2026-05-01","pence":7500}],"pence":7500})"),
                 QString());
        QCOMPARE(desk.subject.undertakings.size(), size_t(3));
        QCOMPARE(desk.subject.undertakings[1].owner, u"Sam Reed"_s);
        QCOMPARE(desk.subject.undertakings[1].number, 2);
        QCOMPARE(desk.subject.undertakings[2].due, QDate(2026, 5, 1));
        QCOMPARE(desk.subject.undertakings[2].since.toText(), u"2026-04-10"_s);
        QCOMPARE(desk.subject.compensation.value, 7500);  // once, though it is promised too
    }

    void shouldCloseWithoutTheGuard_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("ending");
        const QString withdrawn = u"withdrawn 2026-04-20 {\"reason\":\"She no longer wishes it\"}"_s;
        QTest::newRow("withdrawn") << u"torus"_s << withdrawn;
        QTest::newRow("withdrawn under the Code") << u"hos-code-2024"_s << withdrawn;
        QTest::newRow("a policy without the rule") << u"wrekin"_s << u"closed 2026-04-20 {\"reason\":\"Done\"}"_s;
        QTest::newRow("compensation refused, which closes at once")
            << u"torus"_s
            << uR"(compensation.refused 2026-04-20 {"ground":"pursued-for-payment","role":"head-of-service","reason":"Own words"})"_s;
    }
    void shouldCloseWithoutTheGuard() {
        QFETCH(QString, policy);
        QFETCH(QString, ending);
        Desk desk(policy);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
stage-1.started 2026-04-02
stage-1.responded 2026-04-10
promise.made 2026-04-10 {"remedy":"apology","text":"A letter","until":"2026-05-01"})"),
                 QString());
        const auto ended = follow(desk, ending);
        QVERIFY2(ended, ended ? "" : qPrintable(ended.error().message));
        QVERIFY(!desk.subject.open);
        // What was promised is owed all the same, and can be kept.
        QVERIFY(undertakings::anyStands(desk.subject, Kind::Promise));
        QVERIFY(desk.happen(u"promise.kept"_s, u"2026-04-25"_s, {{u"promise"_s, u"1"_s}, {u"proof"_s, u"Posted"_s}}));
    }

    void shouldKeepARefusalOnTheCaseUntilItIsReopened() {
        Desk desk(u"torus"_s);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
compensation.refused 2026-04-10 {"ground":"pursued-for-payment","role":"head-of-service","reason":"Her own words"})"),
                 QString());
        QCOMPARE(desk.subject.compensationRefused, GroundId(u"pursued-for-payment"_s));
        QVERIFY(!desk.subject.open);
        QCOMPARE(desk.subject.closedWhy, u"Her own words"_s);
        QVERIFY(desk.happen(u"reopened"_s, u"2026-04-12"_s, {{u"reason"_s, u"It was a mistake"_s}}));
        QVERIFY(desk.happen(u"compensation.awarded"_s, u"2026-04-12"_s, {{u"pence"_s, 5000}}));
    }

    // What stage 1 refused, stage 2 may grant.
    void shouldDecideAnewAtTheNextStage() {
        Desk desk(u"southway"_s);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
stage-1.responded 2026-04-10 {"outcome":"not-upheld"}
compensation.refused 2026-04-10 {"ground":"not-upheld","reason":"Nothing went wrong"})"),
                 QString());
        QCOMPARE(desk.clauseAgainst(u"compensation.awarded"_s, u"2026-04-13"_s, {{u"pence"_s, 5000}}), u"6.15"_s);
        QVERIFY(desk.happen(u"stage-2.started"_s, u"2026-04-20"_s, {{u"reason"_s, u"There is a photograph"_s}}));
        QVERIFY(desk.happen(u"compensation.awarded"_s, u"2026-04-21"_s, {{u"pence"_s, 5000}}));
    }

    void shouldSetOffTheLandlordsOwnSumsFirst() {
        Desk desk(u"torus"_s);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
outside.referred 2026-04-09 {"body":"ombudsman"}
compensation.awarded 2026-04-10 {"pence":20000,"ordered":true}
compensation.awarded 2026-04-10 {"pence":3000,"ground":"distress","role":"service-manager"}
compensation.awarded 2026-04-10 {"pence":2000,"in_kind":"Paint"}
compensation.set-off 2026-04-12 {"pence":2500,"arrears":90000})"),
                 QString());
        QCOMPARE(desk.subject.awards[0].setOff.value, 0);
        QCOMPARE(desk.subject.awards[1].setOff.value, 2500);
        QCOMPARE(desk.subject.awards[1].ground, GroundId(u"distress"_s));
        QCOMPARE(desk.subject.awards[2].inKind, u"Paint"_s);
        QCOMPARE(awards::moneyLeft(desk.subject).value, 20500);
        QCOMPARE(awards::ownMoneyLeft(desk.subject).value, 500);
        QVERIFY(follow(desk,
                       u"compensation.set-off 2026-04-13 {\"pence\":1000,\"arrears\":87500,\"despite\":\"Asked\"}"_s));
        QCOMPARE(desk.subject.awards[1].setOff.value, 3000);
        QCOMPARE(desk.subject.awards[0].setOff.value, 500);
        // What is set off is no further award.
        QCOMPARE(desk.subject.compensation.value, 25000);
    }

    // Registers and scripts of before gave a sum and a reason, and nothing else.
    void shouldTakeASumAndAReasonAlone_data() {
        QTest::addColumn<QString>("policy");
        for (const auto *policy : {"torus", "southway", "halton", "wrekin", "beyond", "hos-code-2024", "spso-mchp"})
            QTest::newRow(policy) << QString::fromLatin1(policy);
    }
    void shouldTakeASumAndAReasonAlone() {
        QFETCH(QString, policy);
        Desk desk(policy);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        const auto awarded =
            desk.happen(u"compensation.awarded"_s, u"2026-04-10"_s, {{u"pence"_s, 100000}, {u"reason"_s, u"Late"_s}});
        QVERIFY2(awarded, awarded ? "" : qPrintable(awarded.error().message));
        QCOMPARE(desk.subject.compensation.value, 100000);
    }

    // What was recorded before a policy was held against it stays as it was.
    void shouldFoldWhatNobodyWouldBeAllowedToday_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonObject>("data");
        QTest::newRow("a sum and a reason alone")
            << u"compensation.awarded"_s << QJsonObject{{u"pence"_s, 360000}, {u"reason"_s, u"Late"_s}};
        QTest::newRow("ordered by nobody known")
            << u"compensation.awarded"_s << QJsonObject{{u"pence"_s, 360000}, {u"ordered"_s, true}};
        QTest::newRow("with a response") << u"stage-1.responded"_s << QJsonObject{{u"pence"_s, 360000}};
    }
    void shouldFoldWhatNobodyWouldBeAllowedToday() {
        QFETCH(QString, event);
        QFETCH(QJsonObject, data);
        Desk desk(u"hos-code-2024"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        QCOMPARE_NE(desk.clauseAgainst(event, u"2026-04-10"_s, data), u"taken"_s);
        apply(desk.subject, {2, EventName(event), *When::fromText(u"2026-04-10"_s), {}, u"Joan Pike"_s, data},
              *desk.policy);
        QCOMPARE(desk.subject.compensation.value, 360000);
    }

    // What another register says was paid is taken as it stands: it does not say who decided it.
    void shouldTakeWhatIsCarriedOver() {
        Desk desk(u"hos-code-2024"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        Rules rules = desk.rules();
        rules.carriedOver = true;
        const Command paid{EventName(u"compensation.awarded"_s),
                           *When::fromText(u"2026-04-10"_s),
                           u"Joan Pike"_s,
                           {{u"pence"_s, 360000}}};
        QVERIFY(decide(paid, desk.subject, rules));
        rules.carriedOver = false;
        QVERIFY(!decide(paid, desk.subject, rules));
    }

    // Southway 6.15: upheld at any stage.
    void shouldAwardWhereItWasUpheldAtAnyStage_data() {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<QString>("clause");
        QTest::newRow("at neither") << u"not-upheld"_s << u"not-upheld"_s << u"6.15"_s;
        QTest::newRow("at the first") << u"upheld"_s << u"not-upheld"_s << u"taken"_s;
        QTest::newRow("in part at the first") << u"part-upheld"_s << u"not-upheld"_s << u"taken"_s;
        QTest::newRow("at the second") << u"not-upheld"_s << u"upheld"_s << u"taken"_s;
    }
    void shouldAwardWhereItWasUpheldAtAnyStage() {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(QString, clause);
        Desk desk(u"southway"_s);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        QVERIFY(desk.happen(u"stage-1.responded"_s, u"2026-04-10"_s, {{u"outcome"_s, first}}));
        QVERIFY(desk.happen(u"stage-2.started"_s, u"2026-04-13"_s, {{u"reason"_s, u"Not mended"_s}}));
        QVERIFY(desk.happen(u"stage-2.responded"_s, u"2026-04-20"_s, {{u"outcome"_s, second}}));
        for (const QJsonObject &data :
             {QJsonObject{{u"pence"_s, 5000}}, QJsonObject{{u"pence"_s, 5000}, {u"ground"_s, u"upheld"_s}}})
            QCOMPARE(desk.clauseAgainst(u"compensation.awarded"_s, u"2026-04-21"_s, data), clause);
    }

    // Once it is awarded, to promise its payment asks for no authority again.
    void shouldPromiseWhatWasAwarded() {
        Desk desk(u"hos-code-2024"_s);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
compensation.awarded 2026-04-10 {"pence":360000,"role":"senior-lead","reason":"Ruined carpet"}
promise.made 2026-04-10 {"remedy":"payment","text":"£3,600","until":"2026-05-01","pence":360000}
promise.released 2026-04-11 {"promise":"1","reason":"Her bank has changed"}
promise.made 2026-04-11 {"remedy":"payment","text":"£1,600 of it","until":"2026-05-08","pence":160000}
promise.made 2026-04-11 {"remedy":"payment","text":"The rest","until":"2026-05-08","pence":200000}
stage-1.responded 2026-04-12 {"pence":120000,"role":"senior-lead","promises":[{"remedy":"payment","text":"£1,200","until":"2026-05-08","pence":120000}]})"),
                 QString());
        QCOMPARE(desk.subject.compensation.value, 480000);
    }

    void shouldAskInWhichRoleMoneyIsGivenWhereItMatters_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("event");
        QTest::addColumn<QStringList>("roles");
        const QStringList both{u"complaints-officer"_s, u"senior-lead"_s};
        for (const auto *event : {"compensation.awarded", "promise.made", "stage-1.responded"})
            QTest::addRow("%s under the Code", event) << u"hos-code-2024"_s << QString::fromLatin1(event) << both;
        for (const auto *event : {"compensation.awarded", "promise.made"})
            QTest::addRow("%s at Beyond", event) << u"beyond"_s << QString::fromLatin1(event) << QStringList();
    }
    void shouldAskInWhichRoleMoneyIsGivenWhereItMatters() {
        QFETCH(QString, policy);
        QFETCH(QString, event);
        QFETCH(QStringList, roles);
        Desk desk(policy);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        const auto asks = asksFor(EventName(event), desk.subject, desk.rules());
        const auto role = std::ranges::find(asks, u"role"_s, &Ask::key);
        QStringList offered;
        if (role != asks.end())
            for (const auto &choice : role->choices) offered << choice.id;
        QCOMPARE(offered, roles);
    }

    void shouldOfferOnlyWhatThePolicyKnows_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<bool>("setsOff");
        QTest::addColumn<bool>("refuses");
        QTest::newRow("Torus") << u"torus"_s << true << true;
        QTest::newRow("Halton") << u"halton"_s << false << true;
        QTest::newRow("Wrekin") << u"wrekin"_s << false << false;
    }
    void shouldOfferOnlyWhatThePolicyKnows() {
        QFETCH(QString, policy);
        QFETCH(bool, setsOff);
        QFETCH(bool, refuses);
        Desk desk(policy);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s));
        const auto all = choices(desk.subject, desk.rules());
        QCOMPARE(choiceIn(all, u"compensation.set-off"_s) != nullptr, setsOff);
        QCOMPARE(choiceIn(all, u"compensation.refused"_s) != nullptr, refuses);
        for (const auto *event : {"promise.made", "promise.kept", "compensation.awarded"}) {
            const Choice *choice = choiceIn(all, QString::fromLatin1(event));
            QVERIFY2(choice, event);
            QCOMPARE(choice->group, Choice::Group::Right);
        }
        QVERIFY(!choiceIn(all, u"promise.kept"_s)->obstacle.isEmpty());
    }

    void shouldAskWhichPromiseOfThoseThatStand() {
        Desk desk(u"torus"_s);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A new door","until":"2026-05-01"}
promise.made 2026-04-10 {"remedy":"apology","text":"A letter","until":"2026-05-03"}
promise.kept 2026-04-20 {"promise":"1","proof":"Works order 881"})"),
                 QString());
        const auto asks = asksFor(EventName(u"promise.kept"_s), desk.subject, desk.rules());
        QCOMPARE(asks.front().key, u"promise"_s);
        QCOMPARE(asks.front().choices.size(), size_t(1));
        QCOMPARE(asks.front().choices.front().id, u"2"_s);
        QCOMPARE(asks.front().choices.front().name, u"A letter (Sunday 3 May 2026)"_s);
    }

    void shouldOfferTheRoleOnClosingWhileAPromiseStands() {
        Desk desk(u"torus"_s);
        QCOMPARE(followAll(desk, answered), QString());
        QVERIFY(follow(
            desk, u"promise.made 2026-04-10 {\"remedy\":\"action\",\"text\":\"A door\",\"until\":\"2026-05-01\"}"_s));
        const auto asks = asksFor(EventName(u"closed"_s), desk.subject, desk.rules());
        const auto role = std::ranges::find(asks, u"role"_s, &Ask::key);
        QVERIFY(role != asks.end());
        QStringList ids;
        for (const auto &choice : role->choices) ids << choice.id;
        for (const auto &id : {u"managing-director"_s, u"head-of-service"_s, u"operational-director"_s})
            QCOMPARE(ids.count(id), 1);
    }

    void shouldReckonAnUndertakingAsATarget_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("state");
        QTest::newRow("long before") << u"2026-04-10"_s << u""_s << u"running"_s;
        QTest::newRow("two working days before") << u"2026-04-29"_s << u""_s << u"approaching"_s;
        QTest::newRow("on the day") << u"2026-05-01"_s << u""_s << u"due-today"_s;
        QTest::newRow("the day after") << u"2026-05-02"_s << u""_s << u"overdue"_s;
        QTest::newRow("kept on the day") << u"2026-05-02"_s
                                         << u"promise.kept 2026-05-01 {\"promise\":\"1\",\"proof\":\"x\"}"_s
                                         << u"met"_s;
        QTest::newRow("kept late") << u"2026-05-03"_s
                                   << u"promise.kept 2026-05-02 {\"promise\":\"1\",\"proof\":\"x\"}"_s << u"missed"_s;
        QTest::newRow("let go")
            << u"2026-05-03"_s
            << u"promise.released 2026-05-02 {\"promise\":\"1\",\"reason\":\"x\",\"role\":\"head-of-service\"}"_s
            << u"waived"_s;
    }
    void shouldReckonAnUndertakingAsATarget() {
        QFETCH(QString, now);
        QFETCH(QString, then);
        QFETCH(QString, state);
        Desk desk(u"torus"_s);
        QCOMPARE(followAll(desk, R"(received 2026-04-02T10:00
promise.made 2026-04-10 {"remedy":"action","text":"A door","until":"2026-05-01"})"),
                 QString());
        if (!then.isEmpty()) QVERIFY(follow(desk, then));
        const Target target = undertakings::asTarget(
            desk.subject.undertakings.front(), desk.calendars.of(Division::EnglandAndWales), *When::fromText(now), 2);
        QCOMPARE(idOf(target.state), state);
        QCOMPARE(target.date.toText(), u"2026-05-01"_s);
    }

    void shouldTellUndertakingsFromTargetsByName_data() {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("kind");
        for (const auto *kind : {"promise", "evidence", "order", "recommendation", "review", "answer"})
            QTest::newRow(kind) << u"%1-12"_s.arg(QString::fromLatin1(kind)) << QString::fromLatin1(kind);
        QTest::newRow("a target of the policy") << u"stage-1.response"_s << QString();
        QTest::newRow("a kind without a number") << u"promise"_s << QString();
        QTest::newRow("no number") << u"promise-x"_s << QString();
    }
    void shouldTellUndertakingsFromTargetsByName() {
        QFETCH(QString, id);
        QFETCH(QString, kind);
        const auto found = Undertaking::kindOf(TargetId(id));
        QCOMPARE(found ? idOf(*found) : QString(), kind);
        if (!found) return;
        QVERIFY(!labelOf(*found).isEmpty());
        QVERIFY(!Undertaking::endedBy(*found).isEmpty());
    }

private:
    static void rows(bool mended) {
        QTest::addColumn<RefusalRow>("row");
        for (const auto *table : {&test::puttingRightRows(), &test::awardRows()})
            for (const auto &row : *table)
                if (!mended || row.mended) QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
};

QTEST_GUILESS_MAIN(TestPuttingRight)
#include "tst_putting_right.moc"
