// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/sampled_case.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QLocale>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/casework/restricted_events.h"
#include "core/learning/nameless.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

using GenericName = QString (*)();

// What every case may have happen to it; who has it and what was noted for the file is left out.
const QHash<EventName, GenericName> &genericNames() {
    static const QHash<EventName, GenericName> names{
        {events::received, [] { return Words::tr("Received"); }},
        {events::call, [] { return Words::tr("Call"); }},
        {events::email, [] { return Words::tr("E-mail"); }},
        {events::visit, [] { return Words::tr("Visit"); }},
        {events::letter, [] { return Words::tr("Letter"); }},
        {events::note, [] { return Words::tr("Note"); }},
        {events::compensationAwarded, [] { return Words::tr("Compensation"); }},
        {events::targetExtended, [] { return Words::tr("A later date was agreed"); }},
        {events::withdrawn, [] { return Words::tr("Withdrawn"); }},
        {events::closed, [] { return Words::tr("Closed"); }},
        {events::reopened, [] { return Words::tr("Opened again"); }}};
    return names;
}

// Who is on a case, how somebody behaved and what was learned from it is not for this.
bool isTold(Choice::Group group) {
    return group != Choice::Group::People && group != Choice::Group::Behaviour && group != Choice::Group::Learning &&
           group != Choice::Group::Case && group != Choice::Group::Dates;
}

// Empty: it is left out.
QString nameOf(const Event &event, const CaseFile &file) {
    if (isRestricted(event.name)) return {};
    if (const auto *milestone = file.procedure().milestone(event.name)) return milestone->label;
    if (const auto generic = genericNames().value(event.name)) return generic();
    const Action *action = actionOf(event.name);
    return action && action->label && isTold(action->group) ? action->label() : QString();
}

QString outcomeIn(const QJsonObject &data, const CaseFile &file) {
    const auto *outcome = file.procedure().outcome(OutcomeId(data.value(keys::outcome).toString()));
    return outcome ? outcome->name : QString();
}

QString textOf(const Event &event, const CaseFile &file) {
    QStringList parts{outcomeIn(event.data, file)};
    for (const auto key : {keys::text, keys::reason}) parts << event.data.value(key).toString();
    for (const auto &each : event.data.value(keys::answers).toArray()) {
        const QJsonObject answer = each.toObject();
        parts << outcomeIn(answer, file) << answer.value(keys::reason).toString()
              << answer.value(keys::remedy).toString();
    }
    if (const qint64 pence = event.data.value(keys::pence).toInteger(); pence > 0) parts << Pence{pence}.toText();
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString monthOf(const When &when) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(when.day(), u"MMMM yyyy"_s);
}

QString stateOf(const CaseFile &file, const StageRun &run) {
    const Stage *stage = file.procedure().stage(run.stage);
    const QString name = stage ? stage->name : run.stage.text();
    if (!run.responded.isKnown()) return Words::tr("%1: not answered", "a stage").arg(name);
    for (const auto &target : file.targets) {
        const auto *rule = file.procedure().target(target.id);
        if (!rule || rule->stage() != run.stage || rule->role != TargetRule::Role::Response) continue;
        if (target.state == TargetState::Met) return Words::tr("%1: answered in time", "a stage").arg(name);
        if (target.metOn.isKnown()) return Words::tr("%1: answered late", "a stage").arg(name);
    }
    return Words::tr("%1: answered", "a stage").arg(name);
}

std::vector<std::pair<QString, QString>> factsOf(const CaseFile &file) {
    const Case &subject = file.subject;
    QStringList stages;
    for (const StageRun &run : subject.stages) stages << stateOf(file, run);
    const auto *outcome = file.procedure().outcome(subject.outcome);
    std::vector<std::pair<QString, QString>> facts{
        {Words::tr("Received"), monthOf(subject.received)},
        {Words::tr("Service"), subject.details.service},
        {Words::tr("Category"), subject.details.category},
        {Words::tr("Stages"), stages.join(Words::tr("; ", "between the stages of a case"))},
        {Words::tr("Outcome"), outcome ? outcome->name : QString()},
        {Words::tr("Compensation"), subject.compensation.value > 0 ? subject.compensation.toText() : QString()},
        {Words::tr("Now"), subject.open ? Words::tr("Open") : Words::tr("Closed")}};
    std::erase_if(facts, [](const auto &fact) { return fact.second.isEmpty(); });
    return facts;
}

}  // namespace

Sample::SampledCase sampledCase(const CaseFile &file, const QString &name) {
    const Nameless nameless(file.subject, file.timeline);
    Sample::SampledCase sampled;
    sampled.name = name;
    sampled.summary = nameless(file.subject.details.summary);
    sampled.description = nameless(file.subject.details.description);
    for (const auto &[what, told] : factsOf(file)) sampled.facts.emplace_back(what, nameless(told));
    for (const Event &event : file.standing()) {
        const QString what = nameOf(event, file);
        if (what.isEmpty()) continue;
        const auto day = file.subject.received.day().daysTo(event.at.day());
        sampled.steps.push_back({int(day), what, nameless(textOf(event, file))});
    }
    return sampled;
}

}  // namespace redress
