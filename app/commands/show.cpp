// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include "app/commands/alert_text.h"
#include "app/commands/all_commands.h"
#include "app/commands/case_text.h"
#include "app/commands/cluster_text.h"
#include "app/commands/comparison_text.h"
#include "app/commands/outside_text.h"
#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/pending.h"
#include "core/casework/undertakings.h"
#include "core/reports/learning_picture.h"
#include "ui/case/event_words.h"
#include "ui/case/mistake_words.h"
#include "ui/case/word_parts.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

void printHead(const CaseFile &file, Shell &shell) {
    const CaseDetails &details = file.subject.details;
    shell.print(u"%1  %2"_s.arg(file.subject.reference.text(), details.complainant.simplified()));
    shell.print(
        QStringList{details.address, details.postcode}.filter(QRegularExpression(u"."_s)).join(u", "_s).simplified());
    shell.print(QStringList{details.service, details.category, details.summary}
                    .filter(QRegularExpression(u"."_s))
                    .join(u" · "_s)
                    .simplified());
    const auto *stage = file.procedure().stage(file.subject.stage());
    shell.print(Words::tr("%1, %2. Officer: %3.")
                    .arg(stage ? stage->name : file.procedure().name,
                         file.subject.open ? Words::tr("open") : Words::tr("closed"),
                         details.officer.isEmpty() ? Words::tr("nobody yet") : details.officer.simplified()));
}

QString stateOf(const Target &target, const CaseFile &file) {
    const bool unmet = target.kind == TargetRule::Kind::Due && target.starts.isKnown() && !target.metOn.isKnown();
    if (!unmet || target.state == TargetState::Waived || isPending(target, file.subject, file.procedure()))
        return labelOf(target.state);
    return Words::tr("Not recorded");
}

void printTargets(const CaseFile &file, Shell &shell) {
    shell.print(u'\n' + Words::tr("Targets by %1").arg(file.policy->reference));
    for (const auto &target : file.targets) {
        const auto *rule = file.procedure().target(target.id);
        shell.print(u"  %1 %2 %3 %4"_s.arg(fitted(rule->name, 34), fitted(textOf(target.date), 17),
                                           fitted(stateOf(target, file), 12), rule->clause.number));
    }
}

QString stateOf(const Undertaking &one, const CaseFile &file, const WorkingCalendar &calendar, const When &now) {
    const Target target = undertakings::asTarget(one, calendar, now, file.policy->warningLead);
    return one.state == Undertaking::State::Released ? Words::tr("Let go") : labelOf(target.state);
}

void printUndertakings(const CaseFile &file, const Register &reg, Shell &shell) {
    if (file.subject.undertakings.empty()) return;
    shell.print(u'\n' + Words::tr("Promised and asked for"));
    for (const Undertaking &one : file.subject.undertakings) {
        const QString owner = one.owner.isEmpty() ? file.subject.details.officer : one.owner;
        const QString body = outside::nameOf(one.body, *file.policy);
        const QString what =
            body.isEmpty()
                ? Words::tr("%1: %2", "what kind of undertaking, what will be done").arg(labelOf(one.kind), one.text)
                : Words::tr("%1 (%2): %3", "what kind of undertaking, for whom, what it is")
                      .arg(labelOf(one.kind), body, one.text);
        shell.print(u"  %1 %2 %3 %4"_s.arg(
            fitted(what, 56), fitted(one.due.toString(Qt::ISODate), 17),
            fitted(stateOf(one, file, reg.calendars().of(file.subject.division), reg.now()), 12), owner.simplified()));
    }
}

void printComparison(const CaseComparison &comparison, const CaseFile &file, Shell &shell) {
    shell.print(QString());
    for (const QString &line : linesOf(comparison, *file.policy)) shell.print(line);
}

std::vector<Way> waysFor(const CaseFile &file, const Register &reg, const Policy *other) {
    const Rules rules{*file.policy, file.procedure(), reg.calendars().of(file.subject.division), reg.now()};
    return waysOpen(file.subject, rules, other);
}

void printOutside(const CaseFile &file, const std::vector<Way> &ways, Shell &shell) {
    for (const QString &line : linesOf(ways) + linesOf(file.subject.outside, *file.policy)) shell.print(line);
}

void printAlike(const std::vector<Cluster> &clusters, Shell &shell) {
    if (!clusters.empty()) shell.print(u'\n' + Words::tr("Cases like this one"));
    for (const Cluster &cluster : clusters)
        shell.print(u"  %1 %2"_s.arg(fitted(nameOf(cluster), 34), sentenceOf(cluster)));
}

void printTimeline(const CaseFile &file, Shell &shell) {
    shell.print(u'\n' + Words::tr("Timeline"));
    for (const auto &event : file.timeline) {
        // A strike names an entry by its number.
        shell.print(u"%1 %2 %3 %4 %5"_s
                        .arg(fitted(QString::number(event.sequence), 3), fitted(event.at.toText(), 17),
                             fitted(labelOf(event, file), 34), fitted(event.by, 18),
                             parts::lines({mistakeOf(event, file), textOf(event, file)}).simplified())
                        .trimmed()
                        .prepend(u"  "_s));
    }
}

void printLines(const QStringList &lines, Shell &shell) {
    for (const QString &line : lines) shell.print(line);
}

ExitCode show(const QCommandLineParser &options, Shell &shell) {
    if (options.positionalArguments().size() != 1)
        return shell.fail({Words::tr("Name one case: redress show R-2026-0001."), {}, {}});
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto file = (*reg)->caseFile(CaseRef(options.positionalArguments().front()));
    if (!file) return shell.fail(file.error());
    const auto limits = (*reg)->restrictionsFor(file->subject.details);
    if (!limits) return shell.fail(limits.error());
    const AlertWords words = AlertWords::shipped();
    const auto alerts = undecidedAlerts(file->subject, file->standing(), words);
    const auto other = (*reg)->comparedWith(*file->policy);
    std::optional<CaseComparison> comparison;
    if (other)
        comparison.emplace(*other, *file->policy, file->subject, (*reg)->calendars().of(file->subject.division),
                           (*reg)->now());
    const auto ways = waysFor(*file, **reg, other.get());
    const auto alike = casesAlike(**reg, file->subject.reference);
    if (!alike) return shell.fail(alike.error());
    if (shell.format() == Shell::Format::Json) {
        QJsonObject object = jsonOf(*file);
        QJsonArray clusters;
        for (const Cluster &cluster : *alike) clusters << jsonOf(cluster, **reg);
        object[u"alike"_s] = clusters;
        object[u"compared"_s] = comparison ? QJsonValue(jsonOf(*comparison, *file->policy)) : QJsonValue();
        QJsonArray open;
        for (const Way &way : ways) open << jsonOf(way);
        object[u"ways"_s] = open;
        object[u"outside"_s] = jsonOf(file->subject.outside);
        object[u"restrictions"_s] = jsonOf(*limits);
        object[u"alerts"_s] = jsonOf(alerts);
        shell.print(object);
        return ExitCode::Done;
    }
    printHead(*file, shell);
    printLines(linesOf(*limits), shell);
    printLines(linesOf(alerts, words), shell);
    printTargets(*file, shell);
    printUndertakings(*file, **reg, shell);
    if (comparison) printComparison(*comparison, *file, shell);
    printAlike(*alike, shell);
    printOutside(*file, ways, shell);
    printTimeline(*file, shell);
    return ExitCode::Done;
}

}  // namespace

CommandSpec showCommand() {
    return {u"show"_s,
            Words::tr("Show one case: its targets and its timeline."),
            u"redress show R-2026-0001 --database team.redress"_s,
            [](QCommandLineParser &options) { options.addPositionalArgument(u"reference"_s, Words::tr("The case.")); },
            show,
            1};
}

}  // namespace redress
