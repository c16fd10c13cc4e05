// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QtTest>

#include "core/casework/contact_guard.h"
#include "core/casework/undertakings.h"
#include "tests/casework/behaviour_rows.h"
#include "tests/casework/desk.h"

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
restriction.imposed 2026-04-10 {"sanctions":["written-only"],"reason":"Rang","until":"2026-06-01","role":"director"})"_s);
        QVERIFY(keysOf(u"call"_s).contains(u"despite"_s));
        QVERIFY(keysOf(u"call"_s).contains(u"direction"_s));
        QVERIFY(!keysOf(u"letter"_s).contains(u"despite"_s));
    }

    // A policy that says nothing of it restricts nobody; what happened can be noted all the same.
    void shouldRestrictNobodyWhereThePolicyHasNoRules() {
        auto silent = std::make_shared<Policy>(*Desk::shipped(u"southway"_s));
        silent->behaviour.reset();
        Desk desk(silent);
        happenAll(desk,
                  uR"(received 2026-04-02T10:00
behaviour.noted 2026-04-03 {"text":"Rang 31 times"}
behaviour.warned 2026-04-04 {"text":"What happens if it goes on"})"_s);
        const auto refused = desk.tryOut(u"restriction.imposed"_s, u"2026-04-10"_s,
                                         {{u"sanctions"_s, QJsonArray{u"written-only"_s}}, {u"reason"_s, u"Rang"_s}});
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(silent->title));
    }
};

QTEST_GUILESS_MAIN(TestBehaviour)
#include "tst_behaviour.moc"
