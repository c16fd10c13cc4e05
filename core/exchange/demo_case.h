// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/calendar/working_calendar.h"
#include "core/exchange/demo_words.h"
#include "core/exchange/dice.h"
#include "core/policy/policy.h"
#include "core/store/register.h"

namespace redress {

// One invented case: its receipt, and what followed as the policy's own timetable leads it.
struct DemoCase {
    NewCase newCase;
    std::vector<Command> followedBy;
};

// Invents cases of a policy. The policy's procedures say what can happen; chance says when, and how it ends.
class DemoCaseMaker {
public:
    DemoCaseMaker(const DemoWords &words, const Policy &policy, const WorkingCalendar &calendar, Dice &dice);

    // Received on `day`; nothing happens after `now`. A case that stays open is not closed and may be anywhere on its
    // way.
    [[nodiscard]] DemoCase make(QDate day, bool staysOpen, const When &now);

private:
    struct Walk;  // a case on its way through its procedure

    [[nodiscard]] const Procedure &someProcedure();
    [[nodiscard]] QJsonObject details(QString &officer);
    [[nodiscard]] When timeOn(QDate day);
    void takeStage(Walk &walk, const Stage &stage);
    void takeMilestone(Walk &walk, const TargetRule &rule);
    void takeUntimed(Walk &walk, const Stage &stage);
    void settleAtOnce(Walk &walk);
    [[nodiscard]] bool comesToPass(const Walk &walk, const Milestone &milestone);
    void happen(Walk &walk, const EventName &event, QDate day, const QJsonObject &data);
    [[nodiscard]] QString deciderOf(Walk &walk);
    [[nodiscard]] QJsonObject answer(Walk &walk);

    const DemoWords &m_words;
    const Policy &m_policy;
    const WorkingCalendar &m_calendar;
    Dice &m_dice;
    std::vector<const Procedure *> m_complaints;  // other than the default one
    std::vector<const Procedure *> m_others;
};

}  // namespace redress
