// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CreateCommand)
};

ExitCode create(const QCommandLineParser &options, Shell &shell) {
    if (!options.isSet(u"policy"_s))
        return shell.fail({Words::tr("Say whose policy it is, with --policy; `redress policies` lists them."), {}, {}});
    const auto policy = shell.policies().find(PolicyId(options.value(u"policy"_s)));
    if (!policy) return shell.fail(policy.error());
    const auto made = Register::create(shell.databasePath(), **policy, options.value(u"organisation"_s), shell.clock());
    if (!made) return shell.fail(made.error());
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{u"database"_s, shell.databasePath()}, {u"policy"_s, (*policy)->id.text()}});
    else
        shell.print(Words::tr("Made %1 for the policy of %2.").arg(shell.databasePath(), (*policy)->organisation));
    return ExitCode::Done;
}

}  // namespace

CommandSpec createCommand() {
    return {u"create"_s, Words::tr("Make a new, empty register for a policy."),
            u"redress create --database team.redress --policy hos-code-2024 --organisation \"Test Homes\""_s,
            [](QCommandLineParser &options) {
                options.addOption({u"policy"_s, Words::tr("The policy that its cases are run under."), u"id"_s});
                options.addOption(
                    {u"organisation"_s, Words::tr("The name on letters (default: as in the policy)."), u"name"_s});
            },
            create};
}

}  // namespace redress
