// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/assign_officer.h"

#include "core/casework/event_names.h"

namespace redress {

Result<int> assignOfficer(Register &reg, const std::vector<CaseRef> &cases, const QString &officer, const QString &by) {
    const Command command{events::officerAssigned, reg.now(), by, {{keys::officer, officer}}};
    const auto done = reg.inOneTransaction([&](Register::Batch &batch) -> Result<> {
        for (const CaseRef &reference : cases)
            if (const auto recorded = batch.record(reference, command); !recorded) return refuse(recorded.error());
        return {};
    });
    if (!done) return refuse(done.error());
    return static_cast<int>(cases.size());
}

}  // namespace redress
