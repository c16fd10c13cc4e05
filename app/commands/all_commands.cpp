// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/all_commands.h"

#include <QCoreApplication>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

ExitCode complain(const QString &message) {
    QTextStream(stderr) << "redress: " << message << Qt::endl;
    return ExitCode::CannotRun;
}

ExitCode help() {
    QTextStream out(stdout);
    out << QCoreApplication::translate("Commands", "redress opens the window; redress COMMAND works without one.\n\n");
    for (const auto &command : allCommands())
        out << "  redress " << command.name.leftJustified(10) << command.summary << '\n';
    out << QCoreApplication::translate("Commands", "\nredress COMMAND --help tells more about each.\n");
    return ExitCode::Done;
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
        QTextStream(stdout) << options.helpText().replace(QCoreApplication::arguments().value(0),
                                                          u"redress "_s + command.name);
        return ExitCode::Done;
    }
    if (!understood)
        return complain(
            QCoreApplication::translate("Commands", "%1. See redress %2 --help.")
                .arg(options.errorText().chopped(options.errorText().endsWith(u'.') ? 1 : 0), command.name));
    const auto shell = Shell::fromOptions(options);
    if (!shell) return complain(shell.error().message);
    const ExitCode code = command.run(options, **shell);
    (*shell)->flush();
    return code;
}

}  // namespace

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
