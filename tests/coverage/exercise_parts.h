// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/coverage/road.h"

// What several exercises share.
namespace redress::test::exercises {

inline const QString taken = u"taken"_s;  // what a clause is where nothing stands in the way

[[nodiscard]] inline QString is(const QString &found, const QString &wanted, const QString &what) {
    return found == wanted ? QString() : u"%1: “%2” in place of “%3”"_s.arg(what, found, wanted);
}

[[nodiscard]] inline QString mainProcedure(const QString &policy) {
    return Desk::shipped(policy)->defaultProcedure.text();
}

[[nodiscard]] inline EventName answerOf(const StageId &stage, const Procedure &procedure) {
    for (const auto &milestone : procedure.milestones)
        if (milestone.stage == stage && milestone.kind == Milestone::Kind::Response) return milestone.name;
    return {};
}

// That of the first stage which is answered.
[[nodiscard]] inline EventName firstAnswer(const Procedure &procedure) {
    for (const auto &stage : procedure.stages) {
        const EventName answer = answerOf(stage.id, procedure);
        if (!answer.isEmpty()) return answer;
    }
    return {};
}

// Some days after the road's last step.
[[nodiscard]] inline QString later(const Road &road, int days) {
    return QDate::fromString(road.day(), Qt::ISODate).addDays(days).toString(Qt::ISODate);
}

}  // namespace redress::test::exercises
