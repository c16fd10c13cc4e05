// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int atOnce = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MoveOnCommand)
};

Result<int> moveAll(Register &reg) {
    int all = 0;
    while (true) {
        const auto moved = reg.moveOnWhatIsOver(atOnce);
        if (!moved) return moved;
        all += *moved;
        if (*moved < atOnce) return all;
    }
}

ExitCode moveOn(const QCommandLineParser &, Shell &shell) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto moved = moveAll(**reg);
    if (!moved) return shell.fail(moved.error());
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{u"moved"_s, *moved}});
    else
        shell.print(Words::tr("%n case(s) went to the next stage because their time was over.", nullptr, *moved));
    return ExitCode::Done;
}

}  // namespace

CommandSpec moveOnCommand() {
    return {u"move-on"_s, Words::tr("Let cases whose informal stage is over go to the next one, as their policy says."),
            u"redress move-on --database team.redress"_s, [](QCommandLineParser &) {}, moveOn};
}

}  // namespace redress
