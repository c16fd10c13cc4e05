// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonDocument>

#include "app/commands/all_commands.h"
#include "app/commands/columns.h"
#include "core/reports/report_catalogue.h"
#include "core/reports/report_file.h"
#include "core/reports/report_writers.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)
};

ExitCode list(Shell &shell) {
    std::vector<QStringList> rows;
    for (const ReportKind &kind : reportKinds()) {
        if (shell.format() == Shell::Format::Json)
            shell.print(QJsonObject{{u"id"_s, kind.id}, {u"title"_s, kind.title}, {u"purpose"_s, kind.purpose}});
        else
            rows.push_back({kind.id, kind.title, kind.purpose});
    }
    for (const QString &line : inColumns(rows)) shell.print(line);
    return ExitCode::Done;
}

Result<ReportWish> wishOf(const QCommandLineParser &options, const Clock &clock) {
    const QStringList names = options.positionalArguments();
    if (names.size() != 1) return refuse(Words::tr("Name one report, for example “quarterly”; --list shows them all."));
    if (!options.isSet(u"period"_s)) {
        const Period last = Period::containing(Period::Kind::Quarter, clock.today()).previous();
        return refuse(Words::tr("Say which period with --period, for example --period %1.").arg(last.toText()));
    }
    return Period::fromText(options.value(u"period"_s)).map([&](const Period &period) {
        return ReportWish{names.front(), period, !options.isSet(u"no-comparison"_s)};
    });
}

void printReport(const ReportDocument &report, Shell &shell) {
    switch (shell.format()) {
        case Shell::Format::Json:
            return shell.print(toJson(report));
        case Shell::Format::Csv:
            shell.out() << QString::fromUtf8(toCsv(report));
            return;
        default:
            return shell.print(toText(report));
    }
}

ExitCode report(const QCommandLineParser &options, Shell &shell) {
    if (options.isSet(u"list"_s)) return list(shell);
    const auto wish = wishOf(options, shell.clock());
    if (!wish) return shell.fail(wish.error());
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto made = makeReport(**reg, *wish);
    if (!made) return shell.fail(made.error());
    if (!made->standing.isEmpty()) shell.say(made->standing);
    if (!options.isSet(u"output"_s)) {
        printReport(*made, shell);
        return ExitCode::Done;
    }
    if (const auto saved = saveReport(*made, options.value(u"output"_s)); !saved) return shell.fail(saved.error());
    return ExitCode::Done;
}

}  // namespace

CommandSpec reportCommand() {
    return {u"report"_s,
            Words::tr("A report for the board: PDF, spreadsheet, web page or data."),
            u"redress report quarterly --database team.redress --period 2026-Q1 --output quarter.pdf"_s,
            [](QCommandLineParser &options) {
                options.addPositionalArgument(u"report"_s, Words::tr("Which report: one that --list names."));
                options.addOption({u"list"_s, Words::tr("List the reports.")});
                options.addOption({u"period"_s,
                                   Words::tr("A quarter, a month or a financial year (2026-Q1, 2026-04, 2025/26)."),
                                   u"period"_s});
                options.addOption({u"no-comparison"_s, Words::tr("Leave out the period before.")});
                options.addOption({u"output"_s,
                                   Words::tr("The file to write: .pdf, .xlsx, .csv, .html or .json (default: print)."),
                                   u"file"_s});
            },
            report,
            1,
            {Shell::Format::Table, Shell::Format::Json, Shell::Format::Csv}};
}

}  // namespace redress
