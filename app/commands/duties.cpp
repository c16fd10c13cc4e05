// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"
#include "app/commands/case_text.h"
#include "app/commands/matter_text.h"
#include "core/base/csv_line.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DutiesCommand)
};

// A table shows words, and a dash where nothing is due; a file for programs ids, and nothing.
QStringList cellsOf(const DutyFile &file, bool isTable) {
    const DutyOccurrence *next = file.next();
    const QString nothing = isTable ? u"-"_s : QString();
    const QString state = !next ? nothing : isTable ? labelOf(next->state) : idOf(next->state);
    return {state,
            next ? textOf(When::on(next->until)) : nothing,
            file.rule.id.text(),
            file.rule.name,
            next ? next->name : file.rule.arises,
            file.owner,
            file.rule.clause.number};
}

void printDuty(const DutyFile &file, const std::vector<Event> &timeline, Shell &shell) {
    if (shell.format() == Shell::Format::Json) return shell.print(jsonOf(file, timeline));
    if (shell.format() == Shell::Format::Csv) return shell.print(CsvLine(cellsOf(file, false)).text());
    QStringList cells = cellsOf(file, true);
    static constexpr int widths[]{12, 11, 22, 40, 28, 24, 12};
    for (int i = 0; i < cells.size(); ++i) cells[i] = fitted(cells[i], widths[i]);
    shell.print(cells.join(u' ').trimmed());
}

ExitCode duties(const QCommandLineParser &, Shell &shell) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const Matters &matters = (*reg)->matters();
    const auto files = matters.duties();
    if (!files) return shell.fail(files.error());
    if (shell.format() == Shell::Format::Csv) shell.print(u"state,due,duty,name,period,owner,clause"_s);
    for (const auto &file : *files) {
        const auto timeline = matters.timeline(matterOf(file.rule.id));
        if (!timeline) return shell.fail(timeline.error());
        printDuty(file, *timeline, shell);
    }
    if (files->empty() && shell.format() == Shell::Format::Table)
        shell.say(Words::tr("The policy has no duties that Redress keeps."));
    return ExitCode::Done;
}

}  // namespace

CommandSpec dutiesCommand() {
    return {u"duties"_s,
            Words::tr("What the organisation itself has to do: returns, reports, reviews, training."),
            u"redress duties --database team.redress --format json"_s,
            [](QCommandLineParser &) {},
            duties,
            0,
            {Shell::Format::Table, Shell::Format::Json, Shell::Format::Csv}};
}

}  // namespace redress
