// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/learning/draw.h"

#include <numeric>
#include <utility>

namespace redress {

quint64 SplitMix::next() {
    m_state += 0x9e3779b97f4a7c15;
    quint64 z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return z ^ (z >> 31);
}

quint64 SplitMix::below(quint64 bound) {
    const quint64 uneven = (0 - bound) % bound;  // 2^64 mod bound
    quint64 number = next();
    while (number < uneven) number = next();
    return number % bound;
}

std::vector<size_t> drawn(size_t all, quint64 seed) {
    std::vector<size_t> order(all);
    std::iota(order.begin(), order.end(), size_t(0));
    SplitMix numbers(seed);
    for (size_t i = 0; i + 1 < all; ++i) std::swap(order[i], order[i + numbers.below(all - i)]);
    return order;
}

}  // namespace redress
