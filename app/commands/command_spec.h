// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QList>
#include <functional>
#include <limits>

#include "app/commands/shell.h"

namespace redress {

// One command of `redress`. Its options are added to the common ones.
struct CommandSpec {
    QString name;     // "targets"
    QString summary;  // one line, translated
    QString example;  // shown by --help
    std::function<void(QCommandLineParser &)> addOptions;
    std::function<ExitCode(const QCommandLineParser &, Shell &)> run;
    int mostWords = 0;  // beside its options: what more is said is a mistake, such as a register without --database
    QList<Shell::Format> formats{Shell::Format::Table, Shell::Format::Json};

    static constexpr int anyWords = std::numeric_limits<int>::max();
};

}  // namespace redress
