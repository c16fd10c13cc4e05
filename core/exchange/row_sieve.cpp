// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/row_sieve.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Sieve {
    Q_DECLARE_TR_FUNCTIONS(ImportJob)
};

constexpr qsizetype longestReference = 60;

}  // namespace

RowResult<std::optional<ReadRow>> RowSieve::look(const SourceRow &row) {
    const CaseRef reference = m_reader.referenceOf(row);
    const bool there = isThere(row);
    const auto free = there ? RowResult<>() : checkReference(reference);
    if (const QString key = reference.text().toCaseFolded(); !key.isEmpty() && !m_seen.contains(key))
        m_seen.insert(key, row.number);
    if (there) return std::nullopt;
    if (!free) return turnAway(free.error());
    return m_reader.read(row).map([](ReadRow &&read) { return std::optional(std::move(read)); });
}

RowResult<> RowSieve::askRules(const ReadRow &read) const {
    const auto allowed = m_known.wouldReceive(read.opening, read.following);
    if (allowed) return {};
    const Fault &fault = allowed.error();
    return turnAway(RowRefusal::Kind::AgainstPolicy,
                    fault.clause.isEmpty() ? fault.message : u"%1 (%2)"_s.arg(fault.message, fault.clause));
}

bool RowSieve::isThere(const SourceRow &row) const {
    if (!row.fault.isEmpty()) return false;
    const QString fingerprint = fingerprintOf(row);
    return m_taken.contains(fingerprint) || m_known.wasImported(fingerprint);
}

RowResult<> RowSieve::checkReference(const CaseRef &reference) const {
    if (reference.isEmpty()) return {};
    if (reference.text().size() > longestReference)
        return turnAway(RowRefusal::Kind::LongReference,
                        Sieve::tr("The reference has more than %1 characters.").arg(longestReference));
    if (const int row = m_seen.value(reference.text().toCaseFolded()))
        return turnAway(RowRefusal::Kind::RepeatedReference,
                        Sieve::tr("The reference %1 stands in row %2 already: one of the two needs another.")
                            .arg(reference.text())
                            .arg(row));
    if (m_known.exists(reference))
        return turnAway(
            RowRefusal::Kind::KnownReference,
            Sieve::tr(
                "There is a case %1 in the register already, and this row says something else: record what is new "
                "on the case "
                "itself, or give the row another reference.")
                .arg(reference.text()));
    return {};
}

}  // namespace redress
