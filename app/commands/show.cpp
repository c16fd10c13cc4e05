// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

#include "app/commands/all_commands.h"
#include "app/commands/case_text.h"
#include "app/commands/comparison_text.h"
#include "core/casework/event_names.h"
#include "core/casework/pending.h"
#include "ui/case/event_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ShowCommand)
};

void printHead(const CaseFile &file, Shell &shell) {
    const CaseDetails &details = file.subject.details;
    shell.print(u"%1  %2"_s.arg(file.subject.reference.text(), details.complainant));
    shell.print(QStringList{details.address, details.postcode}.filter(QRegularExpression(u"."_s)).join(u", "_s));
    shell.print(QStringList{details.service, details.category, details.summary}
                    .filter(QRegularExpression(u"."_s))
                    .join(u" · "_s));
    const auto *stage = file.procedure().stage(file.subject.stage());
    shell.print(Words::tr("%1, %2. Officer: %3.")
                    .arg(stage ? stage->name : file.procedure().name,
                         file.subject.open ? Words::tr("open") : Words::tr("closed"),
                         details.officer.isEmpty() ? Words::tr("nobody yet") : details.officer));
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

void printComparison(const CaseComparison &comparison, const CaseFile &file, Shell &shell) {
    shell.print(QString());
    for (const QString &line : linesOf(comparison, *file.policy)) shell.print(line);
}

void printTimeline(const CaseFile &file, Shell &shell) {
    shell.print(u'\n' + Words::tr("Timeline"));
    for (const auto &event : file.timeline) {
        shell.print(u"  %1 %2 %3 %4"_s
                        .arg(fitted(event.at.toText(), 17), fitted(labelOf(event, file), 34), fitted(event.by, 18),
                             textOf(event, file).simplified())
                        .trimmed()
                        .prepend(u"  "_s));
    }
}

ExitCode show(const QCommandLineParser &options, Shell &shell) {
    if (options.positionalArguments().size() != 1)
        return shell.fail({Words::tr("Name one case: redress show R-2026-0001."), {}, {}});
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto file = (*reg)->caseFile(CaseRef(options.positionalArguments().front()));
    if (!file) return shell.fail(file.error());
    const auto other = (*reg)->comparedWith(*file->policy);
    std::optional<CaseComparison> comparison;
    if (other)
        comparison.emplace(*other, *file->policy, file->subject, (*reg)->calendars().of(file->subject.division),
                           (*reg)->now());
    if (shell.format() == Shell::Format::Json) {
        QJsonObject object = jsonOf(*file);
        object[u"compared"_s] = comparison ? QJsonValue(jsonOf(*comparison, *file->policy)) : QJsonValue();
        shell.print(object);
        return ExitCode::Done;
    }
    printHead(*file, shell);
    printTargets(*file, shell);
    if (comparison) printComparison(*comparison, *file, shell);
    printTimeline(*file, shell);
    return ExitCode::Done;
}

}  // namespace

CommandSpec showCommand() {
    return {u"show"_s, Words::tr("Show one case: its targets and its timeline."),
            u"redress show R-2026-0001 --database team.redress"_s,
            [](QCommandLineParser &options) { options.addPositionalArgument(u"reference"_s, Words::tr("The case.")); },
            show};
}

}  // namespace redress
