// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>

#include "app/commands/all_commands.h"
#include "app/commands/letter_options.h"
#include "core/letters/enclosures.h"
#include "core/letters/letter_choice.h"
#include "core/letters/letter_notices.h"
#include "core/letters/letter_writer.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LetterCommand)
};

Result<> checkUsage(const QCommandLineParser &options) {
    if (options.positionalArguments().size() != 1)
        return refuse(Words::tr("Name one letter: acknowledgement, holding, response or refusal."));
    if (options.value(u"case"_s).isEmpty()) return refuse(Words::tr("Name the case with --case R-2026-0001."));
    if (options.value(u"output"_s).isEmpty())
        return refuse(Words::tr("Name the file to write with --output letter.pdf."));
    return {};
}

Result<> write(const QCommandLineParser &options, Shell &shell) {
    if (const auto usage = checkUsage(options); !usage) return usage;
    const auto draft = letter_options::draftFrom(options);
    if (!draft) return refuse(draft.error());
    const auto reg = shell.openRegister();
    if (!reg) return refuse(reg.error());
    const auto file = (*reg)->caseFile(CaseRef(options.value(u"case"_s)));
    if (!file) return refuse(file.error());
    const auto rule = letterFor(*file, options.positionalArguments().front());
    if (!rule) return refuse(rule.error());
    const auto letter =
        letter_options::compose(**reg, *file, *rule, *draft, shell.user(), options.isSet(u"allow-gaps"_s));
    if (!letter) return refuse(letter.error());
    if (const auto written = writeLetter(*letter, options.value(u"output"_s)); !written) return written;
    const auto route = routeOf(file->subject, *file->policy);
    for (const QString &notice : restrictionNotices(**reg, *file)) shell.say(notice);
    for (const QString &notice : noticesFor(route, customerIn(**reg, *file))) shell.say(notice);
    for (const QString &enclosure : enclosuresFor(*file)) shell.say(enclosure);
    return {};
}

ExitCode letterOf(const QCommandLineParser &options, Shell &shell) {
    const auto written = write(options, shell);
    if (!written) return shell.fail(written.error());
    const QString path = options.value(u"output"_s);
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{u"case"_s, options.value(u"case"_s)},
                                {u"letter"_s, options.positionalArguments().front()},
                                {u"file"_s, path}});
    else
        shell.say(Words::tr("The letter is in %1.").arg(QDir::toNativeSeparators(path)));
    return ExitCode::Done;
}

}  // namespace

CommandSpec letterCommand() {
    return {u"letter"_s,
            Words::tr("Write one letter of a case: acknowledgement, holding, response or refusal."),
            u"redress letter acknowledgement --case R-2026-0001 --database team.redress --output letter.pdf"_s,
            [](QCommandLineParser &options) {
                options.addPositionalArgument(u"template"_s,
                                              Words::tr("acknowledgement, holding, response or refusal."));
                options.addOption({u"case"_s, Words::tr("The case."), u"reference"_s});
                options.addOption({u"output"_s, Words::tr("The file to write: .pdf, .odt, .html or .txt."), u"file"_s});
                letter_options::add(options);
            },
            letterOf,
            1};
}

}  // namespace redress
