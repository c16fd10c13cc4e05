// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <set>

#include "app/commands/all_commands.h"
#include "app/commands/case_text.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarCommand)
};

constexpr qint64 largestList = 4 * 1024 * 1024;

Result<QByteArray> downloadIn(const QString &path) {
    QFile file(path);
    if (!QFileInfo(path).isFile() || file.size() > largestList || !file.open(QIODevice::ReadOnly))
        return refuse(Words::tr("The file cannot be read: check its name and that you may read it."), {}, path);
    return file.readAll();
}

void print(const MovedDate &move, Shell &shell) {
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{{u"case"_s, move.reference.text()},
                                {u"target"_s, move.target.text()},
                                {u"name"_s, move.targetName},
                                {u"from"_s, move.from.toText()},
                                {u"to"_s, move.to.toText()}});
    else
        shell.print(u"%1 %2 %3 %4"_s.arg(fitted(move.reference.text(), 16), fitted(move.targetName, 34),
                                         fitted(textOf(move.from), 17), textOf(move.to)));
}

size_t casesIn(const std::vector<MovedDate> &moves) {
    std::set<QString> cases;
    for (const auto &move : moves) cases.insert(move.reference.text());
    return cases.size();
}

QString summaryOf(const std::vector<MovedDate> &moves, bool dryRun) {
    if (moves.empty())
        return dryRun ? Words::tr("No date of an open case would move.")
                      : Words::tr("No date of an open case has moved.");
    const QString dates = Words::tr("%n date(s)", nullptr, static_cast<int>(moves.size()));
    const QString cases = Words::tr("%n open case(s)", nullptr, static_cast<int>(casesIn(moves)));
    return dryRun ? Words::tr("%1 of %2 would move.", "3 dates of 2 open cases").arg(dates, cases)
                  : Words::tr("%1 of %2 have moved, and their timelines say so.", "3 dates of 2 open cases")
                        .arg(dates, cases);
}

ExitCode calendar(const QCommandLineParser &options, Shell &shell) {
    if (options.positionalArguments().size() != 1)
        return shell.fail({Words::tr("Name one file: redress calendar bank-holidays.json."), {}, {}});
    const auto download = downloadIn(options.positionalArguments().front());
    if (!download) return shell.fail(download.error());
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    Organisation ours = (*reg)->organisation();
    ours.bankHolidays = *download;
    const auto moves = (*reg)->datesMovedBy(ours);
    if (!moves) return shell.fail(moves.error());
    const bool dryRun = options.isSet(u"dry-run"_s);
    if (!dryRun) {
        if (const auto taken = (*reg)->setOrganisation(ours, shell.user()); !taken) return shell.fail(taken.error());
    }
    for (const auto &move : *moves) print(move, shell);
    shell.say(summaryOf(*moves, dryRun));
    return ExitCode::Done;
}

}  // namespace

CommandSpec calendarCommand() {
    return {u"calendar"_s,
            Words::tr("Take a newer list of bank holidays; show which dates of open cases it moves."),
            u"redress calendar bank-holidays.json --database team.redress --dry-run"_s,
            [](QCommandLineParser &options) {
                options.addPositionalArgument(u"file"_s, Words::tr("bank-holidays.json, as gov.uk publishes it."));
                options.addOption({u"dry-run"_s, Words::tr("Show what would move, and change nothing.")});
            },
            calendar,
            1};
}

}  // namespace redress
