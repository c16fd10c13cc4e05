// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "app/commands/command_spec.h"

namespace redress {

// One function for each command, each in the file of its name.
[[nodiscard]] CommandSpec targetsCommand();
[[nodiscard]] CommandSpec policiesCommand();
[[nodiscard]] CommandSpec createCommand();
[[nodiscard]] CommandSpec importCommand();
[[nodiscard]] CommandSpec recordCommand();
[[nodiscard]] CommandSpec casesCommand();
[[nodiscard]] CommandSpec showCommand();
[[nodiscard]] CommandSpec dueCommand();
[[nodiscard]] CommandSpec letterCommand();
[[nodiscard]] CommandSpec lettersCommand();
[[nodiscard]] CommandSpec reportCommand();
[[nodiscard]] CommandSpec exportCommand();
[[nodiscard]] CommandSpec calendarCommand();
[[nodiscard]] CommandSpec checkCommand();
[[nodiscard]] CommandSpec demoCommand();
[[nodiscard]] CommandSpec learningCommand();
[[nodiscard]] CommandSpec sampleCommand();
[[nodiscard]] CommandSpec moveOnCommand();
[[nodiscard]] CommandSpec dutiesCommand();
[[nodiscard]] CommandSpec improvementsCommand();

[[nodiscard]] std::vector<CommandSpec> allCommands();

// Says on standard output what was asked for. Answers CannotRun where it could not be written.
[[nodiscard]] ExitCode tell(const QString &text);

// Runs the command that `arguments` name (program name first).
[[nodiscard]] ExitCode runCommand(const QStringList &arguments);

}  // namespace redress
