// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <set>
#include <vector>

#include "core/schedule/quiet_hours.h"
#include "core/schedule/reminder.h"

namespace redress {

// Decides what is told when. Each thing is told once as it comes near, once on its day and once when it is overdue, and
// again where its day was moved. In quiet hours nothing is told: it is gathered until the morning, when each thing is
// told as it then stands.
class Reminders {
public:
    // `told` is what an earlier run of the program left behind in told().
    explicit Reminders(const QuietHours &quiet, const QStringList &told = {});

    void setQuietHours(const QuietHours &quiet) { m_quiet = quiet; }

    // What was recorded on these cases was recorded by the very person who would be told.
    void passOver(const std::set<CaseRef> &cases);

    // What is to be told now, of all that is due: the most pressing first. It counts as told from then on; what is no
    // longer due is forgotten.
    [[nodiscard]] std::vector<Reminder> take(const std::vector<Reminder> &due, const When &now,
                                             const WorkingCalendar &calendar);

    [[nodiscard]] QStringList told() const;

private:
    QuietHours m_quiet;
    std::set<QString> m_told;
    std::set<CaseRef> m_passedOver;  // since it was last asked
};

}  // namespace redress
