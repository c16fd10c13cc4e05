// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/imported_rows.h"

#include <QCoreApplication>

#include "core/casework/fold.h"
#include "core/store/register_parts.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Register)
};

}  // namespace

ImportedRows::ImportedRows(Register &reg) : m_parts(reg.parts()) {}

bool ImportedRows::wasImported(const QString &fingerprint) const {
    return Register::Batch(m_parts).wasImported(fingerprint);
}

bool ImportedRows::exists(const CaseRef &reference) const {
    return m_parts.timeline.exists(reference);
}

Result<> ImportedRows::wouldReceive(const NewCase &newCase, const std::vector<Command> &followedBy) const {
    const auto policy = m_parts.policies.at(m_parts.policyKeyOn(newCase.received.at.day()));
    const ProcedureId procedure = newCase.procedure.isEmpty() ? policy->defaultProcedure : newCase.procedure;
    if (!policy->procedure(procedure))
        return refuse(Words::tr("The policy of that day has no procedure “%1”.").arg(procedure.text()));
    Case subject = begin({CaseRef(), policy->id, procedure, policy->division});
    Rules rules = m_parts.rulesFor(*policy, subject);
    rules.carriedOver = true;
    std::vector<Command> commands{newCase.received};
    commands.insert(commands.end(), followedBy.begin(), followedBy.end());
    for (const auto &command : commands) {
        const auto decided = decide(command, subject, rules);
        if (!decided) return refuse(decided.error());
        for (const auto &event : *decided) apply(subject, event, *policy);
    }
    return {};
}

}  // namespace redress
