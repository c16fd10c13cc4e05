// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/demo_alerts.h"
#include "core/exchange/demo_behaviour.h"
#include "core/exchange/demo_clusters.h"
#include "core/exchange/demo_learning.h"
#include "core/exchange/demo_outside.h"
#include "core/exchange/demo_people.h"
#include "core/exchange/demo_promises.h"
#include "core/exchange/demo_turns.h"

namespace redress {

// Gives invented cases all that happens beside their way through the stages, each sort of it by its own chance.
class DemoFurnisher {
public:
    // `clusters`: any that are planned; all are to outlive this.
    DemoFurnisher(const DemoWords &words, const Register &reg, DemoClusters &clusters, quint64 seed);

    // `planted`: the cluster that the case belongs to, which nothing may take it out of; null where it came by chance.
    // Fails where the register cannot be written.
    [[nodiscard]] Result<> furnish(Register::Batch &batch, DemoCase &made, const PlantedCluster *planted);

private:
    void gatherCommonThings(DemoCase &made, const PlantedCluster *planted);

    const std::shared_ptr<const Policy> m_policy;
    const WorkingCalendar &m_calendar;
    When m_now;
    DemoClusters &m_clusters;
    DemoPromises m_promises;
    DemoTurns m_turns;
    DemoOutside m_outside;
    DemoBehaviour m_behaviour;
    DemoLearning m_learning;
    DemoAlerts m_alerts;
    DemoPeople m_people;
};

}  // namespace redress
