// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/register_parts.h"

#include <QCoreApplication>

#include "core/casework/fold.h"
#include "core/casework/targets.h"

namespace redress {

Result<CaseFile> Register::Parts::fileOf(const CaseRecord &record) const {
    CaseFile file;
    file.policy = policies.at(record.policyKey);
    if (!file.policy || !file.policy->procedure(record.origin.procedure))
        return refuse(QCoreApplication::translate(
                          "Register", "The policy of case %1 is missing from this register: restore a backup.")
                          .arg(record.origin.reference.text()));
    for (const auto &event : record.events) file.timeline.push_back(restored(event));
    CaseOrigin origin = record.origin;
    origin.policy = file.policy->id;
    file.subject = fold(origin, file.timeline, *file.policy);
    file.targets =
        redress::targets(*file.policy, file.procedure(), calendars.of(origin.division), file.subject.facts, now());
    return file;
}

Projection Register::Parts::projectionOf(const CaseFile &file, qint64 key) const {
    return projectionOf(file, key, calendars.of(file.subject.division));
}

Projection Register::Parts::projectionOf(const CaseFile &file, qint64 key, const WorkingCalendar &calendar) const {
    const auto other = compared.with(*file.policy);
    return project(file.subject, file.timeline, *file.policy, key, calendar, now(), other.get());
}

Result<> Register::Parts::lookForNewPolicies() {
    const auto last = database->value(QStringLiteral("SELECT max(key) FROM policy"));
    if (!last) return refuse(last.error());
    return policies.at(last->toLongLong()) ? Result<>() : readPolicies();
}

Result<> Register::Parts::forgetUnwrittenPolicies() {
    const auto count = database->value(QStringLiteral("SELECT count(*) FROM policy"));
    if (!count) return refuse(count.error());
    return size_t(count->toLongLong()) == policies.all().size() ? Result<>() : readPolicies();
}

Result<> Register::Parts::readPolicies() {
    auto shelf = PolicyShelf::load(*database);
    if (!shelf) return refuse(shelf.error());
    policies = std::move(*shelf);
    compared = ComparedPolicies(policies);
    return {};
}

Result<> Register::Parts::lookForNewOrganisation() {
    if (database->dataVersion() == dataVersion) return {};
    auto theirs = readOrganisation(*database);
    if (!theirs) return refuse(theirs.error());
    if (*theirs == organisation) return {};
    auto days = calendarsOf(*theirs);
    if (!days) return refuse(days.error());
    organisation = std::move(*theirs);
    calendars = std::move(*days);
    organisationReplaced = true;
    return {};
}

}  // namespace redress
