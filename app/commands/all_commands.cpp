// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all_commands.h"

#include <QCoreApplication>

#include "app/commands/columns.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

ExitCode complain(const QString &message) {
    QTextStream(stderr) << "redress: " << message << Qt::endl;
    return ExitCode::CannotRun;
}

ExitCode help() {
    QString text =
        QCoreApplication::translate("Commands", "redress opens the window; redress COMMAND works without one.\n\n");
    std::vector<QStringList> rows;
    for (const auto &command : allCommands()) rows.push_back({u"  redress "_s + command.name, command.summary});
    for (const QString &line : inColumns(rows)) text += line + u'\n';
    return tell(text + QCoreApplication::translate("Commands", "\nredress COMMAND --help tells more about each.\n"));
}

Result<> checkWords(const CommandSpec &command, const QStringList &words) {
    if (words.size() <= command.mostWords) return {};
    return refuse(QCoreApplication::translate(
                      "Commands",
                      "“%1” is one word too many: a register is named with --database FILE. See redress %2 "
                      "--help.")
                      .arg(words.at(command.mostWords).left(60), command.name));
}

Result<> checkFormat(const CommandSpec &command, const Shell &shell) {
    if (command.formats.contains(shell.format())) return {};
    QStringList names;
    for (const auto format : command.formats) names << Shell::nameOf(format);
    return refuse(QCoreApplication::translate("Commands", "redress %1 does not answer as %2: use %3.")
                      .arg(command.name, Shell::nameOf(shell.format()),
                           names.join(QCoreApplication::translate("Commands", " or ", "between formats"))));
}

ExitCode runIn(Shell &shell, const CommandSpec &command, const QCommandLineParser &options) {
    const ExitCode code = command.run(options, shell);
    const auto flushed = shell.flush();
    return flushed || code == ExitCode::CannotRun ? code : shell.fail(flushed.error());
}

ExitCode run(const CommandSpec &command, const QStringList &arguments) {
    QCommandLineParser options;
    options.setApplicationDescription(command.summary + u"\n\n"_s +
                                      QCoreApplication::translate("Commands", "Example: %1").arg(command.example));
    Shell::addCommonOptions(options);
    command.addOptions(options);
    const bool understood = options.parse(arguments);
    if (options.isSet(u"help"_s)) {
        // Qt names the program by its whole path and knows nothing of commands.
        return tell(options.helpText().replace(QCoreApplication::arguments().value(0), u"redress "_s + command.name));
    }
    if (!understood)
        return complain(
            QCoreApplication::translate("Commands", "%1. See redress %2 --help.")
                .arg(options.errorText().chopped(options.errorText().endsWith(u'.') ? 1 : 0), command.name));
    if (const auto words = checkWords(command, options.positionalArguments()); !words)
        return complain(words.error().message);
    const auto shell = Shell::fromOptions(options);
    if (!shell) return complain(shell.error().message);
    if (const auto format = checkFormat(command, **shell); !format) return complain(format.error().message);
    return runIn(**shell, command, options);
}

}  // namespace

ExitCode tell(const QString &text) {
    QTextStream out(stdout);
    out << text;
    out.flush();
    return out.status() == QTextStream::Ok ? ExitCode::Done : complain(Shell::outputFault().message);
}

std::vector<CommandSpec> allCommands() {
    return {targetsCommand(),  policiesCommand(), createCommand(),   importCommand(), recordCommand(),
            casesCommand(),    showCommand(),     dueCommand(),      letterCommand(), lettersCommand(),
            reportCommand(),   exportCommand(),   calendarCommand(), checkCommand(),  demoCommand(),
            learningCommand(), sampleCommand(),   moveOnCommand(),   dutiesCommand(), improvementsCommand()};
}

ExitCode runCommand(const QStringList &arguments) {
    const QString name = arguments.value(1);
    if (name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1) return help();
    for (const auto &command : allCommands()) {
        if (command.name != name) continue;
        QStringList rest = arguments;
        rest.removeAt(1);
        rest[0] = u"redress "_s + name;
        return run(command, rest);
    }
    return complain(
        QCoreApplication::translate("Commands", "there is no command “%1”; redress --help lists them.").arg(name));
}

}  // namespace redress
