// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"
#include "core/exchange/export_register.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Export {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

ExitCode run(const QCommandLineParser &options, Shell &shell) {
    const auto kind = exportKindOf(options.positionalArguments().value(0));
    if (!kind || options.positionalArguments().size() != 1)
        return shell.fail({Export::tr("Say what to export: cases, events, targets, people or person-events."), {}, {}});
    const QString path = options.value(u"output"_s);
    if (path.isEmpty())
        return shell.fail({Export::tr("Say where to: --output FILE.csv or --output FILE.json."), {}, {}});
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto rows = exportRegister(**reg, *kind, path);
    if (!rows) return shell.fail(rows.error());
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{u"rows"_s, *rows}, {u"output"_s, path}});
    else
        shell.print(Export::tr("Rows written to %1: %2.").arg(path).arg(*rows));
    return ExitCode::Done;
}

}  // namespace

CommandSpec exportCommand() {
    return {u"export"_s,
            Export::tr("Write every case, event, target or person to a file for other programs."),
            u"redress export cases --database homes.redress --output cases.csv"_s,
            [](QCommandLineParser &options) {
                options.addPositionalArgument(
                    u"WHAT"_s, Export::tr("cases, events, targets, people, or person-events for what was recorded on "
                                          "people. What people told for their profile is held apart and "
                                          "never exported."));
                options.addOption(
                    {u"output"_s, Export::tr("The file to write; its ending, .csv or .json, says how."), u"file"_s});
            },
            run,
            1};
}

}  // namespace redress
