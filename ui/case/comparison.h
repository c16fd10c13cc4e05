// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/casework/explanation.h"
#include "core/store/case_file.h"

namespace redress {

// The same case under another policy: what the Code would say where a landlord's own policy is the one in force.
// Nothing where the other policy is the case's own, or has no such procedure or target.
class Comparison {
public:
    Comparison(const Policy &other, const CaseFile &file, const WorkingCalendar &calendar, const When &now);

    // The target of the same name.
    [[nodiscard]] std::optional<Explanation> of(const TargetId &target) const;
    // The answer that the case's stage is waiting for. A stage that the other policy does not have is answered for by
    // its first where the case has only just begun, by its last where it is further on.
    [[nodiscard]] std::optional<Explanation> ofResponse() const;
    // "… would give Tuesday 21 April 2026: 10 working days after …"; empty where it gives no date.
    [[nodiscard]] QString sentence(const std::optional<Explanation> &explanation) const;

private:
    [[nodiscard]] const TargetRule *response() const;

    const Policy &m_other;
    const CaseFile &m_file;
    const WorkingCalendar &m_calendar;
    When m_now;
    const Procedure *m_procedure;  // null: nothing to compare with
};

}  // namespace redress
