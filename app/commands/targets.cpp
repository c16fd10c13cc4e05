// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"
#include "app/commands/target_answer.h"
#include "app/commands/target_query.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TargetsCommand)
};

void addOptions(QCommandLineParser &options) {
    options.addOption({u"policy"_s, Words::tr("The policy; redress policies lists them."), u"id"_s});
    options.addOption({u"procedure"_s, Words::tr("The procedure (default: the policy's own default)."), u"id"_s});
    options.addOption(
        {u"event"_s, Words::tr("What has happened, and when; may be given several times."), u"name=when"_s});
    options.addOption({u"extension"_s, Words::tr("A target that was moved, and to which day."), u"target=day"_s});
    options.addOption({u"division"_s,
                       Words::tr("england-and-wales, scotland or northern-ireland (default: the policy's)."), u"id"_s});
    options.addOption({u"stdin"_s, Words::tr("Read queries as JSON lines and answer each with a line.")});
}

ExitCode answerOne(const QCommandLineParser &options, const TargetQueryReader &reader, const Calendars &calendars,
                   Shell &shell) {
    const auto query = reader.fromOptions(options);
    if (!query) return shell.fail(query.error());
    if (shell.format() == Shell::Format::Json) {
        shell.print(answerOf(*query, calendars));
        return ExitCode::Done;
    }
    for (const QString &line : pageOf(*query, calendars)) shell.print(line);
    return ExitCode::Done;
}

// Each line is answered before the next is read, so that a program can hold a conversation.
ExitCode answerLines(const TargetQueryReader &reader, const Calendars &calendars, Shell &shell) {
    ExitCode code = ExitCode::Done;
    QString line;
    while (shell.in().readLineInto(&line)) {
        if (line.trimmed().isEmpty()) continue;
        const auto query = reader.fromJson(line.toUtf8());
        if (!query) code = ExitCode::FellShort;
        shell.print(query ? answerOf(*query, calendars) : answerOf(query.error()));
        if (!shell.flush()) break;  // nobody hears the rest
    }
    return code;
}

ExitCode run(const QCommandLineParser &options, Shell &shell) {
    const When now = When::at(shell.clock().now());
    if (!WorkingCalendar::covers(now.day()))
        return shell.fail({Words::tr("%1 is outside the years 1950 to 2199.").arg(now.toText()), {}, {}});
    const Calendars calendars;
    const TargetQueryReader reader(shell.policies(), calendars, now);
    return options.isSet(u"stdin"_s) ? answerLines(reader, calendars, shell)
                                     : answerOne(options, reader, calendars, shell);
}

}  // namespace

CommandSpec targetsCommand() {
    return {
        .name = u"targets"_s,
        .summary = Words::tr("Reckon the targets of a case that need not be in any register, and say why."),
        .example = u"redress targets --policy hos-code-2024 --procedure complaint --event received=2026-04-02T16:10"_s,
        .addOptions = addOptions,
        .run = run};
}

}  // namespace redress
