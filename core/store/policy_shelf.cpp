// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/policy_shelf.h"

#include <QCoreApplication>

#include "core/policy/policy_reader.h"
#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

Fault unreadable(const QString &id) {
    return {QCoreApplication::translate("PolicyShelf",
                                        "The policy “%1” in this register cannot be read: restore a backup, "
                                        "or open it with the version of Redress that wrote it.")
                .arg(id),
            {},
            {}};
}

}  // namespace

Result<PolicyShelf> PolicyShelf::load(Database &database) {
    PolicyShelf shelf;
    QString damaged;
    const auto read =
        database.read(u"SELECT key, id, source FROM policy ORDER BY key"_s, {}, [&](const QSqlQuery &row) {
            auto reading = readPolicy(row.value(2).toByteArray());
            if (!reading.policy)
                damaged = row.value(1).toString();
            else
                shelf.m_policies[row.value(0).toLongLong()] =
                    std::make_shared<const Policy>(std::move(*reading.policy));
        });
    if (!read) return refuse(read.error());
    if (!damaged.isEmpty()) return refuse(unreadable(damaged));
    return shelf;
}

Result<qint64> PolicyShelf::add(Database &database, const Policy &policy) {
    for (const auto &[key, known] : m_policies) {
        if (known->id == policy.id && known->edition() == policy.edition()) return key;
    }
    const auto added = database.run(u"INSERT INTO policy (id, version, source) VALUES (?, ?, ?)"_s,
                                    {policy.id.text(), policy.edition(), QString::fromUtf8(policy.source)});
    if (!added) return refuse(added.error());
    const qint64 key = database.lastInsertId();
    m_policies[key] = std::make_shared<const Policy>(policy);
    return key;
}

PolicyShelf::Shared PolicyShelf::at(qint64 key) const {
    const auto found = m_policies.find(key);
    return found == m_policies.end() ? nullptr : found->second;
}

qint64 PolicyShelf::keyOn(QDate day, const PolicyId &id) const {
    qint64 inForce = 0;
    qint64 first = 0;
    const auto begins = [this](qint64 key) { return m_policies.at(key)->inForceFrom; };
    for (const auto &[key, known] : m_policies) {
        if (known->id != id) continue;
        if (first == 0 || begins(key) < begins(first)) first = key;
        if (begins(key) <= day && (inForce == 0 || begins(inForce) <= begins(key))) inForce = key;
    }
    return inForce != 0 ? inForce : first;
}

const Procedure *PolicyShelf::procedure(qint64 policyKey, const ProcedureId &id) const {
    const auto policy = at(policyKey);
    return policy ? policy->procedure(id) : nullptr;
}

std::vector<PolicyShelf::Shared> PolicyShelf::all() const {
    std::vector<Shared> policies;
    for (auto each = m_policies.rbegin(); each != m_policies.rend(); ++each) policies.push_back(each->second);
    return policies;
}

}  // namespace redress
