// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <random>

#include "core/learning/commonality.h"

namespace redress::test {

// Invented cases over some years, with or without clusters among them.
class PlantedLoad {
public:
    struct Planted {
        std::vector<std::pair<Trait, int>> values;
        int from = 0;
        int to = 0;
    };

    PlantedLoad(quint64 seed, int years) : m_random(seed), m_days(years * 365) {}

    // A third of a category's cases in the first three months of every year where `seasonal`.
    void addCases(int number, bool seasonal = false) {
        for (int i = 0; i < number; ++i) {
            int day = between(0, m_days - 1);
            if (seasonal && between(0, 3) == 0) day = day / 365 * 365 + between(0, 60);
            load.cases.push_back(someCase(day, seasonal && day % 365 < 90 && between(0, 2) == 0));
        }
    }

    void plant(int cases) {
        Planted planted;
        const int kind = between(0, 3);
        if (kind == 0) planted.values = {{Trait::Area, between(0, 44)}, {Trait::Category, between(0, 12)}};
        if (kind == 1) planted.values = {{Trait::Contractor, between(0, 9)}, {Trait::Category, between(0, 4)}};
        if (kind == 2) planted.values = {{Trait::Contractor, between(0, 9)}, {Trait::Area, between(0, 44)}};
        if (kind == 3) planted.values = {{Trait::Cause, between(0, 7)}, {Trait::Area, between(0, 44)}};
        planted.from = between(60, m_days - 120);
        planted.to = planted.from + between(20, 45);
        for (int i = 0; i < cases; ++i) {
            CommonCase one = someCase(between(planted.from, planted.to), false);
            for (const auto &[trait, value] : planted.values) set(one, trait, value);
            load.cases.push_back(one);
        }
        all.push_back(planted);
    }

    // Whether what was found is one of those planted.
    [[nodiscard]] static bool isOf(const Cluster &cluster, const Planted &planted) {
        const QDate from = firstDay().addDays(planted.from);
        const QDate to = firstDay().addDays(planted.to);
        if (cluster.from > to || cluster.to < from) return false;
        for (const auto &common : cluster.common) {
            bool known = false;
            for (const auto &[trait, value] : planted.values)
                known |= trait == common.trait && textOf(trait, value) == common.value;
            if (!known) return false;
        }
        return true;
    }

    Caseload load;
    std::vector<Planted> all;

    [[nodiscard]] static QDate firstDay() { return {2016, 1, 1}; }

private:
    [[nodiscard]] int between(int least, int most) { return least + int(m_random() % quint64(most - least + 1)); }
    [[nodiscard]] static QString textOf(Trait trait, int value) { return idOf(trait) + QString::number(value); }
    void set(CommonCase &one, Trait trait, int value) {
        one.values[indexOf(trait)] = load.numberOf(trait, textOf(trait, value));
    }

    CommonCase someCase(int day, bool ofTheSeason) {
        CommonCase one;
        one.key = qint64(load.cases.size()) + 1;
        one.day = int(firstDay().toJulianDay()) + day;
        const int category = ofTheSeason ? 0 : between(0, 12);
        set(one, Trait::Category, category);
        set(one, Trait::Service, category / 4);
        set(one, Trait::Area, between(0, 44));
        set(one, Trait::Person, between(0, 200000));
        if (between(1, 100) > 55) return one;
        set(one, Trait::Cause, between(0, 7));
        if (category < 5) set(one, Trait::Contractor, between(0, 9));
        if (between(0, 2) == 0) set(one, Trait::Place, between(0, 30));
        return one;
    }

    std::mt19937_64 m_random;
    int m_days;
};

}  // namespace redress::test
