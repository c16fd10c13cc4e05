// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCommandLineParser>
#include <QHash>
#include <QSet>
#include <memory>
#include <utility>
#include <vector>

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
    // A query as it was written, in whichever form.
    struct Written {
        using Pairs = std::vector<std::pair<QString, QString>>;
        QString policy;
        QString procedure;  // empty: the policy's default
        QString division;   // empty: the policy's own
        QString asOf;       // empty: now
        Pairs events;
        Pairs extensions;
        bool why = false;
    };

    [[nodiscard]] static Result<Written> written(const QByteArray &line);
    [[nodiscard]] Result<TargetQuery> understand(const Written &written) const;
    [[nodiscard]] Result<> chooseRules(TargetQuery &query, const Written &written) const;
    [[nodiscard]] Result<> addEvents(TargetQuery &query, const Written::Pairs &events) const;
    [[nodiscard]] Result<> addExtensions(TargetQuery &query, const Written::Pairs &extensions) const;
    [[nodiscard]] const QSet<EventName> &eventsOf(const Procedure &procedure) const;

    PolicyLibrary m_library;
    const Calendars &m_calendars;
    When m_now;
    mutable QHash<const Procedure *, QSet<EventName>> m_events;  // what each procedure knows, once it was asked for
};

}  // namespace redress
