// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <random>

namespace redress {

// Chance that falls the same way on every machine for the same seed, which the distributions of <random> do not
// promise.
class Dice {
public:
    explicit Dice(quint64 seed) : m_engine(seed) {}

    // A whole number from `least` to `most`, both included.
    [[nodiscard]] int between(int least, int most) {
        return least + static_cast<int>(m_engine() % static_cast<quint64>(most - least + 1));
    }
    [[nodiscard]] bool chance(int percent) { return between(1, 100) <= percent; }

    template <class List>
    [[nodiscard]] const auto &oneOf(const List &list) {
        return list[static_cast<typename List::size_type>(between(0, static_cast<int>(list.size()) - 1))];
    }

private:
    std::mt19937_64 m_engine;
};

}  // namespace redress
