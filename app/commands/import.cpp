// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>

#include "app/commands/all_commands.h"
#include "core/base/whole_file.h"
#include "core/exchange/import_job.h"
#include "core/exchange/import_trial.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

Result<QByteArray> readMapping(const QString &path) {
    if (path.isEmpty()) return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            Import::tr("The mapping “%1” cannot be read: check its name, or let --dry-run write one.").arg(path));
    const QByteArray json = file.readAll();
    if (json.isEmpty()) return refuse(Import::tr("The mapping “%1” is empty: let --dry-run write one.").arg(path));
    return json;
}

void sayColumns(const ImportPlan &plan, Shell &shell) {
    for (const auto &column : plan.mapping().columns) {
        const QString stage = column.stage.isEmpty() ? QString() : u" ("_s + column.stage.text() + u')';
        shell.say(u"  "_s + column.heading.leftJustified(28) + u"  "_s + labelOf(column.field) + stage);
    }
}

// What stands there and says something else, somebody has edited.
bool isEdited(const QString &path, const QByteArray &fresh) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() != fresh;
}

QString summaryOf(const ImportPlan &plan, const QString &path, bool isKept) {
    return isKept ? Import::tr(
                        "Rows looked at: %1; nothing was imported. %2 was there already and was left as it is: "
                        "import with --mapping, or rename it to get a new one.")
                        .arg(plan.survey().rows)
                        .arg(path)
                  : Import::tr(
                        "Rows looked at: %1; nothing was imported. How they would be read stands in %2: edit it, "
                        "and import with --mapping.")
                        .arg(plan.survey().rows)
                        .arg(path);
}

// What a trial of the rows counts; nothing where the register cannot be imported as it is mapped.
std::optional<ImportSummary> trialOf(Register &reg, const ImportPlan &plan, Shell &shell) {
    const auto trial = ImportTrial(reg, plan, shell.user()).run();
    if (trial) return *trial;
    shell.say(trial.error().message);
    return {};
}

QJsonObject jsonOf(const std::optional<ImportSummary> &trial) {
    if (!trial) return {};
    QJsonObject reasons;
    for (const auto &[kind, rows] : trial->reasons) reasons.insert(nameOf(kind), rows);
    return {{u"would_import"_s, trial->imported},
            {u"unchanged"_s, trial->unchanged},
            {u"would_reject"_s, trial->rejected},
            {u"reasons"_s, reasons}};
}

// Tries the rows, and writes how they were read.
ExitCode tryImport(Register &reg, const ImportPlan &plan, Shell &shell) {
    const QString path = mappingPathFor(plan.path());
    const QByteArray json = plan.mappingToEdit();
    const bool isKept = isEdited(path, json);
    if (!isKept) {
        if (const auto saved = saveWhole(path, json); !saved) return shell.fail(saved.error());
    }
    if (shell.format() != Shell::Format::Json) sayColumns(plan, shell);
    const auto trial = trialOf(reg, plan, shell);
    if (shell.format() == Shell::Format::Json) {
        QJsonObject answer{{u"rows"_s, plan.survey().rows}, {u"mapping"_s, path}, {u"kept"_s, isKept}};
        const QJsonObject counts = jsonOf(trial);
        for (auto count = counts.begin(); count != counts.end(); ++count) answer.insert(count.key(), count.value());
        shell.print(answer);
        return ExitCode::Done;
    }
    if (trial) shell.print(inWords(*trial));
    shell.print(summaryOf(plan, path, isKept));
    return ExitCode::Done;
}

QJsonObject jsonOf(const ImportSummary &summary) {
    return {{u"rows"_s, summary.rows},
            {u"imported"_s, summary.imported},
            {u"unchanged"_s, summary.unchanged},
            {u"rejected"_s, summary.rejected}};
}

void printSummary(const ImportSummary &summary, Shell &shell) {
    shell.print(Import::tr("Rows: %1. Imported: %2. Already there: %3. Not taken: %4.")
                    .arg(summary.rows)
                    .arg(summary.imported)
                    .arg(summary.unchanged)
                    .arg(summary.rejected));
    if (summary.blank > 0) shell.print(Import::tr("Blank rows passed over: %1.").arg(summary.blank));
    if (summary.imported > 0)
        shell.print(Import::tr("Whatever was not read word for word is noted on the timeline of its case."));
    if (summary.rejected > 0)
        shell.print(
            Import::tr(
                "The rows that were not taken stand with the reason in %1: correct them there and import that file.")
                .arg(summary.rejectedFile));
}

ExitCode importRegister(Register &reg, const ImportPlan &plan, Shell &shell) {
    const auto summary = ImportJob(reg, plan, shell.user()).run();
    if (!summary) return shell.fail(summary.error());
    if (shell.format() == Shell::Format::Json)
        shell.print(jsonOf(*summary));
    else
        printSummary(*summary, shell);
    return summary->rejected > 0 ? ExitCode::FellShort : ExitCode::Done;
}

ExitCode run(const QCommandLineParser &options, Shell &shell) {
    const QStringList files = options.positionalArguments();
    if (files.size() != 1)
        return shell.fail(
            {Import::tr("Name one register to import, for example: redress import register.csv."), {}, {}});
    const auto mapping = readMapping(options.value(u"mapping"_s));
    if (!mapping) return shell.fail(mapping.error());
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto plan = ImportPlan::open(files.front(), (*reg)->policy(), shell.clock().today(), *mapping);
    if (!plan) return shell.fail(plan.error());
    if (options.isSet(u"dry-run"_s)) return tryImport(**reg, *plan, shell);
    return importRegister(**reg, *plan, shell);
}

}  // namespace

CommandSpec importCommand() {
    return {u"import"_s,
            Import::tr("Take a register from a spreadsheet (CSV) into cases."),
            u"redress import register.csv --database homes.redress"_s,
            [](QCommandLineParser &options) {
                options.addPositionalArgument(u"FILE"_s, Import::tr("The register, saved as CSV."));
                options.addOption(
                    {u"mapping"_s, Import::tr("How its columns are read, as --dry-run wrote it."), u"file"_s});
                options.addOption(
                    {u"dry-run"_s, Import::tr("Import nothing: say how many rows would become cases and why the others "
                                              "would not, and write FILE.mapping.json to be edited.")});
            },
            run,
            1};
}

}  // namespace redress
