// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendars.h"
#include "core/casework/asks.h"
#include "core/casework/decide.h"
#include "core/casework/event_names.h"
#include "core/casework/fold.h"
#include "core/policy/policy_library.h"

namespace redress::test {

using namespace Qt::StringLiterals;

// One case in memory: what is recorded on it goes through `decide` and the fold, as in a register.
class Desk {
public:
    explicit Desk(std::shared_ptr<const Policy> rules, const QString &procedureId = u"complaint"_s)
        : policy(std::move(rules)) {
        origin = {CaseRef(u"R-1"_s), policy->id, ProcedureId(procedureId), policy->division};
        subject = begin(origin);
    }
    explicit Desk(const QString &policyId, const QString &procedureId = u"complaint"_s)
        : Desk(shipped(policyId), procedureId) {}

    // Read once: policies are never changed.
    static std::shared_ptr<const Policy> shipped(const QString &policyId) {
        static const PolicyLibrary library = PolicyLibrary::open();
        return *library.find(PolicyId(policyId));
    }

    [[nodiscard]] Rules rules() const {
        return {*policy, *policy->procedure(subject.procedure), calendars.of(subject.division), now};
    }

    Result<std::vector<Event>> tryOut(const QString &event, const QString &at, const QJsonObject &data = {},
                                      const QString &by = u"Joan Pike"_s) const {
        return decide({EventName(event), When::fromText(at).value_or(When()), by, data}, subject, rules());
    }

    Result<std::vector<Event>> happen(const QString &event, const QString &at, const QJsonObject &data = {},
                                      const QString &by = u"Joan Pike"_s) {
        auto decided = tryOut(event, at, data, by);
        if (decided) follow(subject, timeline, *decided, origin, *policy);
        return decided;
    }

    // The fault's clause, or "taken" where nothing forbids it.
    QString clauseAgainst(const QString &event, const QString &at, const QJsonObject &data = {},
                          const QString &by = u"Joan Pike"_s) const {
        const auto decided = tryOut(event, at, data, by);
        return decided ? u"taken"_s : decided.error().clause;
    }

    std::shared_ptr<const Policy> policy;
    Calendars calendars;
    When now = *When::fromText(u"2026-06-30T12:00"_s);
    CaseOrigin origin;
    Case subject;
    std::vector<Event> timeline;
};

}  // namespace redress::test
