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
    Q_DECLARE_TR_FUNCTIONS(ImprovementsCommand)
};

void printImprovement(const Improvement &one, const std::vector<Event> &timeline, Shell &shell) {
    if (shell.format() == Shell::Format::Json) return shell.print(jsonOf(one, timeline));
    const QString until = one.until.toString(Qt::ISODate);
    if (shell.format() == Shell::Format::Csv)
        return shell.print(CsvLine({one.id.text(), wordOf(one.state), until, one.title, one.owner}).text());
    QStringList cells{one.id.text(), labelOf(one.state), until.isEmpty() ? u"-"_s : until, one.title, one.owner};
    static constexpr int widths[]{12, 12, 11, 60, 24};
    for (int i = 0; i < cells.size(); ++i) cells[i] = fitted(cells[i], widths[i]);
    shell.print(cells.join(u' ').trimmed());
}

ExitCode improvements(const QCommandLineParser &, Shell &shell) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const Matters &matters = (*reg)->matters();
    const auto all = matters.improvements();
    if (!all) return shell.fail(all.error());
    if (shell.format() == Shell::Format::Csv) shell.print(u"improvement,state,due,title,owner"_s);
    for (const auto &one : *all) {
        const auto timeline = matters.timeline(matterOf(one.id));
        if (!timeline) return shell.fail(timeline.error());
        printImprovement(one, *timeline, shell);
    }
    if (all->empty() && shell.format() == Shell::Format::Table)
        shell.say(Words::tr("No improvement was proposed yet."));
    return ExitCode::Done;
}

}  // namespace

CommandSpec improvementsCommand() {
    return {u"improvements"_s,
            Words::tr("What is done better because of complaints, and whether it has worked."),
            u"redress improvements --database team.redress --format json"_s,
            [](QCommandLineParser &) {},
            improvements,
            0,
            {Shell::Format::Table, Shell::Format::Json, Shell::Format::Csv}};
}

}  // namespace redress
