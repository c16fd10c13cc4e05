// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>
#include <map>
#include <vector>

#include "core/calendar/working_calendar.h"
#include "core/casework/case.h"
#include "core/casework/target.h"
#include "core/policy/policy.h"
#include "core/store/projection_words.h"

namespace redress {

// Reckons the targets of one case once, for all its rows.
class Reckoning {
public:
    // What falls due first.
    struct Next {
        TargetId id;
        QString due = nothingDue();
    };

    Reckoning(const Case &subject, const Policy &policy, const WorkingCalendar &calendar, const When &now);

    [[nodiscard]] const Procedure &procedure() const { return m_procedure; }
    // By target id, in the order of columns::target; what was undertaken among them.
    [[nodiscard]] std::map<QString, QVariantList> targetRows() const;
    // What has to be done first on an open case, be it a target or what was undertaken.
    [[nodiscard]] Next next() const;
    // 1 or 0 for a target of that stage that was met, empty for one that was not or that is none.
    [[nodiscard]] QVariant inTargetOf(const StageId &stage, TargetRule::Role role) const;

private:
    [[nodiscard]] QVariantList rowOf(const Target &target) const;
    [[nodiscard]] QVariantList rowOf(const Undertaking &undertaking) const;

    const Case &m_case;
    const Procedure &m_procedure;
    std::vector<Target> m_targets;
    const WorkingCalendar &m_calendar;
    When m_now;
    int m_warningLead;
};

}  // namespace redress
