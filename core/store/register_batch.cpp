// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "core/casework/fold.h"
#include "core/store/references.h"
#include "core/store/register_parts.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

// Decides a command on a case and lets it happen to it.
Result<> happen(CaseFile &file, const Command &command, const Rules &rules) {
    auto decided = decide(command, file.subject, rules);
    if (!decided) return refuse(decided.error());
    for (auto &event : *decided) {
        apply(file.subject, event, rules.procedure);
        file.timeline.push_back(std::move(event));
    }
    return {};
}

Result<Division> divisionFor(const Command &received, const Policy &policy) {
    const QString asked = received.data.value(keys::division).toString();
    if (asked.isEmpty()) return policy.division;
    if (const auto division = divisionOf(asked)) return *division;
    return refuse(
        Words::tr("There is no division “%1”: use england-and-wales, scotland or northern-ireland.").arg(asked));
}

Fault unknownProcedure(const ProcedureId &procedure, const Policy &policy) {
    QStringList known;
    for (const auto &one : policy.procedures) known << one.id.text();
    return {
        Words::tr("%1 has no procedure “%2”: use %3.").arg(policy.organisation, procedure.text(), known.join(u", "_s)),
        {},
        {}};
}

}  // namespace

Result<CaseOrigin> Register::Batch::originOf(const NewCase &newCase, qint64 policyKey) {
    const auto policy = m_parts.policies.at(policyKey);
    if (!policy) return refuse(Words::tr("This register has no policy “%1”.").arg(newCase.policy.text()));
    const ProcedureId procedure = newCase.procedure.isEmpty() ? policy->defaultProcedure : newCase.procedure;
    if (!policy->procedure(procedure)) return refuse(unknownProcedure(procedure, *policy));
    const auto division = divisionFor(newCase.received, *policy);
    if (!division) return refuse(division.error());
    const QString wanted = newCase.received.data.value(keys::reference).toString().trimmed();
    if (wanted.size() > 60) return refuse(Words::tr("A reference has at most 60 characters."));
    if (wanted.isEmpty()) return CaseOrigin{CaseRef(), policy->id, procedure, *division};
    if (exists(CaseRef(wanted)))
        return refuse(Words::tr("There is a case “%1” already: give another reference.").arg(wanted));
    return CaseOrigin{CaseRef(wanted), policy->id, procedure, *division};
}

Result<Recorded> Register::Batch::receive(const NewCase &newCase, const std::vector<Command> &followedBy) {
    const qint64 policyKey = newCase.policy.isEmpty() ? m_parts.policyKey : m_parts.policies.keyOf(newCase.policy);
    auto origin = originOf(newCase, policyKey);
    if (!origin) return refuse(origin.error());
    CaseFile file;
    file.policy = m_parts.policies.at(policyKey);
    file.subject = begin(*origin);
    const Rules rules = m_parts.rulesFor(*file.policy, file.subject);
    if (auto done = happen(file, newCase.received, rules); !done) return refuse(done.error());
    for (const auto &command : followedBy) {
        if (auto done = happen(file, command, rules); !done) return refuse(done.error());
    }
    // Given a number only now: a refused case uses none up.
    if (origin->reference.isEmpty()) {
        const auto next =
            nextReference(*m_parts.database, m_parts.organisation.referencePrefix, file.subject.received.day().year());
        if (!next) return refuse(next.error());
        origin->reference = file.subject.reference = *next;
    }
    return writeNew(*origin, policyKey, file);
}

Result<Recorded> Register::Batch::writeNew(const CaseOrigin &origin, qint64 policyKey, const CaseFile &file) {
    const auto key = m_parts.timeline.open(origin, policyKey);
    if (!key) return refuse(key.error());
    const auto chained = m_parts.timeline.append(*key, file.timeline, hashOf(origin, file.policy->version));
    if (!chained) return refuse(chained.error());
    if (auto added = m_parts.projector.add(*key, m_parts.projectionOf(file, policyKey)); !added)
        return refuse(added.error());
    if (auto counted = countUp(*m_parts.database, u"cases"_s); !counted) return refuse(counted.error());
    return Recorded{origin.reference, file.subject.sequence};
}

Result<Recorded> Register::Batch::record(const CaseRef &reference, const Command &command) {
    const auto record = m_parts.timeline.read(reference);
    if (!record) return refuse(record.error());
    const auto before = m_parts.fileOf(*record);
    if (!before) return refuse(before.error());
    CaseFile after = *before;
    if (auto done = happen(after, command, m_parts.rulesFor(*after.policy, after.subject)); !done)
        return refuse(done.error());
    const std::vector<Event> added(after.timeline.begin() + static_cast<qsizetype>(before->timeline.size()),
                                   after.timeline.end());
    const auto chained = m_parts.timeline.append(record->key, added, record->events.back().hash);
    if (!chained) return refuse(chained.error());
    const auto changed = m_parts.projector.change(record->key, m_parts.projectionOf(*before, record->policyKey),
                                                  m_parts.projectionOf(after, record->policyKey));
    if (!changed) return refuse(changed.error());
    return Recorded{after.subject.reference, after.subject.sequence};
}

bool Register::Batch::exists(const CaseRef &reference) const {
    return m_parts.timeline.exists(reference);
}

bool Register::Batch::wasImported(const QString &fingerprint) const {
    return m_parts.database->value(u"SELECT case_key FROM imported WHERE fingerprint = ?"_s, {fingerprint})
        .value_or(QVariant())
        .isValid();
}

Result<bool> Register::Batch::markImported(const QString &fingerprint, const CaseRef &reference) {
    if (wasImported(fingerprint)) return false;
    const auto key = m_parts.database->value(u"SELECT key FROM case_origin WHERE reference = ?"_s, {reference.text()});
    if (!key) return refuse(key.error());
    // One row by VALUES: INSERT … SELECT opens a savepoint, at which the search writes out what it has gathered.
    return m_parts.database->run(u"INSERT INTO imported (fingerprint, case_key) VALUES (?, ?)"_s, {fingerprint, *key})
        .map([] { return true; });
}

}  // namespace redress
