// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"
#include "core/store/checkup.h"
#include "core/store/file_checkup.h"

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

// What is found is told as it is found, and counted.
class Findings {
public:
    explicit Findings(Shell &shell) : m_shell(shell) {}

    void add(const Finding &finding) {
        ++m_count;
        const auto [what, subject] = subjectOf(finding);
        if (m_shell.format() == Shell::Format::Json)
            m_shell.print(QJsonObject{{what, subject}, {u"finding"_s, finding.sentence}});
        else
            m_shell.print(subject.isEmpty() ? finding.sentence : u"%1: %2"_s.arg(subject, finding.sentence));
    }
    [[nodiscard]] bool areNone() const { return m_count == 0; }

    ExitCode end(qint64 cases) {
        if (m_shell.format() == Shell::Format::Json)
            m_shell.print(QJsonObject{{u"cases"_s, cases}, {u"findings"_s, m_count}});
        else
            m_shell.print(areNone() ? Words::tr("%n case(s) checked: everything is as it should be.", nullptr,
                                                static_cast<int>(cases))
                                    : Words::tr("%n thing(s) found.", nullptr, m_count));
        return areNone() ? ExitCode::Done : ExitCode::FellShort;
    }

private:
    Shell &m_shell;
    int m_count = 0;
};

// A file that cannot be opened, or not be read to its end, may be just what the check is there to find.
ExitCode tellDamage(const Fault &why, Findings &findings, Shell &shell) {
    if (findings.areNone()) {
        const auto damage = damageIn(shell.databasePath(), why);
        if (!damage || damage->isEmpty()) return shell.fail(why);
        for (const QString &sentence : *damage) findings.add({{}, sentence});
    }
    return findings.end(0);
}

Result<> rebuild(Register &reg, Shell &shell) {
    return Checkup(reg).rebuild().map([&](qint64 cases) {
        shell.say(Words::tr("The lists of %n case(s) were written anew from their timelines.", nullptr,
                            static_cast<int>(cases)));
    });
}

ExitCode check(const QCommandLineParser &options, Shell &shell) {
    Findings findings(shell);
    const auto reg = shell.openRegister();
    if (!reg) return tellDamage(reg.error(), findings, shell);
    const auto rebuilt = options.isSet(u"rebuild"_s) ? rebuild(**reg, shell) : Result<>();
    const auto checked = Checkup(**reg).run([&](const Finding &finding) { findings.add(finding); });
    if (!checked) return tellDamage(checked.error(), findings, shell);
    // Why nothing was written anew is among what the check found, or was in the way of everything.
    if (!rebuilt && findings.areNone()) return shell.fail(rebuilt.error());
    if (!rebuilt) shell.say(rebuilt.error().message);
    return findings.end(*checked);
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
