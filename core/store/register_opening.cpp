// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checkup.h"
#include "core/store/database_file.h"
#include "core/store/register_parts.h"
#include "core/store/register_settings.h"

// How a register is made, opened, and brought up to date with this version of Redress.
namespace redress {

Result<std::unique_ptr<Register>> Register::assemble(std::unique_ptr<Database> database, const Clock &clock) {
    auto policies = PolicyShelf::load(*database);
    if (!policies) return refuse(policies.error());
    const auto key = readSetting(*database, policySetting());
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
    const auto stamp = readSetting(database(), stampSetting());
    if (!stamp) return refuse(stamp.error());
    return *stamp == m_parts->compared.stamp();
}

Result<> Register::bringUpToDate(const Upkeep &upkeep) {
    if (const auto refreshed = Checkup(*this).refresh(upkeep); !refreshed) return refuse(refreshed.error());
    return database().write([&]() -> Result<> {
        if (auto begun = Matters::beginOn(database(), m_clock.today()); !begun) return begun;
        return writeSetting(database(), stampSetting(), m_parts->compared.stamp());
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
        if (auto chosen = writeSetting(**database, policySetting(), QString::number(*key)); !chosen) return chosen;
        if (auto fresh = writeSetting(**database, stampSetting(), ComparedPolicies(shelf).stamp()); !fresh)
            return fresh;
        if (auto begun = Matters::beginOn(**database, clock.today()); !begun) return begun;
        Organisation ours;
        ours.name = organisation.isEmpty() ? policy.organisation : organisation;
        return writeOrganisation(**database, ours);
    });
    if (!furnished) {
        database->reset();
        removeDatabaseFile(path);  // it was not there before
        return refuse(furnished.error());
    }
    return assemble(std::move(*database), clock);
}

}  // namespace redress
