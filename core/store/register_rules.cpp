// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "core/matters/matter_events.h"
#include "core/store/calendar_change.h"
#include "core/store/policy_adoption.h"
#include "core/store/register_parts.h"
#include "core/store/register_settings.h"
#include "core/store/rule_history.h"

// What changes the rules that a register reckons by: a policy taken anew, other bank holidays and closure days.
namespace redress {

using namespace Qt::StringLiterals;

namespace {

QJsonObject identityOf(const Policy &policy) {
    return {{u"policy"_s, policy.id.text()},
            {u"version"_s, policy.version},
            {u"revision"_s, policy.revision},
            {u"in_force_from"_s, policy.inForceFrom.toString(Qt::ISODate)}};
}

}  // namespace

Result<> Register::adopt(const Policy &policy, const QString &by) {
    if (auto possible = mayAdopt(policy, *m_parts); !possible) return possible;
    const auto added = m_parts->database->write([&]() -> Result<> {
        if (auto current = m_parts->lookForNewPolicies(); !current) return current;
        if (auto current = m_parts->lookForNewOrganisation(); !current) return current;
        if (auto possible = mayAdopt(policy, *m_parts); !possible) return possible;
        if (auto key = m_parts->policies.add(*m_parts->database, policy); !key) return refuse(key.error());
        const QJsonObject what = identityOf(policy);
        if (auto noted = noteRules(*m_parts->database, events::policyAdopted, now(), by, what); !noted) return noted;
        return writeSetting(*m_parts->database, stampSetting(), ComparedPolicies(m_parts->policies).stamp());
    });
    if (!added) {
        // What was put on the shelf is not in the register.
        if (auto shelf = PolicyShelf::load(*m_parts->database)) m_parts->policies = std::move(*shelf);
        return added;
    }
    m_parts->compared = ComparedPolicies(m_parts->policies);
    Q_EMIT organisationChanged();
    Q_EMIT changed();
    return {};
}

Result<std::vector<MovedDate>> Register::datesMovedBy(const Organisation &organisation) const {
    const auto calendars = calendarsOf(organisation);
    if (!calendars) return refuse(calendars.error());
    return movedDates(*m_parts, *calendars);
}

Result<> Register::setOrganisation(const Organisation &organisation, const QString &by) {
    auto calendars = calendarsOf(organisation);
    if (!calendars) return refuse(calendars.error());
    const auto written = m_parts->database->write([&]() -> Result<> {
        if (auto kept = writeOrganisation(*m_parts->database, organisation); !kept) return kept;
        if (organisation.staffReaders != m_parts->organisation.staffReaders) {
            const QJsonObject who{{keys::names, QJsonArray::fromStringList(organisation.staffReaders)}};
            const EventName &changed = events::staffReadersChanged;
            if (auto noted = note(*m_parts->database, staffMatter(), changed, now(), by, who); !noted) return noted;
        }
        if (const auto day = firstDifference(m_parts->calendars, *calendars)) {
            const QJsonObject what{{u"from"_s, day->toString(Qt::ISODate)}};
            if (auto noted = noteRules(*m_parts->database, events::daysChanged, now(), by, what); !noted) return noted;
        }
        return reckonAgain(*m_parts, *calendars, by);
    });
    if (!written) return written;
    m_parts->organisation = organisation;
    m_parts->calendars = std::move(*calendars);
    Q_EMIT organisationChanged();
    Q_EMIT changed();
    return {};
}

}  // namespace redress
