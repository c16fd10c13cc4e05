// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/casework/ways.h"
#include "tests/casework/desk.h"
#include "tests/casework/step.h"
#include "tests/casework/way_rows.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;
using redress::test::stepIn;
using redress::test::WayRow;

namespace {

void record(Desk &desk, const char *steps) {
    for (const QString &line : QString::fromUtf8(steps).split(u'\n')) {
        const auto step = stepIn(line);
        const auto done = desk.happen(step.event, step.at, step.data);
        QVERIFY2(done, done ? "" : qPrintable(line + u": "_s + done.error().message));
    }
}

std::shared_ptr<const Policy> lawFor(const Policy &policy) {
    return policy.comparedWith.isEmpty() ? nullptr : Desk::shipped(policy.comparedWith.text());
}

std::vector<Way> waysOf(const Desk &desk) {
    const auto law = lawFor(*desk.policy);
    return waysOpen(desk.subject, desk.rules(), law.get());
}

const Way *wayIn(const std::vector<Way> &ways, const QString &body, bool byLaw) {
    const auto found =
        std::ranges::find_if(ways, [&](const Way &way) { return way.body.text() == body && way.byLaw == byLaw; });
    return found == ways.end() ? nullptr : &*found;
}

QString isoOf(QDate day) {
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

}  // namespace

// What a customer may do next, by each published policy and by the law of the day.
class TestWays : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldSayWhatTheCustomerMayDoNext_data() {
        QTest::addColumn<WayRow>("row");
        for (const auto &row : test::wayRows())
            QTest::addRow("%s %s, %s: %s%s", row.policy, row.procedure, row.when, row.body, row.byLaw ? ", by law" : "")
                << row;
    }
    void shouldSayWhatTheCustomerMayDoNext() {
        QFETCH(WayRow, row);
        Desk desk(QString::fromLatin1(row.policy), QString::fromLatin1(row.procedure));
        record(desk, row.steps);
        if (QTest::currentTestFailed()) return;
        desk.now = *When::fromText(QString::fromLatin1(row.now) + u"T12:00"_s);
        const auto ways = waysOf(desk);
        const Way *way = wayIn(ways, QString::fromLatin1(row.body), row.byLaw);
        QVERIFY(way);
        QCOMPARE(idOf(way->state), QString::fromLatin1(row.state));
        QCOMPARE(isoOf(way->from), QString::fromLatin1(row.from));
        QCOMPARE(way->inForce, row.inForce);
        QCOMPARE(isoOf(way->mayDeclineFrom), QString::fromLatin1(row.declines));
        QVERIFY(!way->clause.number.isEmpty());
        QVERIFY(!way->source.isEmpty());
    }

    // Southway 6.17 (a) has the customer wait eight weeks, which the law abolished on 1 October 2022.
    void shouldSayInTheFormWhatThePanelSays() {
        Desk desk(u"southway"_s);
        record(desk, test::steps::southwayAfter);
        desk.now = *When::fromText(u"2022-10-04T12:00"_s);
        auto offered = choices(desk.subject, desk.rules());
        sayWhatIsOpen(offered, waysOf(desk));
        const auto referral = std::ranges::find(offered, EventName(u"outside.referred"_s), &Choice::event);
        QVERIFY(referral != offered.end());
        const auto &bodies = referral->asks.front().choices;
        const auto ombudsman = std::ranges::find(bodies, u"ombudsman"_s, &Ask::Choice::id);
        QVERIFY2(ombudsman->note.startsWith(u"At once, since Monday 3 October 2022."_s), qPrintable(ombudsman->note));
        QVERIFY2(!ombudsman->note.contains(u"weeks"_s), qPrintable(ombudsman->note));
    }

    void shouldNameTheSourceOfEach() {
        Desk desk(u"southway"_s);
        record(desk, test::steps::southwayAfter);
        desk.now = *When::fromText(u"2022-10-03T12:00"_s);
        const auto ways = waysOf(desk);
        const Way *own = wayIn(ways, u"ombudsman"_s, false);
        const Way *law = wayIn(ways, u"ombudsman"_s, true);
        QVERIFY(own && law);
        QCOMPARE(own->source, u"COR-POL-06 v7.0"_s);
        QCOMPARE(own->clause.number, u"6.17 (a)"_s);
        QVERIFY2(own->note.contains(u"Saturday 1 October 2022"_s), qPrintable(own->note));
        QVERIFY(law->source != own->source);
        QVERIFY2(law->note.contains(u"Saturday 1 October 2022"_s), qPrintable(law->note));
        QCOMPARE(law, own + 1);
    }

    void shouldSayInWordsWhichLawLetsThemGo() {
        Desk desk(u"southway"_s);
        record(desk, test::steps::southwayAfter);
        desk.now = *When::fromText(u"2022-10-03T12:00"_s);
        const auto ways = waysOf(desk);
        QCOMPARE(sentenceOf(*wayIn(ways, u"ombudsman"_s, false)),
                 u"From Monday 28 November 2022. By COR-POL-06 v7.0, clause 6.17 (a). The wait was abolished on "
                 "Saturday 1 October 2022: at once, by Complaint Handling Code 2024. From Tuesday 3 October 2023 on it "
                 "may decline the case."_s);
        QVERIFY(sentenceOf(*wayIn(ways, u"ombudsman"_s, true))
                    .startsWith(u"At once, since Monday 3 October 2022. By Complaint "
                                "Handling Code 2024"_s));
        QVERIFY(wayIn(ways, u"designated-person"_s, false)->note.contains(u"Abolished on Saturday 1 October 2022"_s));
        QVERIFY(sentenceOf(*wayIn(ways, u"regulator"_s, false)).startsWith(u"At any time."_s));
    }

    void shouldSayWhatComesFirst() {
        Desk desk(u"southway"_s);
        record(desk, test::steps::southway1);
        const auto ways = waysOf(desk);
        const auto &label = desk.rules().procedure.milestone(EventName(u"stage-2.responded"_s))->label;
        QCOMPARE(wayIn(ways, u"ombudsman"_s, false)->why, u"It opens once this is recorded: “%1”."_s.arg(label));
    }

    // Torus 3.5: once the case is closed.
    void shouldSayThatItIsClosedFirst() {
        Desk desk(u"torus"_s);
        record(desk, test::steps::torusOpen);
        QCOMPARE(wayIn(waysOf(desk), u"ombudsman"_s, false)->why, u"It opens once the case is closed."_s);
    }

    void shouldShowABodyWhereItTakesTheCase_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("procedure");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QStringList>("bodies");
        const auto row = [](const char *name, const QString &policy, const QString &procedure, const QString &service,
                            const QStringList &bodies) {
            QTest::newRow(name) << policy << procedure << service << bodies;
        };
        const QString complaint = u"complaint"_s;
        const QStringList southway{u"ombudsman"_s, u"designated-person"_s, u"review-panel"_s};
        row("southway 7.7: repairs", u"southway"_s, complaint, u"Repairs"_s, southway + QStringList{u"regulator"_s});
        row("southway 7.7: nothing said", u"southway"_s, complaint, {}, southway + QStringList{u"regulator"_s});
        row("southway 7.7: debt advice", u"southway"_s, complaint, u"Debt advice"_s,
            southway + QStringList{u"financial-ombudsman"_s, u"regulator"_s});
        row("southway 7.7: in their own words", u"southway"_s, complaint, u"Money advice and benefits"_s,
            southway + QStringList{u"financial-ombudsman"_s, u"regulator"_s});
        row("southway 7.4: anti-social behaviour", u"southway"_s, u"asb-review"_s, {},
            {u"asb-ombudsman"_s, u"asb-designated-person"_s});
        row("wrekin 4.5.4: housing", u"wrekin"_s, complaint, u"Repairs"_s,
            {u"ombudsman"_s, u"tenants-panel"_s, u"regulator"_s});
        row("wrekin 4.6: care", u"wrekin"_s, u"care-complaint"_s, u"Care"_s, {u"cqc"_s});
        row("torus 3.5", u"torus"_s, complaint, u"Repairs"_s, {u"designated-person"_s, u"ombudsman"_s});
        row("halton Introduction", u"halton"_s, complaint, u"Repairs"_s, {u"ombudsman"_s});
        row("beyond 3.11", u"beyond"_s, complaint, u"Repairs"_s, {u"designated-person"_s, u"ombudsman"_s});
    }
    void shouldShowABodyWhereItTakesTheCase() {
        QFETCH(QString, policy);
        QFETCH(QString, procedure);
        QFETCH(QString, service);
        QFETCH(QStringList, bodies);
        Desk desk(policy, procedure);
        QVERIFY(desk.happen(u"received"_s, u"2026-04-02"_s, {{keys::service, service}}));
        QStringList shown;
        for (const Way &way : waysOf(desk))
            if (!way.byLaw) shown << way.body.text();
        QCOMPARE(shown, bodies);
    }

    // Southway 7.7: refused as debt advice, whatever service it was put under; and where it went there all the same.
    void shouldShowItToWhomeverWasSentThere() {
        Desk desk(u"southway"_s);
        record(desk, "received 2026-04-02\nrefused 2026-04-07 {\"exclusion\":\"financial-advice\",\"reason\":\"x\"}");
        const auto ways = waysOf(desk);
        const Way *way = wayIn(ways, u"financial-ombudsman"_s, false);
        QVERIFY(way && way->isOpen());
        Desk other(u"southway"_s);
        record(other, "received 2026-04-02\noutside.referred 2026-04-07 {\"body\":\"financial-ombudsman\"}");
        const auto others = waysOf(other);
        QCOMPARE(wayIn(others, u"financial-ombudsman"_s, false)->state, Way::State::Closed);
    }

    void shouldSayWhatElseIsAskedFor() {
        Desk desk(u"southway"_s);
        record(desk, test::steps::southwayBefore);
        desk.subject.details.service = u"Debt advice"_s;
        const auto ways = waysOf(desk);
        QCOMPARE(wayIn(ways, u"review-panel"_s, false)->consent->number, u"6.18"_s);
        QCOMPARE(wayIn(ways, u"designated-person"_s, false)->exhausted->number, u"6.17 (b)"_s);
        QVERIFY(wayIn(ways, u"financial-ombudsman"_s, false)->enclosure.contains(u"leaflet"_s));
        QVERIFY(!wayIn(ways, u"ombudsman"_s, false)->consent);
    }

    void shouldSayThatItIsAboutTheRefusal() {
        Desk desk(u"southway"_s);
        record(desk,
               "received 2026-04-02\nrefused 2026-04-07 {\"exclusion\":\"asb\",\"reason\":\"About a neighbour\"}");
        const auto ways = waysOf(desk);
        QVERIFY2(sentenceOf(*wayIn(ways, u"ombudsman"_s, true)).contains(u"refusal"_s),
                 qPrintable(sentenceOf(*wayIn(ways, u"ombudsman"_s, true))));
    }

    void shouldLeaveItToTheLawWhereAnOlderPolicyNamesNobody() {
        auto older = std::make_shared<Policy>(*Desk::shipped(u"southway"_s));
        older->outsideBodies.clear();
        Desk desk(older);
        record(desk, test::steps::southwayAfter);
        desk.now = *When::fromText(u"2022-10-03T12:00"_s);
        const auto ways = waysOf(desk);
        QCOMPARE(ways.size(), size_t(1));
        QVERIFY(ways.front().byLaw);
        QVERIFY(ways.front().isOpen());
        QCOMPARE(isoOf(ways.front().from), u"2022-10-03"_s);
    }

    void shouldHaveNoWayFromACompliment() {
        Desk desk(u"southway"_s, u"compliment"_s);
        record(desk, "received 2026-04-02");
        QVERIFY(waysOf(desk).empty());
    }
};

QTEST_GUILESS_MAIN(TestWays)
#include "tst_ways.moc"
