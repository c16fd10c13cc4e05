// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/closing_checks.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/promises.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const ClosureId early{u"early"_s};  // any other way of closing what has not been answered

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CommandChecks)
};

bool isUnanswered(const Case &subject, const Procedure &procedure) {
    if (subject.stages.empty() || subject.stages.back().responded.isKnown()) return false;
    return std::ranges::any_of(procedure.targets, [&](const TargetRule &rule) {
        return rule.stage() == subject.stage() && rule.role == TargetRule::Role::Response;
    });
}

Result<> checkWho(const Closure &closure, const Command &command, const Policy &policy) {
    if (closure.by.empty()) return {};
    const RoleId role(textOf(command.data, keys::role));
    if (std::ranges::find(closure.by, role) != closure.by.end()) return {};
    QStringList names;
    for (const RoleId &id : closure.by) names << (policy.role(id) ? policy.role(id)->name : id.text());
    return refuseMember(
        keys::role,
        Words::tr("Closing a case as “%1” is decided by: %2. Say in which of these roles it was decided.")
            .arg(closure.name, names.join(Words::tr(", "))),
        closure.clause.number);
}

Result<> checkClosure(const ClosureId &id, const Command &command, const Case &subject, const Rules &rules) {
    const Closure *closure = rules.procedure.closure(id);
    if (!closure) {
        return refuse(Words::tr("“%1” is no way in which this policy closes a case.").arg(id.text()),
                      rules.procedure.clause.number);
    }
    if (subject.contacts.attempts < closure->attempts)
        return refuse(
            Words::tr("“%1” needs %n recorded attempt(s) to reach the customer first; %2 stand on the timeline.",
                      nullptr, closure->attempts)
                .arg(closure->name)
                .arg(subject.contacts.attempts),
            closure->clause.number);
    return checkWho(*closure, command, rules.policy);
}

}  // namespace

Result<> checkClosing(const Command &command, const Case &subject, const Rules &rules) {
    if (auto kept = promises::checkKept(command, subject, rules); !kept) return kept;
    const bool unanswered = isUnanswered(subject, rules.procedure);
    ClosureId because(textOf(command.data, keys::because));
    // What a register that was imported says has happened is taken as it stands.
    const bool isImported = rules.carriedOver || subject.facts.happened.contains(events::importNoted);
    if (because.isEmpty() && unanswered && !isImported && rules.procedure.closure(early)) because = early;
    if (!because.isEmpty()) {
        if (auto allowed = checkClosure(because, command, subject, rules); !allowed) return allowed;
    }
    if (!unanswered || !textOf(command.data, keys::reason).isEmpty()) return {};
    const auto *stage = rules.procedure.stage(subject.stage());
    if (!stage) return {};
    return refuse(Words::tr("%1 has not been answered: say why the case is closed.").arg(stage->name),
                  stage->clause.number);
}

}  // namespace redress
