// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"
#include "core/store/checkup.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)
};

std::pair<QString, QString> subjectOf(const Finding &finding) {
    if (!finding.person.isEmpty()) return {u"person"_s, finding.person.text()};
    if (!finding.matter.isEmpty()) return {u"matter"_s, finding.matter.text()};
    return {u"case"_s, finding.reference.text()};
}

void printFinding(const Finding &finding, Shell &shell) {
    const auto [what, subject] = subjectOf(finding);
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{what, subject}, {u"finding"_s, finding.sentence}});
    else
        shell.print(subject.isEmpty() ? finding.sentence : u"%1: %2"_s.arg(subject, finding.sentence));
}

ExitCode rebuild(Register &reg, Shell &shell) {
    const auto rebuilt = Checkup(reg).rebuild();
    if (!rebuilt) return shell.fail(rebuilt.error());
    shell.say(Words::tr("The lists of %n case(s) were written anew from their timelines.", nullptr,
                        static_cast<int>(*rebuilt)));
    return ExitCode::Done;
}

ExitCode check(const QCommandLineParser &options, Shell &shell) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    if (options.isSet(u"rebuild"_s)) {
        if (const ExitCode code = rebuild(**reg, shell); code != ExitCode::Done) return code;
    }
    int findings = 0;
    const auto checked = Checkup(**reg).run([&](const Finding &finding) {
        ++findings;
        printFinding(finding, shell);
    });
    if (!checked) return shell.fail(checked.error());
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{u"cases"_s, *checked}, {u"findings"_s, findings}});
    else
        shell.print(findings == 0 ? Words::tr("%n case(s) checked: everything is as it should be.", nullptr,
                                              static_cast<int>(*checked))
                                  : Words::tr("%n thing(s) found.", nullptr, findings));
    return findings == 0 ? ExitCode::Done : ExitCode::FellShort;
}

}  // namespace

CommandSpec checkCommand() {
    return {u"check"_s, Words::tr("Check the file, every timeline and every list against the timelines."),
            u"redress check --database team.redress"_s,
            [](QCommandLineParser &options) {
                options.addOption({u"rebuild"_s, Words::tr("Write the lists anew from the timelines first.")});
            },
            check};
}

}  // namespace redress
