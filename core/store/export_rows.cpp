// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/export_rows.h"

#include <algorithm>

#include "core/casework/undertakings.h"
#include "core/store/register_parts.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int casesAtOnce = 500;

using Records = std::vector<CaseRecord>;

Result<Records> originsAfter(Database &database, qint64 key) {
    Records records;
    const auto read = database.read(
        u"SELECT key, policy_key, reference, procedure, division FROM case_origin WHERE key > ? "
        "ORDER BY key LIMIT ?"_s,
        {key, casesAtOnce}, [&](const QSqlQuery &row) {
            records.push_back({row.value(0).toLongLong(),
                               row.value(1).toLongLong(),
                               {CaseRef(row.value(2).toString()),
                                {},
                                ProcedureId(row.value(3).toString()),
                                divisionOf(row.value(4).toString()).value_or(Division::EnglandAndWales)},
                               {}});
        });
    if (!read) return refuse(read.error());
    return records;
}

// The record with this key; null where it was not among those read.
CaseRecord *recordOf(Records &records, qint64 key) {
    const auto found = std::ranges::lower_bound(records, key, {}, &CaseRecord::key);
    return found == records.end() || found->key != key ? nullptr : &*found;
}

Result<> readEvents(Database &database, Records &records) {
    return database.read(
        u"SELECT case_key, sequence, name, happened, recorded, by_whom, data, hash FROM event "
        "WHERE case_key BETWEEN ? AND ? ORDER BY case_key, sequence"_s,
        {records.front().key, records.back().key}, [&](const QSqlQuery &row) {
            auto *record = recordOf(records, row.value(0).toLongLong());
            if (!record) return;
            record->events.push_back({row.value(1).toInt(), row.value(2).toString(), row.value(3).toString(),
                                      row.value(4).toString(), row.value(5).toString(), row.value(6).toString(),
                                      row.value(7).toByteArray()});
        });
}

using Pending = QHash<qint64, QSet<TargetId>>;

Result<Pending> readPending(Database &database, const Records &records) {
    Pending pending;
    const auto read = database.read(u"SELECT case_key, id FROM target WHERE case_key BETWEEN ? AND ? AND pending"_s,
                                    {records.front().key, records.back().key}, [&](const QSqlQuery &row) {
                                        pending[row.value(0).toLongLong()] << TargetId(row.value(1).toString());
                                    });
    if (!read) return refuse(read.error());
    return pending;
}

std::vector<Target> undertakenOn(const CaseFile &file, const Register::Parts &parts) {
    std::vector<Target> found;
    const WorkingCalendar &calendar = parts.calendars.of(file.subject.division);
    for (const Undertaking &one : file.subject.undertakings)
        found.push_back(undertakings::asTarget(one, calendar, parts.now(), file.policy->warningLead));
    return found;
}

}  // namespace

Result<std::vector<ExportedCase>> ExportReader::next() {
    Database &database = m_register.database();
    auto records = originsAfter(database, m_lastKey);
    if (!records) return refuse(records.error());
    std::vector<ExportedCase> cases;
    if (records->empty()) return cases;
    if (auto read = readEvents(database, *records); !read) return refuse(read.error());
    auto pending = readPending(database, *records);
    if (!pending) return refuse(pending.error());
    for (auto &record : *records) {
        auto file = m_register.parts().fileOf(record);
        if (!file) return refuse(file.error());
        auto undertaken = undertakenOn(*file, m_register.parts());
        cases.push_back({std::move(*file), std::move(record.events), pending->take(record.key), std::move(undertaken)});
    }
    m_lastKey = records->back().key;
    return cases;
}

std::vector<std::shared_ptr<const Policy>> ExportReader::policies() const {
    return m_register.parts().policies.all();
}

}  // namespace redress
