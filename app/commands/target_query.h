// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>
#include <memory>

#include "app/commands/written_query.h"
#include "core/base/result.h"
#include "core/calendar/calendars.h"
#include "core/casework/case_facts.h"
#include "core/policy/policy_library.h"

namespace redress {

// What `redress targets` is asked: the targets of a case that need not be in any register.
struct TargetQuery {
    std::shared_ptr<const Policy> policy;
    const Procedure *procedure = nullptr;  // of `policy`
    Division division = Division::EnglandAndWales;
    CaseFacts facts;
    When asOf;
    bool why = false;  // whether the answer tells each day counted or skipped
};

// Understands queries from the command line and from JSON lines, by the same checks. Every refusal says what is wrong.
class TargetQueryReader {
public:
    TargetQueryReader(PolicyLibrary library, const Calendars &calendars, const When &now);

    [[nodiscard]] Result<TargetQuery> fromOptions(const QCommandLineParser &options) const;
    [[nodiscard]] Result<TargetQuery> fromJson(const QByteArray &line) const;

private:
    [[nodiscard]] Result<TargetQuery> understand(const WrittenQuery &written) const;
    [[nodiscard]] Result<> chooseRules(TargetQuery &query, const WrittenQuery &written) const;
    [[nodiscard]] Result<> addEvents(TargetQuery &query, const WrittenQuery::Pairs &events) const;
    [[nodiscard]] Result<> addExtensions(TargetQuery &query, const WrittenQuery::Pairs &extensions) const;
    [[nodiscard]] const QSet<EventName> &eventsOf(const Procedure &procedure) const;

    PolicyLibrary m_library;
    const Calendars &m_calendars;
    When m_now;
    mutable QHash<const Procedure *, QSet<EventName>> m_events;  // what each procedure knows, once it was asked for
};

}  // namespace redress
