// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/visits.h"

namespace redress {

void Visits::arrive(const Visit &visit) {
    if (!m_visits.empty() && m_visits.back() == visit) return;
    if (m_visits.size() == most) m_visits.erase(m_visits.begin());
    m_visits.push_back(visit);
}

std::optional<Visit> Visits::back() {
    if (m_visits.size() < 2) return {};
    m_visits.pop_back();
    return m_visits.back();
}

}  // namespace redress
