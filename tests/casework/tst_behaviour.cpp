// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>
#include <algorithm>

#include "core/base/member_fault.h"
#include "core/casework/contact_guard.h"
#include "core/casework/undertakings.h"
#include "tests/casework/behaviour_rows.h"
#include "tests/casework/desk.h"
#include "tests/support/plain_sentence.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::BehaviourRow;
using redress::test::Desk;

namespace {

Result<std::vector<Event>> decideLine(Desk &desk, const QString &line, bool happens) {
    const QString event = line.section(u' ', 0, 0);
    const QString at = line.section(u' ', 1, 1);
    const QString data = line.section(u' ', 2);
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(data.toUtf8(), &error).object();
    if (!data.isEmpty() && error.error != QJsonParseError::NoError) qFatal("%s", qPrintable(line));
    return happens ? desk.happen(event, at, object) : desk.tryOut(event, at, object);
}

void happenAll(Desk &desk, const QString &lines) {
    for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        const auto done = decideLine(desk, line, true);
        QVERIFY2(done, done ? "" : qPrintable(line + u": "_s + done.error().message));
    }
}

// Restricted on 10 April, to be looked at again on 1 June.
void restrict(Desk &desk) {
    happenAll(desk,
              uR"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-07 {"criterion":"abuse","text":"Threatened another"}
restriction.imposed 2026-04-10 {"sanctions":["single-contact","written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director","contact":"Joan Pike"})"_s);
}

std::vector<Undertaking> reviewsOf(const Case &subject) {
    std::vector<Undertaking> reviews;
    for (const Undertaking &one : subject.undertakings)
        if (one.kind == Undertaking::Kind::Review) reviews.push_back(one);
    return reviews;
}

}  // namespace

// How unreasonable behaviour is dealt with, by the published policies.
class TestBehaviour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldRefuseWithTheClause_data() {
        QTest::addColumn<BehaviourRow>("row");
        for (const auto &row : test::behaviourRows())
            QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
    void shouldRefuseWithTheClause() {
        QFETCH(BehaviourRow, row);
        Desk desk(QString::fromLatin1(row.policy));
        happenAll(desk, QString::fromUtf8(row.before));
        const auto refused = decideLine(desk, QString::fromUtf8(row.attempt), false);
        QVERIFY2(!refused, "it was taken");
        QCOMPARE(refused.error().clause, QString::fromUtf8(row.clause));
        QVERIFY2(refused.error().message.endsWith(u'.'), qPrintable(refused.error().message));
        QCOMPARE(test::dateForPrograms(refused.error().message), QString());
        QCOMPARE(test::keyForPrograms(refused.error().message), QString());
    }

    // The same attempt without what is wrong with it is taken: the refusal is for that reason and no other.
    void shouldTakeTheSameWithoutTheMistake_data() {
        QTest::addColumn<BehaviourRow>("row");
        for (const auto &row : test::behaviourRows())
            if (row.mended) QTest::addRow("%s %s: %s", row.policy, row.clause, row.what) << row;
    }
    void shouldTakeTheSameWithoutTheMistake() {
        QFETCH(BehaviourRow, row);
        Desk desk(QString::fromLatin1(row.policy));
        happenAll(desk, QString::fromUtf8(row.before));
        happenAll(desk, QString::fromUtf8(row.mended));
    }

    void shouldKeepWhatHappened() {
        Desk desk(u"wrekin"_s);
        restrict(desk);
        const Behaviour &behaviour = desk.subject.behaviour;
        QCOMPARE(behaviour.incidents.size(), 2u);
        QCOMPARE(behaviour.incidents.front().criterion, CriterionId(u"abuse"_s));
        QCOMPARE(behaviour.restrictions, 1);
        QVERIFY(behaviour.restriction);
        QCOMPARE(behaviour.restriction->sanctions.size(), 2u);
        QCOMPARE(behaviour.restriction->singleContact, u"Joan Pike"_s);
        QCOMPARE(behaviour.restriction->reviewBy, QDate(2026, 6, 1));
    }

    // The review is owed by a day, like a promise; each look at it sets the next one.
    void shouldOweTheReviewAndThenTheNext() {
        Desk desk(u"wrekin"_s);
        restrict(desk);
        auto reviews = reviewsOf(desk.subject);
        QCOMPARE(reviews.size(), 1u);
        QCOMPARE(reviews.front().due, QDate(2026, 6, 1));
        QCOMPARE(reviews.front().text, u"One single contact throughout, Written communication only"_s);
        happenAll(
            desk,
            uR"(restriction.reviewed 2026-05-29 {"decision":"kept","reason":"It went on","until":"2026-06-29"})"_s);
        reviews = reviewsOf(desk.subject);
        QCOMPARE(reviews.size(), 2u);
        QVERIFY(reviews.front().state == Undertaking::State::Kept);
        QVERIFY(reviews.back().stands());
        QCOMPARE(reviews.back().due, QDate(2026, 6, 29));
        QCOMPARE(desk.subject.behaviour.reviews, 1);
        happenAll(desk, uR"(restriction.reviewed 2026-06-29 {"decision":"lifted","reason":"It has stopped"})"_s);
        QVERIFY(!undertakings::anyStands(desk.subject, Undertaking::Kind::Review));
        QVERIFY(!desk.subject.behaviour.restriction);
    }

    void shouldOweNoReviewOfWhatWasLifted() {
        Desk desk(u"wrekin"_s);
        restrict(desk);
        happenAll(desk, uR"(restriction.lifted 2026-05-01 {"reason":"A more reasonable approach"})"_s);
        QVERIFY(!undertakings::anyStands(desk.subject, Undertaking::Kind::Review));
        QCOMPARE(desk.clauseAgainst(u"call"_s, u"2026-05-02"_s, {{u"text"_s, u"Rang"_s}}), u"taken"_s);
    }

    void shouldChangeWhatIsRestrictedOnReview() {
        Desk desk(u"wrekin"_s);
        restrict(desk);
        happenAll(
            desk,
            uR"(restriction.reviewed 2026-05-01 {"decision":"changed","reason":"Calmer","until":"2026-06-01","sanctions":["single-contact"]})"_s);
        QCOMPARE(desk.clauseAgainst(u"call"_s, u"2026-05-02"_s, {{u"text"_s, u"Rang"_s}}), u"taken"_s);
        QCOMPARE(desk.subject.behaviour.restriction->singleContact, u"Joan Pike"_s);
    }

    void shouldChangeOrLiftOnAppeal() {
        Desk desk(u"wrekin"_s);
        restrict(desk);
        happenAll(desk,
                  uR"(restriction.appealed 2026-04-20 {"text":"It was not me"}
restriction.appeal-decided 2026-04-22 {"decision":"kept","reason":"It was","decided_by":"Ann Ray"})"_s);
        QVERIFY(!desk.subject.behaviour.restriction->appealed);
        QCOMPARE(desk.subject.behaviour.restriction->reviewBy, QDate(2026, 6, 1));
        happenAll(desk,
                  uR"(restriction.appealed 2026-05-20 {"text":"It really was not"}
restriction.appeal-decided 2026-05-22 {"decision":"lifted","reason":"It was somebody else","decided_by":"Ann Ray"})"_s);
        QVERIFY(!desk.subject.behaviour.restriction);
        QVERIFY(!undertakings::anyStands(desk.subject, Undertaking::Kind::Review));
    }

    void shouldStandOnClosedCasesToo() {
        Desk desk(u"wrekin"_s);
        happenAll(desk,
                  uR"(received 2026-04-02T10:00
withdrawn 2026-04-08 {"reason":"Settled"}
behaviour.noted 2026-04-09 {"criterion":"abuse","text":"Threatened a colleague"}
behaviour.noted 2026-04-10 {"criterion":"abuse","text":"Threatened another"}
behaviour.warned 2026-04-11 {"text":"What follows"}
restriction.imposed 2026-04-13 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"}
restriction.appealed 2026-04-14 {"text":"It was not me"}
restriction.appeal-decided 2026-04-15 {"decision":"kept","reason":"It was","decided_by":"Ann Ray"}
restriction.reviewed 2026-05-01 {"decision":"kept","reason":"Still","until":"2026-06-01"}
restriction.lifted 2026-05-20 {"reason":"Calm"})"_s);
        QVERIFY(!desk.subject.open);
    }

    // It says nothing about the complaint: stages, targets, outcome and whether it is open stay as they are.
    void shouldChangeNothingOfTheComplaint() {
        Desk with(u"wrekin"_s);
        restrict(with);
        Desk without(u"wrekin"_s);
        happenAll(without, u"received 2026-04-02T10:00"_s);
        QCOMPARE(with.subject.open, without.subject.open);
        QCOMPARE(with.subject.stage(), without.subject.stage());
        QVERIFY(!with.subject.standing.refusal);
        QCOMPARE(with.clauseAgainst(u"stage-1.responded"_s, u"2026-04-20"_s, {{u"outcome"_s, u"upheld"_s}}),
                 without.clauseAgainst(u"stage-1.responded"_s, u"2026-04-20"_s, {{u"outcome"_s, u"upheld"_s}}));
    }

    void shouldGuardContactOnTheirOtherCases_data() {
        QTest::addColumn<QString>("event");
        QTest::addColumn<QJsonObject>("data");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("clause");
        const QString joan = u"Joan Pike"_s;
        QTest::newRow("a call is stopped") << u"call"_s << QJsonObject{} << joan << u"Appendix 1"_s;
        QTest::newRow("with a reason too")
            << u"call"_s << QJsonObject{{u"despite"_s, u"Urgent"_s}} << joan << u"Appendix 1"_s;
        QTest::newRow("theirs is taken") << u"call"_s << QJsonObject{{u"direction"_s, u"in"_s}} << joan << u"taken"_s;
        QTest::newRow("a visit is stopped") << u"visit"_s << QJsonObject{} << joan << u"Appendix 1"_s;
        QTest::newRow("a letter goes") << u"letter"_s << QJsonObject{} << joan << u"taken"_s;
        QTest::newRow("by the single contact, spelt otherwise")
            << u"letter"_s << QJsonObject{} << u"joan pike "_s << u"taken"_s;
        QTest::newRow("by another not") << u"letter"_s << QJsonObject{} << u"Sam Lee"_s << u"Appendix 1"_s;
        QTest::newRow("by another with a reason")
            << u"letter"_s << QJsonObject{{u"despite"_s, u"Joan is away"_s}} << u"Sam Lee"_s << u"taken"_s;
        QTest::newRow("an empty reason is none")
            << u"letter"_s << QJsonObject{{u"despite"_s, u"  "_s}} << u"Sam Lee"_s << u"Appendix 1"_s;
        QTest::newRow("a note is no contact")
            << u"note"_s << QJsonObject{{u"text"_s, u"Seen"_s}} << u"Sam Lee"_s << u"taken"_s;
        QTest::newRow("the response is owed")
            << u"stage-1.responded"_s << QJsonObject{{u"outcome"_s, u"upheld"_s}} << u"Sam Lee"_s << u"taken"_s;
    }
    void shouldGuardContactOnTheirOtherCases() {
        Desk restricted(u"wrekin"_s);
        restrict(restricted);
        Desk other(u"wrekin"_s);
        other.subject.reference = CaseRef(u"R-2"_s);
        happenAll(other, u"received 2026-04-02T10:00"_s);
        Rules rules = other.rules();
        const auto own = limitsOn(restricted.subject, restricted.rules());
        QCOMPARE(own.size(), 1u);
        rules.limits = own;
        QFETCH(QString, event);
        QFETCH(QJsonObject, data);
        QFETCH(QString, by);
        const auto decided =
            decide({EventName(event), *When::fromText(u"2026-04-20"_s), by, data}, other.subject, rules);
        QTEST(decided ? u"taken"_s : decided.error().clause, "clause");
        if (!decided) QVERIFY2(decided.error().message.contains(u"R-1"_s), qPrintable(decided.error().message));
    }

    // Abuse has to be documented twice (5), excessive contact is judged as a whole (6): kinds are not counted together.
    void shouldCountIncidentsUnderWhatThePolicyCallsThem_data() {
        QTest::addColumn<QStringList>("criteria");
        QTest::addColumn<QString>("expected");
        const QString clause = u"Appendix 1"_s;
        const QString taken = u"taken"_s;
        QTest::newRow("Appendix 1 (5): abuse once") << QStringList{u"abuse"_s} << clause;
        QTest::newRow("Appendix 1 (5): abuse twice") << QStringList{u"abuse"_s, u"abuse"_s} << taken;
        QTest::newRow("Appendix 1 (6): excessive contact") << QStringList{u"excessive-contact"_s} << taken;
        QTest::newRow("Appendix 1 (1): exhausted") << QStringList{u"exhausted"_s} << taken;
        QTest::newRow("Appendix 1 (7): unreasonable demands beside abuse once")
            << QStringList{u"abuse"_s, u"unreasonable-demands"_s} << taken;
        QTest::newRow("Appendix 1: nothing") << QStringList() << clause;
    }
    void shouldCountIncidentsUnderWhatThePolicyCallsThem() {
        QFETCH(QStringList, criteria);
        Desk desk(u"wrekin"_s);
        happenAll(desk, u"received 2026-04-02T10:00"_s);
        for (const QString &criterion : criteria)
            QVERIFY(desk.happen(u"behaviour.noted"_s, u"2026-04-03"_s,
                                {{u"criterion"_s, criterion}, {u"text"_s, u"What happened"_s}}));
        QTEST(desk.clauseAgainst(u"restriction.imposed"_s, u"2026-04-10"_s,
                                 {{u"sanctions"_s, QJsonArray{u"written-only"_s}},
                                  {u"reason"_s, u"Enough"_s},
                                  {u"until"_s, u"2026-06-01"_s},
                                  {u"role"_s, u"executive-director"_s}}),
              "expected");
    }

    void shouldSayWhichBehaviourHasToStandTwice() {
        Desk desk(u"wrekin"_s);
        happenAll(desk,
                  uR"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"abuse","text":"Threatened a colleague"})"_s);
        const auto refused = decideLine(
            desk,
            uR"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Threats","until":"2026-06-01","role":"executive-director"})"_s,
            false);
        QVERIFY(!refused);
        QCOMPARE(
            refused.error().message,
            u"“Threats, harassment or abuse towards staff” has to stand on the timeline 2 time(s) before contact is "
            "restricted: note each time that it happened."_s);
    }

    // A panel is owed whatever is restricted: a policy that stops visits warns of it and does not stop it.
    void shouldNeverStopAMeetingOfTheProcedure() {
        auto strict = std::make_shared<Policy>(*Desk::shipped(u"halton"_s));
        for (Sanction &sanction : strict->behaviour->sanctions)
            for (Sanction::Guard &guard : sanction.guards) guard.level = Sanction::Guard::Level::Stop;
        Desk desk(strict);
        happenAll(desk,
                  uR"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"vexatious","text":"The ninth time"}
restriction.imposed 2026-04-07 {"sanctions":["written-only"],"reason":"The ninth time","until":"2026-10-07","role":"chief-executive"})"_s);
        const QString clause = u"Policy Statement, Complaints"_s;
        const QJsonObject plain{{u"venue"_s, u"Our office"_s}};
        QJsonObject reasoned = plain;
        reasoned.insert(u"despite"_s, u"It is owed at stage 1"_s);
        QCOMPARE(desk.clauseAgainst(u"stage-1.meeting-held"_s, u"2026-04-08"_s, plain), clause);
        QCOMPARE(desk.clauseAgainst(u"stage-1.meeting-held"_s, u"2026-04-08"_s, reasoned), u"taken"_s);
        QCOMPARE(desk.clauseAgainst(u"visit"_s, u"2026-04-08"_s, reasoned), clause);
    }

    void shouldAskHowOnlyWhereContactIsRestricted() {
        Desk desk(u"southway"_s);
        happenAll(desk, u"received 2026-04-02T10:00"_s);
        for (const QString &event : {u"stage-1.contacted"_s, u"informal.contacted"_s})
            QCOMPARE(desk.clauseAgainst(event, u"2026-04-03"_s), u"taken"_s);
        QCOMPARE(desk.clauseAgainst(u"kept-in-touch"_s, u"2026-04-03"_s, {{u"text"_s, u"Soon"_s}}), u"taken"_s);
    }

    void shouldSayWhatARefusalIsAbout_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("attempt");
        QTest::addColumn<QString>("expected");
        QTest::newRow("southway 7.12: by nobody who may")
            << u"southway"_s << uR"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})"_s
            << uR"(restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01"})"_s
            << u"Contact is restricted by: Line manager, Director. Say in which of these roles it was decided."_s;
        QTest::newRow("southway 7.14: nothing to lift")
            << u"southway"_s << u"received 2026-04-02T10:00"_s
            << uR"(restriction.lifted 2026-04-20 {"reason":"Calm"})"_s
            << u"No restriction is in force on this case: record it where the restriction was imposed, or impose one first."_s;
        QTest::newRow("torus 3.3 (7): which promise")
            << u"torus"_s << uR"(received 2026-04-02T10:00
promise.made 2026-04-03 {"remedy":"action","text":"A new door","until":"2026-06-01"})"_s
            << uR"(promise.kept 2026-04-20 {"promise":"7","proof":"Photograph"})"_s
            << u"Say which promise is meant, by its number: 1."_s;
    }
    void shouldSayWhatARefusalIsAbout() {
        QFETCH(QString, policy);
        QFETCH(QString, before);
        QFETCH(QString, attempt);
        Desk desk(policy);
        happenAll(desk, before);
        const auto refused = decideLine(desk, attempt, false);
        QVERIFY(!refused);
        QTEST(refused.error().message, "expected");
    }

    // A person reads the sentence, a program the key beside it.
    void shouldNameTheMemberBesideTheSentence_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("attempt");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("key");
        const QString restricted =
            uR"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})"_s;
        QTest::newRow("southway 7.14: a call all the same")
            << u"southway"_s << restricted << uR"(call 2026-04-12 {"text":"About the leak"})"_s
            << u"Contact has been restricted since Friday 10 April 2026 (case R-1): Contact in a particular form, by "
               u"letter for instance. Give a "
               "reason why it is done all the same, or say that it came from the customer."_s
            << u"despite"_s;
        QTest::newRow("southway 7.12: nothing restricted")
            << u"southway"_s << restricted.section(u'\n', 0, 3)
            << uR"(restriction.imposed 2026-04-10 {"reason":"Rang","until":"2026-06-01","role":"director"})"_s
            << u"“What is restricted” is still empty: fill it in before you record this."_s << u"sanctions"_s;
        QTest::newRow("torus 3.3 (7): by when it is kept")
            << u"torus"_s << u"received 2026-04-02T10:00"_s
            << uR"(promise.made 2026-04-03 {"remedy":"action","text":"A new door"})"_s
            << u"A promise has a day by which it is kept: give one."_s << u"until"_s;
        QTest::newRow("nothing is wrong with a single member")
            << u"southway"_s << u"received 2026-04-02T10:00"_s
            << uR"(restriction.lifted 2026-04-20 {"reason":"Calm"})"_s
            << u"No restriction is in force on this case: record it where the restriction was imposed, or impose one first."_s
            << QString();
    }
    void shouldNameTheMemberBesideTheSentence() {
        QFETCH(QString, policy);
        QFETCH(QString, before);
        QFETCH(QString, attempt);
        Desk desk(policy);
        happenAll(desk, before);
        const auto refused = decideLine(desk, attempt, false);
        QVERIFY(!refused);
        QTEST(refused.error().message, "sentence");
        QTEST(memberOf(refused.error()), "key");
    }

    // What stands in the way is said before a form is filled in, and all of it at once.
    void shouldSayAtOnceWhatStandsInTheWayOfARestriction_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QStringList>("reminders");
        const QString received = u"received 2026-04-02T10:00"_s;
        const QString noted =
            received + u"\nbehaviour.noted 2026-04-03 {\"criterion\":\"unreasonable\",\"text\":\"Rang\"}"_s;
        const QString warned = noted + u"\nbehaviour.warned 2026-04-04 {\"text\":\"What follows\"}"_s;
        QTest::newRow("southway 7.12: nothing noted, and a warning is wanted")
            << u"southway"_s << received
            << u"Nothing stands on the timeline for which contact could be restricted: note first what happened, then "
               "warn the customer, and note it if it goes on."_s
            << QStringList();
        QTest::newRow("southway 7.13: noted, and not warned")
            << u"southway"_s << noted << QString()
            << QStringList{u"The customer has not been warned: warn them first, or say why it cannot wait. (7.13)"_s};
        QTest::newRow("southway 7.13: warned, and nothing since")
            << u"southway"_s << warned << QString()
            << QStringList{
                   u"The customer was warned on Saturday 4 April 2026, and nothing stands on the timeline "
                   "since: note first how it went on, or say why it cannot wait. (7.13)"_s};
        QTest::newRow("southway 7.13: it went on")
            << u"southway"_s
            << warned + u"\nbehaviour.noted 2026-04-05 {\"criterion\":\"unreasonable\",\"text\":\"Rang again\"}"_s
            << QString() << QStringList();
    }
    void shouldSayAtOnceWhatStandsInTheWayOfARestriction() {
        QFETCH(QString, policy);
        QFETCH(QString, before);
        QFETCH(QStringList, reminders);
        Desk desk(policy);
        happenAll(desk, before);
        const auto offered = choices(desk.subject, desk.rules());
        const auto choice = std::ranges::find(offered, events::restricted, &Choice::event);
        QVERIFY(choice != offered.end());
        QTEST(choice->obstacle, "obstacle");
        QCOMPARE(QStringList(choice->reminders.begin(), choice->reminders.end()), reminders);
        const auto despite = std::ranges::find(choice->asks, QString(keys::despite), &Ask::key);
        if (despite != choice->asks.end()) QCOMPARE(despite->need == Ask::Need::Required, !reminders.isEmpty());
    }

    // Wrekin, Appendix 1: no longer than 3 months. The desk's day is 30 June 2026.
    void shouldProposeTheLastDayForTheReview() {
        Desk wrekin(u"wrekin"_s);
        happenAll(wrekin, u"received 2026-04-02T10:00"_s);
        QCOMPARE(proposedFor(events::restricted, wrekin.subject, wrekin.rules()),
                 (QJsonObject{{u"until"_s, u"2026-09-30"_s}}));
    }

    void shouldAskWhoTurnedToWhomWhereContactIsRestricted() {
        Desk desk(u"southway"_s);
        happenAll(desk, u"received 2026-04-02T10:00"_s);
        const auto keysOf = [&](const QString &event) {
            QStringList names;
            for (const Ask &ask : asksFor(EventName(event), desk.subject, desk.rules())) names << ask.key;
            return names;
        };
        QVERIFY(!keysOf(u"call"_s).contains(u"despite"_s));
        happenAll(desk,
                  uR"(behaviour.noted 2026-04-03 {"criterion":"unreasonable","text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"}
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})"_s);
        QVERIFY(keysOf(u"call"_s).contains(u"despite"_s));
        QVERIFY(keysOf(u"call"_s).contains(u"direction"_s));
        QVERIFY(!keysOf(u"letter"_s).contains(u"despite"_s));
        QVERIFY(keysOf(u"stage-1.contacted"_s).contains(u"despite"_s));
        QVERIFY(keysOf(u"kept-in-touch"_s).contains(u"despite"_s));
        QVERIFY(!keysOf(u"stage-1.responded"_s).contains(u"despite"_s));
    }

    // A policy that says nothing of it restricts nobody; what happened can be noted all the same.
    void shouldRestrictNobodyWhereThePolicyHasNoRules() {
        auto silent = std::make_shared<Policy>(*Desk::shipped(u"southway"_s));
        silent->behaviour.reset();
        Desk desk(silent);
        happenAll(desk,
                  uR"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"}
behaviour.noted 2026-04-05 {"criterion":"unreasonable","text":"Rang another 12 times"})"_s);
        const auto refused = desk.tryOut(u"restriction.imposed"_s, u"2026-04-10"_s,
                                         {{u"sanctions"_s, QJsonArray{u"written-only"_s}}, {u"reason"_s, u"Rang"_s}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(silent->title));
    }
};

QTEST_GUILESS_MAIN(TestBehaviour)
#include "tst_behaviour.moc"
