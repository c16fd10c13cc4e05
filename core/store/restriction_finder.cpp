// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restriction_finder.h"

#include "core/casework/restrictions.h"
#include "core/people/person_number.h"
#include "core/store/database.h"
#include "core/store/policy_shelf.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// `same`: everybody who counts as the same person, whoever was merged into whom.
const QString select =
    u"WITH RECURSIVE same (key) AS (VALUES (?) "
    "UNION SELECT p.key FROM same CROSS JOIN person_row p ON p.merged_into = same.key AND p.merged_into > 0 "
    "UNION SELECT p.merged_into FROM same CROSS JOIN person_row p ON p.key = same.key AND p.merged_into > 0) "
    "SELECT o.reference, o.policy_key, r.sanctions, r.contact, r.since, r.review_by "
    "FROM restriction r CROSS JOIN case_origin o ON o.key = r.case_key "
    "WHERE (r.person > 0 AND r.person IN (SELECT key FROM same WHERE key > 0)) "
    "OR ((r.person = 0 OR ? = 0) AND r.complainant = ? AND r.address = ? AND r.complainant <> '' AND r.address <> '') "
    "ORDER BY r.since, r.case_key"_s;

std::vector<SanctionId> idsIn(const QString &text) {
    std::vector<SanctionId> ids;
    for (const QString &id : text.split(u' ', Qt::SkipEmptyParts)) ids.emplace_back(id);
    return ids;
}

}  // namespace

Result<std::vector<ContactLimit>> RestrictionFinder::of(const CaseDetails &details) const {
    std::vector<ContactLimit> limits;
    const qint64 person = numberOf(details.person);
    const auto read = m_database.read(
        select, {person, person, details.complainant.simplified(), details.address.simplified()},
        [&](const QSqlQuery &row) {
            const auto policy = m_policies.at(row.value(1).toLongLong());
            if (!policy) return;
            limits.push_back({CaseRef(row.value(0).toString()),
                              restrictions::named(idsIn(row.value(2).toString()), *policy), row.value(3).toString(),
                              When::fromText(row.value(4).toString()).value_or(When()),
                              QDate::fromString(row.value(5).toString(), Qt::ISODate)});
        });
    if (!read) return refuse(read.error());
    return limits;
}

}  // namespace redress
