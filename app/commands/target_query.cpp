// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/target_query.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TargetsCommand)
};

Result<When> whenIn(const QString &name, const QString &text) {
    const auto when = When::fromText(text);
    if (!when) return refuse(Words::tr("%1: %2").arg(shortened(name), when.error().message));
    if (!WorkingCalendar::covers(when->day()))
        return refuse(Words::tr("%1: %2 is outside the years 1950 to 2199.").arg(shortened(name), when->toText()));
    return when;
}

}  // namespace

TargetQueryReader::TargetQueryReader(PolicyLibrary library, const Calendars &calendars, const When &now)
    : m_library(std::move(library)), m_calendars(calendars), m_now(now) {}

Result<TargetQuery> TargetQueryReader::fromOptions(const QCommandLineParser &options) const {
    const auto written = WrittenQuery::fromOptions(options);
    return written ? understand(*written) : refuse(written.error());
}

Result<TargetQuery> TargetQueryReader::fromJson(const QByteArray &line) const {
    const auto written = WrittenQuery::fromJson(line);
    return written ? understand(*written) : refuse(written.error());
}

Result<TargetQuery> TargetQueryReader::understand(const WrittenQuery &written) const {
    TargetQuery query;
    query.why = written.why;
    const auto asOf = written.asOf.isEmpty() ? Result<When>(m_now) : whenIn(u"as_of"_s, written.asOf);
    if (!asOf) return refuse(asOf.error());
    query.asOf = *asOf;
    if (const auto chosen = chooseRules(query, written); !chosen) return refuse(chosen.error());
    if (const auto added = addEvents(query, written.events); !added) return refuse(added.error());
    if (const auto added = addExtensions(query, written.extensions); !added) return refuse(added.error());
    return query;
}

Result<> TargetQueryReader::chooseRules(TargetQuery &query, const WrittenQuery &written) const {
    if (written.policy.isEmpty()) return refuse(Words::tr("Say which policy: redress policies lists them."));
    const auto policy = m_library.find(PolicyId(shortened(written.policy)));
    if (!policy) return refuse(policy.error());
    query.policy = *policy;
    const bool isDefault = written.procedure.isEmpty();
    query.procedure =
        query.policy->procedure(isDefault ? query.policy->defaultProcedure : ProcedureId(written.procedure));
    if (!query.procedure) {
        QStringList ids;
        for (const Procedure &procedure : query.policy->procedures) ids.append(procedure.id.text());
        return refuse(Words::tr("There is no procedure “%1” in the policy “%2”: it has %3.")
                          .arg(shortened(written.procedure), written.policy, ids.join(u", "_s)));
    }
    const auto division = written.division.isEmpty() ? query.policy->division : divisionOf(written.division);
    if (!division)
        return refuse(Words::tr("There is no division “%1”: use england-and-wales, scotland or northern-ireland.")
                          .arg(shortened(written.division)));
    query.division = *division;
    return {};
}

Result<> TargetQueryReader::addEvents(TargetQuery &query, const WrittenQuery::Pairs &events) const {
    const QSet<EventName> &known = eventsOf(*query.procedure);
    for (const auto &[name, text] : events) {
        if (!known.contains(EventName(name)))
            return refuse(Words::tr("There is no event “%1” in the procedure “%2” of the policy “%3”.")
                              .arg(shortened(name), query.procedure->id.text(), query.policy->id.text()));
        if (query.facts.happened.contains(EventName(name)))
            return refuse(Words::tr("The event “%1” is given twice: give the first time that it happened.").arg(name));
        const auto when = whenIn(name, text);
        if (!when) return refuse(when.error());
        query.facts.happened.insert(EventName(name), *when);
    }
    return {};
}

// An extension of a target that has no date yet is no fault: it does not count until there is a date, and the answer
// says so.
Result<> TargetQueryReader::addExtensions(TargetQuery &query, const WrittenQuery::Pairs &extensions) const {
    for (const auto &[name, text] : extensions) {
        if (!query.procedure->target(TargetId(name)))
            return refuse(Words::tr("There is no target “%1” in the procedure “%2” of the policy “%3”.")
                              .arg(shortened(name), query.procedure->id.text(), query.policy->id.text()));
        const auto when = whenIn(name, text);
        if (!when) return refuse(when.error());
        if (when->hasTime()) return refuse(Words::tr("%1: an extension is to a day, such as 2026-04-28.").arg(name));
        if (query.facts.extensions.contains(TargetId(name)))
            return refuse(Words::tr("The extension of “%1” is given twice: give the last one.").arg(name));
        query.facts.extensions.insert(TargetId(name), when->day());
    }
    const WorkingCalendar &calendar = m_calendars.of(query.division);
    for (const auto &[name, text] : extensions) {
        const TargetRule &rule = *query.procedure->target(TargetId(name));
        const bool mayCount = rule.extension && !reckonedStart(*query.procedure, query.facts, rule.from).isKnown();
        if (mayCount) continue;
        const auto allowed = mayExtend(*query.policy, *query.procedure, calendar, query.facts, rule.id,
                                       query.facts.extensions.value(rule.id));
        if (!allowed) return refuse(allowed.error());
    }
    return {};
}

const QSet<EventName> &TargetQueryReader::eventsOf(const Procedure &procedure) const {
    const auto found = m_events.constFind(&procedure);
    if (found != m_events.cend()) return *found;
    QSet<EventName> known{events::received, events::closed, events::withdrawn};
    for (const TargetRule &rule : procedure.targets) {
        known << rule.from;
        if (!rule.metBy.isEmpty()) known << rule.metBy;
        if (rule.declinable) known << EventName(rule.id.text() + u"-declined"_s);
    }
    for (const Milestone &milestone : procedure.milestones) known << milestone.name;
    for (const Stage &stage : procedure.stages) known << stage.startedEvent();
    return *m_events.insert(&procedure, known);
}

}  // namespace redress
