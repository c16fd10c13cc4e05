// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>

#include "core/learning/draw.h"
#include "core/learning/nameless.h"
#include "tests/casework/desk.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::Desk;

class TestNameless : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_desk.happen(u"received"_s, u"2026-04-02T10:00"_s,
                      {{u"complainant"_s, u"Mrs Siân O'Brien-Price"_s},
                       {u"address"_s, u"Flat 3, 12 Alma Terrace, Saltwick"_s},
                       {u"postcode"_s, u"SW9 1AB"_s},
                       {u"email"_s, u"sian.ob@example.org"_s},
                       {u"phone"_s, u"01632 960 123"_s},
                       {u"officer"_s, u"Helen Shaw"_s}},
                      u"Joan Pike"_s);
        m_desk.happen(u"officer.assigned"_s, u"2026-04-03"_s, {{u"officer"_s, u"Amir Aziz"_s}});
        m_desk.happen(u"advocate.named"_s, u"2026-04-03"_s,
                      {{u"name"_s, u"Kwame Mensah"_s}, {u"organisation"_s, u"Shelter Saltwick"_s}});
        const auto events = timeline();
        m_nameless = std::make_unique<Nameless>(m_desk.subject, events);
    }

    void shouldTakeOutWhoItIs_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("with title") << u"Mrs Siân O'Brien-Price rang."_s << u"[name] rang."_s;
        QTest::newRow("without accents, in small letters") << u"sian o'brien-price rang"_s << u"[name] rang"_s;
        QTest::newRow("another apostrophe") << u"Told O’Brien-Price so"_s << u"Told [name] so"_s;
        QTest::newRow("whose") << u"Siân's boiler"_s << u"[name]'s boiler"_s;
        QTest::newRow("the officer") << u"Helen Shaw went, then Amir."_s << u"[name] went, then [name]."_s;
        QTest::newRow("who recorded it") << u"JOAN PIKE wrote"_s << u"[name] wrote"_s;
        QTest::newRow("the advocate") << u"Mr Mensah of Shelter"_s << u"[name] of [name]"_s;
        QTest::newRow("somebody else with a title") << u"Then Mr Hughes shouted."_s << u"Then [name] shouted."_s;
        QTest::newRow("the street") << u"The whole of Alma Terrace is damp"_s << u"The whole of [address] is damp"_s;
        QTest::newRow("the address") << u"at 12 alma  terrace, Saltwick."_s << u"at [address], [address]."_s;
        QTest::newRow("another postcode") << u"moved to M13 9PL"_s << u"moved to [postcode]"_s;
        QTest::newRow("an e-mail address") << u"write to Ada.Q+1@mail.example.co.uk!"_s << u"write to [e-mail]!"_s;
        QTest::newRow("a telephone number")
            << u"ring 07700 900461 or +44 (0)1632 960999"_s << u"ring [telephone] or [telephone]"_s;
        QTest::newRow("a reference") << u"see R-2026-0412 and P-0000412"_s << u"see [reference] and [reference]"_s;
        QTest::newRow("nothing to take out") << u"The leak came back on 3 May 2026, 14 days later: £250."_s
                                             << u"The leak came back on 3 May 2026, 14 days later: £250."_s;
    }
    void shouldTakeOutWhoItIs() {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE((*m_nameless)(text), expected);
    }

    // The numbers that splitmix64's authors give for these seeds.
    void shouldDrawAsPublished() {
        SplitMix numbers(1234567);
        QCOMPARE(numbers.next(), quint64(6457827717110365317ULL));
        QCOMPARE(numbers.next(), quint64(3203168211198807973ULL));
        QCOMPARE(numbers.next(), quint64(9817491932198370423ULL));
    }

    void shouldDrawEachOnceAndTheSameAgain() {
        auto order = drawn(1000, 42);
        QCOMPARE(order, drawn(1000, 42));
        QVERIFY(order != drawn(1000, 43));
        std::ranges::sort(order);
        for (size_t i = 0; i < order.size(); ++i) QCOMPARE(order[i], i);
        QVERIFY(drawn(0, 1).empty());
        QCOMPARE(drawn(1, 9), std::vector<size_t>{0});
    }

    // Each of ten comes first about as often: 5,000 draws, 500 each, six standard deviations allowed.
    void shouldFavourNobody() {
        std::array<int, 10> first{};
        for (quint64 seed = 0; seed < 5000; ++seed) ++first[drawn(10, seed).front()];
        for (const int times : first) QVERIFY2(times > 370 && times < 630, qPrintable(QString::number(times)));
    }

private:
    // What was recorded, as a register would hand it out.
    [[nodiscard]] static std::vector<Event> timeline() {
        return {{1,
                 events::received,
                 *When::fromText(u"2026-04-02T10:00"_s),
                 {},
                 u"Joan Pike"_s,
                 {{u"officer"_s, u"Helen Shaw"_s}}},
                {2,
                 events::officerAssigned,
                 *When::fromText(u"2026-04-03"_s),
                 {},
                 u"Joan Pike"_s,
                 {{u"officer"_s, u"Amir Aziz"_s}}}};
    }

    Desk m_desk{u"southway"_s};
    std::unique_ptr<Nameless> m_nameless;
};

QTEST_GUILESS_MAIN(TestNameless)
#include "tst_nameless.moc"
