// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register.h"

#include <utility>

#include "core/casework/moving_on.h"
#include "core/matters/matter_events.h"
#include "core/store/calendar_change.h"
#include "core/store/checkup.h"
#include "core/store/database_file.h"
#include "core/store/policy_adoption.h"
#include "core/store/register_parts.h"
#include "core/store/rule_history.h"
#include "core/store/stage_moves.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString policySetting = u"policy"_s;
const QString stampSetting = u"projected_with"_s;

}  // namespace

Register::Register(std::unique_ptr<Parts> parts, const Clock &clock) : m_parts(std::move(parts)), m_clock(clock) {
    m_parts->dataVersion = m_parts->database->dataVersion();
    connect(&m_parts->people, &People::recorded, this, &Register::changed);
    connect(&m_parts->matters, &Matters::recorded, this, &Register::changed);
}

Register::~Register() = default;

Result<std::unique_ptr<Register>> Register::assemble(std::unique_ptr<Database> database, const Clock &clock) {
    auto policies = PolicyShelf::load(*database);
    if (!policies) return refuse(policies.error());
    const auto key = readSetting(*database, policySetting);
    if (!key) return refuse(key.error());
    auto organisation = readOrganisation(*database);
    if (!organisation) return refuse(organisation.error());
    auto calendars = calendarsOf(*organisation);
    if (!calendars) return refuse(calendars.error());
    if (!policies->at(key->toLongLong()))
        return refuse(tr("%1 has no policy in it: restore a backup.").arg(database->path()));
    std::unique_ptr<Parts> parts(new Parts{std::move(database), std::move(*policies), key->toLongLong(),
                                           std::move(*organisation), std::move(*calendars), clock});
    std::unique_ptr<Register> reg(new Register(std::move(parts), clock));
    return reg;
}

// After a migration, and where this version of Redress compares with another version of a code than the last one did,
// what the lists keep has to be brought in line with the timelines.
Result<bool> Register::isCurrent() const {
    if (isReadOnly()) return true;
    const auto stamp = readSetting(database(), stampSetting);
    if (!stamp) return refuse(stamp.error());
    return *stamp == m_parts->compared.stamp();
}

Result<> Register::bringUpToDate(const Upkeep &upkeep) {
    if (const auto refreshed = Checkup(*this).refresh(upkeep); !refreshed) return refuse(refreshed.error());
    return database().write([&]() -> Result<> {
        if (auto begun = Matters::beginOn(database(), m_clock.today()); !begun) return begun;
        return writeSetting(database(), stampSetting, m_parts->compared.stamp());
    });
}

Result<std::unique_ptr<Register>> Register::open(const QString &path, const Clock &clock, const Upkeep &upkeep) {
    auto database = Database::open(path);
    if (!database) return refuse(database.error());
    auto reg = assemble(std::move(*database), clock);
    if (!reg) return reg;
    const auto current = (*reg)->isCurrent();
    if (!current) return refuse(current.error());
    if (*current) return reg;
    if (auto done = (*reg)->bringUpToDate(upkeep); !done) return refuse(done.error());
    return reg;
}

Result<std::unique_ptr<Register>> Register::openIfCurrent(const QString &path, const Clock &clock) {
    const auto file = inspectDatabaseFile(path);
    if (!file) return refuse(file.error());
    if (file->schemaVersion < Database::schemaVersion) return nullptr;
    auto database = Database::open(path);
    if (!database) return refuse(database.error());
    auto reg = assemble(std::move(*database), clock);
    if (!reg) return reg;
    const auto current = (*reg)->isCurrent();
    if (!current) return refuse(current.error());
    if (!*current) return nullptr;
    return reg;
}

Result<std::unique_ptr<Register>> Register::create(const QString &path, const Policy &policy,
                                                   const QString &organisation, const Clock &clock) {
    auto database = Database::create(path);
    if (!database) return refuse(database.error());
    const auto furnished = (*database)->write([&]() -> Result<> {
        PolicyShelf shelf;
        const auto key = shelf.add(**database, policy);
        if (!key) return refuse(key.error());
        if (auto chosen = writeSetting(**database, policySetting, QString::number(*key)); !chosen) return chosen;
        if (auto fresh = writeSetting(**database, stampSetting, ComparedPolicies(shelf).stamp()); !fresh) return fresh;
        if (auto begun = Matters::beginOn(**database, clock.today()); !begun) return begun;
        Organisation ours;
        ours.name = organisation.isEmpty() ? policy.organisation : organisation;
        return writeOrganisation(**database, ours);
    });
    if (!furnished) return refuse(furnished.error());
    return assemble(std::move(*database), clock);
}

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

Result<> Register::adopt(const Policy &policy, const QString &by) {
    if (auto possible = mayAdopt(policy, *m_parts); !possible) return possible;
    const auto added = m_parts->database->write([&]() -> Result<> {
        if (auto current = m_parts->lookForNewPolicies(); !current) return current;
        if (auto current = m_parts->lookForNewOrganisation(); !current) return current;
        if (auto possible = mayAdopt(policy, *m_parts); !possible) return possible;
        if (auto key = m_parts->policies.add(*m_parts->database, policy); !key) return refuse(key.error());
        const QJsonObject what{{u"policy"_s, policy.id.text()},
                               {u"version"_s, policy.version},
                               {u"in_force_from"_s, policy.inForceFrom.toString(Qt::ISODate)}};
        if (auto noted = noteRules(*m_parts->database, events::policyAdopted, now(), by, what); !noted) return noted;
        return writeSetting(*m_parts->database, stampSetting, ComparedPolicies(m_parts->policies).stamp());
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

const Organisation &Register::organisation() const {
    return m_parts->organisation;
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

const Calendars &Register::calendars() const {
    return m_parts->calendars;
}

const WorkingCalendar &Register::calendar() const {
    return m_parts->calendars.of(policy()->division);
}

CaseList::Days Register::days() const {
    const QDate today = m_clock.today();
    return {today, calendar().addWorkingDays(today, policy()->warningLead)};
}

Result<> Register::inOneTransaction(const std::function<Result<>(Batch &)> &work) {
    Batch batch(*m_parts);
    const auto done = m_parts->database->write([&]() -> Result<> {
        if (auto current = m_parts->lookForNewPolicies(); !current) return current;
        if (auto current = m_parts->lookForNewOrganisation(); !current) return current;
        return work(batch);
    });
    if (done)
        Q_EMIT changed();
    else
        static_cast<void>(m_parts->forgetUnwrittenPolicies());
    return done;
}

Result<Recorded> Register::receive(const NewCase &newCase) {
    Result<Recorded> recorded;
    const auto done = inOneTransaction([&](Batch &batch) -> Result<> {
        recorded = batch.receive(newCase);
        return recorded.map([](const Recorded &) {});
    });
    if (!done) return refuse(done.error());
    return recorded;
}

Result<Recorded> Register::record(const CaseRef &reference, const Command &command) {
    Result<Recorded> recorded;
    const auto done = inOneTransaction([&](Batch &batch) -> Result<> {
        recorded = batch.record(reference, command);
        return recorded.map([](const Recorded &) {});
    });
    if (!done) return refuse(done.error());
    Q_EMIT caseChanged(recorded->reference);
    return recorded;
}

Result<Recorded> Register::openBeside(const CaseRef &reference, const NewCase &newCase, const QString &reason) {
    Result<Recorded> recorded;
    const auto done = inOneTransaction([&](Batch &batch) -> Result<> {
        recorded = batch.receive(newCase);
        if (!recorded) return refuse(recorded.error());
        return batch.putBeside(reference, recorded->reference, newCase.received, reason);
    });
    if (!done) return refuse(done.error());
    Q_EMIT caseChanged(reference);
    Q_EMIT caseChanged(recorded->reference);
    return recorded;
}

Result<int> Register::moveOnWhatIsOver(int atMost) {
    const auto cases = casesToMoveOn(*m_parts, atMost);
    if (!cases) return refuse(cases.error());
    int moved = 0;
    for (const CaseRef &reference : *cases) {
        const auto file = caseFile(reference);
        if (!file) return refuse(file.error());
        const auto move = moveDue(file->subject, m_parts->rulesFor(*file->policy, file->subject));
        if (!move) continue;
        if (const auto recorded = record(reference, *move); !recorded) return refuse(recorded.error());
        ++moved;
    }
    return moved;
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
    return choices(file.subject, m_parts->rulesFor(*file.policy, file.subject));
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
