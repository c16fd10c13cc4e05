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
                 u"From 2022-11-28. By COR-POL-06 v7.0, clause 6.17 (a). The wait was abolished on Saturday 1 October "
                 u"2022: at once, "
                 "by Complaint Handling Code 2024. From 2023-10-03 on it may decline the case."_s);
        QVERIFY(sentenceOf(*wayIn(ways, u"ombudsman"_s, true))
                    .startsWith(u"At once, since 2022-10-03. By Complaint "
                                "Handling Code 2024"_s));
        QVERIFY(wayIn(ways, u"designated-person"_s, false)->note.contains(u"Abolished on Saturday 1 October 2022"_s));
        QVERIFY(sentenceOf(*wayIn(ways, u"regulator"_s, false)).startsWith(u"At any time."_s));
    }

    void shouldSayWhatComesFirst() {
        Desk desk(u"southway"_s);
        record(desk, test::steps::southway1);
        const auto ways = waysOf(desk);
        const auto &label = desk.rules().procedure.milestone(EventName(u"stage-2.responded"_s))->label;
        QVERIFY(wayIn(ways, u"ombudsman"_s, false)->why.contains(label));
    }

    void shouldSayWhatElseIsAskedFor() {
        Desk desk(u"southway"_s);
        record(desk, test::steps::southwayBefore);
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
