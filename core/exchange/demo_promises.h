// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_case.h"

namespace redress {

// Promises that invented answers make, and what came of them: most were kept, a few of the newer ones are overdue, and
// those of the last weeks fall due soon. They come with the answer, so that a case has one event more at the most. Its
// chance is its own: the cases are the same with promises and without.
class DemoPromises {
public:
    DemoPromises(const DemoWords &words, const Policy &policy, const WorkingCalendar &calendar, quint64 seed);

    // Nothing happens after `now`. A closed case that the policy closes only with its promises kept is closed after
    // them.
    void furnish(DemoCase &made, const When &now);

private:
    struct Promise;  // by which day, and on which it was kept

    [[nodiscard]] Command *answerIn(DemoCase &made) const;
    [[nodiscard]] bool putsRight(const Command &answer, const Procedure &procedure) const;
    [[nodiscard]] Promise somePromise(QDate answered, QDate today);
    [[nodiscard]] QJsonObject dataOf(const Promise &promise);
    void keep(DemoCase &made, const Promise &promise, QString by);

    const DemoWords &m_words;
    const Policy &m_policy;
    const WorkingCalendar &m_calendar;
    Dice m_dice;
    std::vector<RemedyId> m_remedies;  // what is promised by a day: something to be done
};

}  // namespace redress
