// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timeline.h"

#include <QCoreApplication>

#include "core/store/database.h"
#include "core/store/event_chain.h"

namespace redress {

using namespace Qt::StringLiterals;

Result<CaseRecord> Timeline::readWhere(const QString &condition, const QVariant &value, const QString &name) const {
    CaseRecord record;
    const QString origin =
        u"SELECT key, policy_key, reference, procedure, division FROM case_origin WHERE "_s + condition;
    auto read = m_database.read(origin, {value}, [&](const QSqlQuery &row) {
        record.key = row.value(0).toLongLong();
        record.policyKey = row.value(1).toLongLong();
        record.origin = {CaseRef(row.value(2).toString()),
                         {},
                         ProcedureId(row.value(3).toString()),
                         divisionOf(row.value(4).toString()).value_or(Division::EnglandAndWales)};
    });
    if (!read) return refuse(read.error());
    if (record.key == 0)
        return refuse(QCoreApplication::translate("Timeline", "There is no case “%1”: check the reference.").arg(name));
    read = m_database.read(
        u"SELECT sequence, name, happened, recorded, by_whom, data, hash FROM event "
        "WHERE case_key = ? ORDER BY sequence"_s,
        {record.key}, [&](const QSqlQuery &row) { record.events.push_back(storedEventIn(row)); });
    if (!read) return refuse(read.error());
    return record;
}

Result<CaseRecord> Timeline::read(const CaseRef &reference) const {
    return readWhere(u"reference = ?"_s, reference.text(), reference.text());
}

Result<CaseRecord> Timeline::read(qint64 key) const {
    return readWhere(u"key = ?"_s, key, QString::number(key));
}

bool Timeline::exists(const CaseRef &reference) const {
    return m_database.value(u"SELECT key FROM case_origin WHERE reference = ?"_s, {reference.text()})
        .value_or(QVariant())
        .isValid();
}

Result<qint64> Timeline::open(const CaseOrigin &origin, qint64 policyKey) {
    return m_database
        .run(u"INSERT INTO case_origin (reference, policy_key, procedure, division) VALUES (?, ?, ?, ?)"_s,
             {origin.reference.text(), policyKey, origin.procedure.text(), idOf(origin.division)})
        .map([&] { return m_database.lastInsertId(); });
}

Result<QByteArray> Timeline::append(qint64 caseKey, const std::vector<Event> &events, QByteArray last) {
    for (const auto &event : events) {
        const StoredEvent row = stored(event);
        last = hashOf(row, last);
        const auto added = m_database.run(
            u"INSERT INTO event (case_key, sequence, name, happened, recorded, by_whom, data, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {caseKey, row.sequence, row.name, row.happened, row.recorded, row.by, row.data, last});
        if (!added) return refuse(added.error());
    }
    return last;
}

}  // namespace redress
