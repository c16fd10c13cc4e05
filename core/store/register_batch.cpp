// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/contact_guard.h"
#include "core/casework/event_names.h"
#include "core/casework/fold.h"
#include "core/matters/improvement.h"
#include "core/matters/matter_id.h"
#include "core/policy/policy_library.h"
#include "core/store/references.h"
#include "core/store/register_parts.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

// Decides a command on a case and lets it happen to it.
Result<> happen(CaseFile &file, const Command &command, const Rules &rules, CaseOrigin origin) {
    const auto decided = decide(command, file.subject, rules);
    if (!decided) return refuse(decided.error());
    origin.policy = rules.policy.id;
    follow(file.subject, file.timeline, *decided, origin, rules.policy);
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

// What is no improvement's number at all is refused with the policy's clause when the lesson is decided on.
Result<> checkNamedImprovement(const Command &command, Database &database) {
    const ImprovementId named(command.data.value(keys::improvement).toString().trimmed());
    if (command.event != events::lessonDrawn || numberOf(named) == 0) return {};
    const auto found =
        database.value(u"SELECT 1 FROM matter_event WHERE matter = ? LIMIT 1"_s, {matterOf(named).text()});
    if (!found) return refuse(found.error());
    if (found->isValid()) return {};
    return refuse(Words::tr("There is no improvement “%1”: check its number.").arg(named.text()));
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
    const auto policyKey = policyKeyFor(newCase);
    if (!policyKey) return refuse(policyKey.error());
    auto origin = originOf(newCase, *policyKey);
    if (!origin) return refuse(origin.error());
    CaseFile file;
    file.policy = m_parts.policies.at(*policyKey);
    file.subject = begin(*origin);
    Rules rules = m_parts.rulesFor(*file.policy, file.subject);
    rules.carriedOver = std::ranges::find(followedBy, events::importNoted, &Command::event) != followedBy.end();
    if (auto done = happen(file, newCase.received, rules, *origin); !done) return refuse(done.error());
    for (const auto &command : followedBy) {
        if (auto done = happen(file, command, rules, *origin); !done) return refuse(done.error());
    }
    if (auto named = m_parts.people.checkNamed(file.subject.details.person); !named) return refuse(named.error());
    // Given a number only now: a refused case uses none up.
    if (origin->reference.isEmpty()) {
        const auto next =
            nextReference(*m_parts.database, m_parts.organisation.referencePrefix, file.subject.received.day().year());
        if (!next) return refuse(next.error());
        origin->reference = file.subject.reference = *next;
    }
    return writeNew(*origin, *policyKey, file);
}

// A statute's clocks (Awaab's Law) may stand beside the landlord's own policy; another landlord's complaints may not.
Result<qint64> Register::Batch::policyKeyFor(const NewCase &newCase) {
    const QDate day = newCase.received.at.day();
    if (newCase.policy.isEmpty()) return m_parts.policyKeyOn(day);
    if (const qint64 known = m_parts.policies.keyOn(day, newCase.policy)) return known;
    const auto shipped = PolicyLibrary::shipped(newCase.policy);
    if (!shipped || std::ranges::any_of(shipped->procedures, &Procedure::isComplaint)) return 0;
    const auto key = m_parts.policies.add(*m_parts.database, *shipped);
    if (key) m_parts.compared = ComparedPolicies(m_parts.policies);
    return key;
}

Result<Recorded> Register::Batch::writeNew(const CaseOrigin &origin, qint64 policyKey, const CaseFile &file) {
    const auto key = m_parts.timeline.open(origin, policyKey);
    if (!key) return refuse(key.error());
    const auto chained = m_parts.timeline.append(*key, file.timeline, hashOf(origin, file.policy->edition()));
    if (!chained) return refuse(chained.error());
    if (auto added = m_parts.projector.add(*key, m_parts.projectionOf(file, policyKey)); !added)
        return refuse(added.error());
    if (auto counted = countUp(*m_parts.database, u"cases"_s); !counted) return refuse(counted.error());
    return Recorded{origin.reference, file.subject.sequence};
}

// Only what may be a contact is held against what is restricted on other cases: nothing else asks for them.
Result<Rules> Register::Batch::rulesFor(const Command &command, const CaseFile &file) const {
    Rules rules = m_parts.rulesFor(*file.policy, file.subject);
    if (!mayBeContact(command.event, file.subject, rules)) return rules;
    auto limits = m_parts.restrictions.of(file.subject.details);
    if (!limits) return refuse(limits.error());
    rules.limits = std::move(*limits);
    return rules;
}

Result<Recorded> Register::Batch::record(const CaseRef &reference, const Command &command) {
    if (auto named = checkNamedCase(command); !named) return refuse(named.error());
    if (auto named = checkNamedImprovement(command, *m_parts.database); !named) return refuse(named.error());
    if (command.event == events::struck) return strike(reference, command);
    if (command.event == events::linked || command.event == events::joined) return recordLink(reference, command);
    return recordOn(reference, command);
}

Result<Recorded> Register::Batch::recordOn(const CaseRef &reference, const Command &command) {
    const auto record = m_parts.timeline.read(reference);
    if (!record) return refuse(record.error());
    const auto before = m_parts.fileOf(*record);
    if (!before) return refuse(before.error());
    CaseFile after = *before;
    const auto rules = rulesFor(command, after);
    if (!rules) return refuse(rules.error());
    if (auto done = happen(after, command, *rules, record->origin); !done) return refuse(done.error());
    if (after.subject.details.person != before->subject.details.person) {
        if (auto named = m_parts.people.checkNamed(after.subject.details.person); !named) return refuse(named.error());
    }
    const std::vector<Event> added(after.timeline.begin() + static_cast<qsizetype>(before->timeline.size()),
                                   after.timeline.end());
    const auto chained = m_parts.timeline.append(record->key, added, record->events.back().hash);
    if (!chained) return refuse(chained.error());
    const auto changed = m_parts.projector.change(record->key, m_parts.projectionOf(*before, record->policyKey),
                                                  m_parts.projectionOf(after, record->policyKey));
    if (!changed) return refuse(changed.error());
    return Recorded{after.subject.reference, after.subject.sequence};
}

Result<PersonRecorded> Register::Batch::addPerson(const Command &command) {
    return PersonWriter(*m_parts.database, m_parts.now()).add(command);
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
