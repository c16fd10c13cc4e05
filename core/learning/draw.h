// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

namespace redress {

// splitmix64 (Steele, Lea and Flood 2014): the same numbers for the same seed on every machine, in ten lines that
// anybody can check.
class SplitMix {
public:
    explicit SplitMix(quint64 seed) : m_state(seed) {}

    [[nodiscard]] quint64 next();
    // From 0 to `bound` - 1, each as likely: numbers that would favour the first of them are drawn again.
    [[nodiscard]] quint64 below(quint64 bound);

private:
    quint64 m_state;
};

// The numbers from 0 to `all` - 1 in the order in which they are drawn with this seed (Fisher and Yates).
[[nodiscard]] std::vector<size_t> drawn(size_t all, quint64 seed);

}  // namespace redress
