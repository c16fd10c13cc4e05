// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>

#include "core/exchange/demo_case.h"
#include "core/store/matters.h"

namespace redress {

// What belongs to no case: improvements in every state, some that worked, and duties done, postponed and handed on.
// What the policy refuses is not recorded. Its chance is its own.
class DemoMatters {
public:
    DemoMatters(const DemoWords &words, QDate today, quint64 seed);

    // Keeps a case that a lesson was drawn from: improvements come from the latest of them.
    void note(const CaseRef &reference, const DemoCase &made);
    void fill(Matters &matters);

private:
    struct Step;  // what is recorded on an improvement, so many days ago

    [[nodiscard]] Command command(const EventName &event, int daysAgo, const QJsonObject &data);
    [[nodiscard]] std::vector<Step> stepsOf(const DemoWords::Improvement &improvement, size_t which);
    void improve(Matters &matters, const DemoWords::Improvement &improvement, size_t which);
    void seeTo(Matters &matters, const DutyFile &duty, size_t which);
    [[nodiscard]] QJsonObject done(const DutyFile &duty);
    [[nodiscard]] QString dayIn(int days) const;

    const DemoWords &m_words;
    QDate m_today;
    Dice m_dice;
    std::deque<CaseRef> m_learnt;
};

}  // namespace redress
