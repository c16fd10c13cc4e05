// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_furnisher.h"

namespace redress {

DemoFurnisher::DemoFurnisher(const DemoWords &words, const Register &reg, DemoClusters &clusters, quint64 seed)
    : m_policy(reg.policy()),
      m_calendar(reg.calendar()),
      m_now(reg.now()),
      m_clusters(clusters),
      m_promises(words, *m_policy, m_calendar, seed),
      m_turns(words, seed),
      m_outside(words, *m_policy, seed),
      m_behaviour(words, *m_policy, seed),
      m_learning(words, *m_policy, seed, clusters.planned().empty()),
      m_alerts(words, *m_policy, m_calendar, seed),
      m_people(words, seed) {}

void DemoFurnisher::gatherCommonThings(DemoCase &made, const PlantedCluster *planted) {
    if (planted)
        m_clusters.furnish(made, *planted);
    else if (!m_clusters.planned().empty())
        m_clusters.furnish(made);
}

Result<> DemoFurnisher::furnish(Register::Batch &batch, DemoCase &made, const PlantedCluster *planted) {
    DemoCourse course(made, *m_policy, m_calendar, m_now);
    m_promises.furnish(made, m_now);
    if (!planted) m_turns.furnish(course, m_now);
    m_outside.furnish(course);
    m_behaviour.furnish(course);
    m_learning.furnish(course);
    gatherCommonThings(made, planted);
    m_alerts.furnish(made, course.isClosed(), m_now);
    return planted ? Result<>() : m_people.furnish(batch, made);
}

}  // namespace redress
