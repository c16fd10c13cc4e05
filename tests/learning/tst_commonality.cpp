// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>
#include <algorithm>
#include <cmath>
#include <set>

#include "core/learning/scan_chance.h"
#include "tests/learning/planted_load.h"

using namespace redress;
using namespace Qt::StringLiterals;
using redress::test::PlantedLoad;

namespace {

QStringList namesOf(const std::vector<Cluster> &clusters) {
    QStringList names;
    for (const auto &one : clusters)
        names << u"%1 %2 %3 %4"_s.arg(nameOf(one), one.from.toString(Qt::ISODate), one.to.toString(Qt::ISODate))
                     .arg(one.found);
    return names;
}

// The binomial's tail by adding up, one product after the other.
double tailByHand(int found, int all, double share) {
    double sum = 0;
    for (int k = found; k <= all; ++k) {
        double term = 1;
        for (int i = 0; i < k; ++i) term *= share * (all - i) / (i + 1.0);
        for (int i = k; i < all; ++i) term *= 1 - share;
        sum += term;
    }
    return sum;
}

// The fullest window of an even spread, tried out often.
double chanceByTrial(int found, int all, int days, int window, quint64 seed) {
    std::mt19937_64 random(seed);
    int hits = 0;
    constexpr int trials = 4000;
    for (int trial = 0; trial < trials; ++trial) {
        std::vector<int> spread;
        for (int i = 0; i < all; ++i) spread.push_back(int(random() % quint64(days)));
        std::ranges::sort(spread);
        bool full = false;
        for (size_t i = 0; i + size_t(found) <= spread.size() && !full; ++i)
            full = spread[i + size_t(found) - 1] - spread[i] < window;
        hits += full;
    }
    return double(hits) / trials;
}

}  // namespace

class TestCommonality : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shouldReckonTheTailAsByHand_data() {
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("all");
        QTest::addColumn<double>("share");
        QTest::newRow("a few of few") << 3 << 5 << 0.1;
        QTest::newRow("all") << 6 << 6 << 0.25;
        QTest::newRow("usual") << 10 << 100 << 0.1;
        QTest::newRow("many") << 40 << 200 << 0.08;
        QTest::newRow("more than half") << 30 << 40 << 0.7;
    }
    void shouldReckonTheTailAsByHand() {
        QFETCH(int, found);
        QFETCH(int, all);
        QFETCH(double, share);
        const double byHand = tailByHand(found, all, share);
        QVERIFY(std::abs(chanceInWindow(found, all, share) - byHand) < byHand * 1e-9);
    }

    // Within what so many trials tell, and never much too low: that would report chance.
    void shouldKnowHowOftenChanceFillsAWindow_data() {
        QTest::addColumn<int>("found");
        QTest::addColumn<int>("all");
        QTest::newRow("7 of 30") << 7 << 30;
        QTest::newRow("9 of 30") << 9 << 30;
        QTest::newRow("5 of 12") << 5 << 12;
        QTest::newRow("16 of 90") << 16 << 90;
    }
    void shouldKnowHowOftenChanceFillsAWindow() {
        QFETCH(int, found);
        QFETCH(int, all);
        const double reckoned = chanceInAnyWindow(found, all, 56 / 786.0, 56 / 786.0);
        const double tried = chanceByTrial(found, all, 786, 56, 1);
        QVERIFY2(reckoned > tried * 0.75 - 0.01, qPrintable(u"%1 %2"_s.arg(reckoned).arg(tried)));
        QVERIFY2(reckoned < tried * 1.6 + 0.02, qPrintable(u"%1 %2"_s.arg(reckoned).arg(tried)));
    }

    // Every one is found, and of all that is reported at most one in twenty is chance.
    void shouldFindWhatWasPlanted() {
        size_t reported = 0;
        size_t chance = 0;
        for (quint64 seed = 1; seed <= 6; ++seed) {
            PlantedLoad planted(seed, 6);
            planted.addCases(20000);
            for (int i = 0; i < 10; ++i) planted.plant(34);
            const auto clusters = findClusters(planted.load);
            for (const auto &one : planted.all)
                QVERIFY2(
                    std::ranges::any_of(clusters, [&](const auto &cluster) { return PlantedLoad::isOf(cluster, one); }),
                    qPrintable(u"seed %1: one was missed"_s.arg(seed)));
            reported += clusters.size();
            for (const auto &cluster : clusters)
                chance +=
                    std::ranges::none_of(planted.all, [&](const auto &one) { return PlantedLoad::isOf(cluster, one); });
        }
        QVERIFY(reported >= 55);
        QVERIFY2(chance * 20 <= reported, qPrintable(u"%1 of %2"_s.arg(chance).arg(reported)));
    }

    // 100,000 cases over ten years, as in a large demo register.
    void shouldFindWhatWasPlantedAmongManyInTime() {
        PlantedLoad planted(5, 10);
        planted.addCases(100000);
        for (int i = 0; i < 8; ++i) planted.plant(50);
        QElapsedTimer timer;
        timer.start();
        const auto clusters = findClusters(planted.load);
        // A build without optimisation, on a busy machine, may take several times as long as a release.
        QVERIFY2(timer.elapsed() < 10000, qPrintable(QString::number(timer.elapsed())));
        for (const auto &one : planted.all)
            QVERIFY(
                std::ranges::any_of(clusters, [&](const auto &cluster) { return PlantedLoad::isOf(cluster, one); }));
    }

    void shouldReportNothingWhereNothingWasPlanted() {
        size_t reported = 0;
        for (quint64 seed = 11; seed <= 20; ++seed) {
            PlantedLoad none(seed, 4);
            none.addCases(12000);
            reported += findClusters(none.load).size();
        }
        QVERIFY2(reported <= 1, qPrintable(QString::number(reported)));  // at 5 %, in half of a register at most
    }

    // Winters in which much of everything comes, and most of it damp, are no clusters: they come every year.
    void shouldTakeSeasonsForWhatTheyAre() {
        size_t reported = 0;
        for (quint64 seed = 21; seed <= 25; ++seed) {
            PlantedLoad seasons(seed, 5);
            seasons.addCases(20000, true);
            reported += findClusters(seasons.load).size();
        }
        QVERIFY2(reported <= 1, qPrintable(QString::number(reported)));
    }

    void shouldFindTheSameInAnyOrder() {
        PlantedLoad planted(7, 4);
        planted.addCases(8000);
        for (int i = 0; i < 5; ++i) planted.plant(30);
        const QStringList inOrder = namesOf(findClusters(planted.load));
        QVERIFY(inOrder.size() >= 5);
        std::mt19937_64 random(3);
        std::ranges::shuffle(planted.load.cases, random);
        QCOMPARE(namesOf(findClusters(planted.load)), inOrder);
    }

    // Counted again the slow way: each case is in one cluster only, has what it is said to have, on those days.
    void shouldCountEachCaseOnce() {
        PlantedLoad planted(9, 3);
        planted.addCases(6000);
        for (int i = 0; i < 4; ++i) planted.plant(30);
        const auto clusters = findClusters(planted.load);
        QVERIFY(!clusters.empty());
        std::set<qint64> seen;
        for (const auto &cluster : clusters) {
            QCOMPARE(cluster.cases.size(), size_t(cluster.found));
            int alike = 0;
            for (const auto &one : planted.load.cases) {
                bool same = true;
                for (const auto &common : cluster.common)
                    same &= planted.load.textOf(common.trait, one.values[indexOf(common.trait)]) == common.value;
                const QDate day = QDate::fromJulianDay(one.day);
                const bool within = same && day >= cluster.from && day <= cluster.to;
                alike += within;
                if (!cluster.concerns(one.key)) continue;
                QVERIFY(within);
                QVERIFY(seen.insert(one.key).second);
            }
            QVERIFY(alike >= cluster.found);
            QVERIFY(cluster.found > 2 * cluster.expected);
        }
    }

    // A contractor whose work is bad in one category is one cluster, not three.
    void shouldReportOneCauseOnce() {
        PlantedLoad quiet(31, 3);
        quiet.addCases(6000);
        for (int i = 0; i < 40; ++i) {
            CommonCase one;
            one.key = 100000 + i;
            one.day = int(PlantedLoad::firstDay().toJulianDay()) + 500 + i;
            one.values[indexOf(Trait::Contractor)] = quiet.load.numberOf(Trait::Contractor, u"contractor3"_s);
            one.values[indexOf(Trait::Category)] = quiet.load.numberOf(Trait::Category, u"category2"_s);
            one.values[indexOf(Trait::Service)] = quiet.load.numberOf(Trait::Service, u"service0"_s);
            quiet.load.cases.push_back(one);
        }
        const auto clusters = findClusters(quiet.load);
        QCOMPARE(clusters.size(), size_t(1));
        QCOMPARE(clusters.front().common.size(), size_t(2));
        QCOMPARE(nameOf(clusters.front()), u"contractor3, category2"_s);
        QVERIFY(clusters.front().found >= 40);
        QCOMPARE(alike(clusters, 100007).size(), size_t(1));
        QCOMPARE(alike(clusters, 1).size(), size_t(0));
    }

    void shouldFindNothingInNothing() {
        QVERIFY(findClusters({}).empty());
        Caseload one;
        one.cases.push_back({1, 2457000, {}});
        QVERIFY(findClusters(one).empty());
    }

    void shouldStopWhenAsked() {
        PlantedLoad planted(2, 3);
        planted.addCases(3000);
        planted.plant(30);
        QVERIFY(!findClusters(planted.load).empty());
        QVERIFY(findClusters(planted.load, {}, [] { return true; }).empty());
    }

    void shouldTakeValuesThatDifferInCapitalsForTheSame() {
        Caseload load;
        const int first = load.numberOf(Trait::Contractor, u"Brightwell  Repairs"_s);
        QCOMPARE(load.numberOf(Trait::Contractor, u"BRIGHTWELL repairs "_s), first);
        QCOMPARE(load.textOf(Trait::Contractor, first), u"Brightwell Repairs"_s);
        QCOMPARE(load.numberOf(Trait::Contractor, u""_s), 0);
        QVERIFY(load.numberOf(Trait::Contractor, u"Castlegate"_s) != first);
    }

    void shouldSayHowItIsFound() {
        const QStringList sentences = howItIsFound({28, 4, 0.05});
        QVERIFY(sentences.join(u' ').contains(u"28 "_s));
        QVERIFY(sentences.join(u' ').contains(u"one in 20"_s));
        for (const auto &sentence : sentences) QVERIFY(sentence.endsWith(u'.'));
    }
};

QTEST_GUILESS_MAIN(TestCommonality)
#include "tst_commonality.moc"
