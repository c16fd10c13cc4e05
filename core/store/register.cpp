// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register.h"

#include <utility>

#include "core/casework/ways.h"
#include "core/store/register_parts.h"

namespace redress {

Register::Register(std::unique_ptr<Parts> parts, const Clock &clock) : m_parts(std::move(parts)), m_clock(clock) {
    m_parts->dataVersion = m_parts->database->dataVersion();
    connect(&m_parts->people, &People::recorded, this, &Register::changed);
    connect(&m_parts->matters, &Matters::recorded, this, &Register::changed);
}

Register::~Register() = default;

QString Register::path() const {
    return m_parts->database->path();
}

bool Register::isReadOnly() const {
    return m_parts->database->isReadOnly();
}

std::shared_ptr<const Policy> Register::policy() const {
    return m_parts->policies.at(m_parts->policyKeyOn(m_clock.today()));
}

std::shared_ptr<const Policy> Register::comparedWith(const Policy &policy) const {
    return m_parts->compared.with(policy);
}

const Organisation &Register::organisation() const {
    return m_parts->organisation;
}

const Calendars &Register::calendars() const {
    return m_parts->calendars;
}

const WorkingCalendar &Register::calendar() const {
    return m_parts->calendars.of(policy()->division);
}

CaseList::Days Register::days() const {
    const QDate today = m_clock.today();
    return {today, calendar().addWorkingDays(today, policy()->warningLead), now()};
}

Result<CaseFile> Register::caseFile(const CaseRef &reference) const {
    return m_parts->timeline.read(reference).and_then([this](const CaseRecord &record) -> Result<CaseFile> {
        if (!m_parts->policies.at(record.policyKey)) {
            if (auto current = m_parts->lookForNewPolicies(); !current) return refuse(current.error());
            if (auto current = m_parts->lookForNewOrganisation(); !current) return refuse(current.error());
        }
        return m_parts->fileOf(record);
    });
}

std::vector<Choice> Register::choicesFor(const CaseFile &file) const {
    Rules rules = m_parts->rulesFor(*file.policy, file.subject);
    rules.limits = m_parts->restrictions.of(file.subject.details).value_or(std::vector<ContactLimit>());
    auto found = choices(file.subject, rules);
    const auto other = comparedWith(*file.policy);
    sayWhatIsOpen(found, waysOpen(file.subject, rules, other.get()));
    return found;
}

Result<std::vector<ContactLimit>> Register::restrictionsFor(const CaseRef &reference) const {
    const auto file = caseFile(reference);
    if (!file) return refuse(file.error());
    return restrictionsFor(file->subject.details);
}

Result<std::vector<ContactLimit>> Register::restrictionsFor(const CaseDetails &details) const {
    return m_parts->restrictions.of(details);
}

const CaseList &Register::cases() const {
    return m_parts->cases;
}

const DueList &Register::due() const {
    return m_parts->due;
}

People &Register::people() const {
    return m_parts->people;
}

Matters &Register::matters() const {
    return m_parts->matters;
}

Database &Register::database() const {
    return *m_parts->database;
}

void Register::lookForOthersChanges() {
    const qint64 version = m_parts->database->dataVersion();
    if (version == m_parts->dataVersion) return;
    static_cast<void>(m_parts->lookForNewPolicies());
    static_cast<void>(m_parts->lookForNewOrganisation());
    m_parts->dataVersion = version;
    if (std::exchange(m_parts->organisationReplaced, false)) Q_EMIT organisationChanged();
    Q_EMIT changed();
}

}  // namespace redress
