// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <functional>

#include "app/commands/shell.h"

namespace redress {

// One command of `redress`. Its options are added to the common ones.
struct CommandSpec {
    QString name;     // "targets"
    QString summary;  // one line, translated
    QString example;  // shown by --help
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<ExitCode(const QCommandLineParser &, Shell &)> run;
};

}  // namespace redress
