// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"
#include "app/commands/case_text.h"
#include "core/base/csv_line.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CasesCommand)
};

constexpr int pageSize = 500;

Result<CaseFilter> filterFrom(const QCommandLineParser &options) {
    CaseFilter filter;
    if (options.isSet(u"open"_s)) filter.status = CaseFilter::Status::Open;
    filter.search = options.value(u"search"_s);
    // A command's words are finished, unlike those of somebody who is typing.
    if (!filter.search.isEmpty() && !filter.search.endsWith(u'*')) filter.search += u' ';
    filter.officer = options.value(u"officer"_s);
    if (!options.isSet(u"state"_s)) return filter;
    filter.state = targetStateOf(options.value(u"state"_s));
    static const QList listed{TargetState::Overdue, TargetState::DueToday, TargetState::Approaching,
                              TargetState::Running};
    if (filter.state && listed.contains(*filter.state)) return filter;
    return refuse(Words::tr("There is no state “%1”: use overdue, due-today, approaching or running.")
                      .arg(options.value(u"state"_s)));
}

Result<int> limitFrom(const QCommandLineParser &options) {
    bool whole = false;
    const int limit = options.value(u"limit"_s).toInt(&whole);
    if (whole && limit > 0) return limit;
    return refuse(Words::tr("--limit has to be a whole number above 0, not “%1”.").arg(options.value(u"limit"_s)));
}

// A table shows a dash where nothing is due, a file for programs nothing.
QStringList cellsOf(const CaseRow &row, const QString &nothing) {
    const QString due = row.nextDue.isKnown() ? row.nextDue.toText() : nothing;
    return {row.reference.text(),
            row.complainant,
            row.about,
            row.stageName,
            row.nextTargetName,
            due,
            row.officer,
            row.received.toString(Qt::ISODate)};
}

void printRow(const CaseRow &row, Shell &shell) {
    if (shell.format() == Shell::Format::Json) return shell.print(jsonOf(row));
    if (shell.format() == Shell::Format::Csv) return shell.print(CsvLine(cellsOf(row, {})).text());
    const QStringList cells = cellsOf(row, u"-"_s);
    static constexpr int widths[]{16, 22, 34, 12, 24, 17, 18, 10};
    QStringList fittedCells;
    for (int i = 0; i < cells.size(); ++i) fittedCells << fitted(cells[i], widths[i]);
    shell.print(fittedCells.join(u' ').trimmed());
}

ExitCode cases(const QCommandLineParser &options, Shell &shell) {
    const auto filter = filterFrom(options);
    if (!filter) return shell.fail(filter.error());
    const auto limit = limitFrom(options);
    if (!limit) return shell.fail(limit.error());
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    if (shell.format() == Shell::Format::Csv)
        shell.print(u"case,complainant,about,stage,next target,due,officer,received"_s);
    std::optional<CasePosition> from;
    int found = 0;
    for (int left = *limit; left > 0;) {
        const auto page = (*reg)->cases().page(*filter, {}, (*reg)->days(), std::min(left, pageSize), from);
        if (!page) return shell.fail(page.error());
        for (const auto &row : page->rows) printRow(row, shell);
        found += static_cast<int>(page->rows.size());
        if (!page->more) break;
        left -= static_cast<int>(page->rows.size());
        from = page->positions.back();
    }
    // Programs find an empty list plain enough.
    if (found == 0 && shell.format() == Shell::Format::Table)
        shell.say(Words::tr("No case is like that: ask for less, or check the spelling of a name."));
    return ExitCode::Done;
}

}  // namespace

CommandSpec casesCommand() {
    return {u"cases"_s,
            Words::tr("List cases: what is due first comes first; hits of a search newest first."),
            u"redress cases --database team.redress --open --search \"damp\""_s,
            [](QCommandLineParser &options) {
                options.addOption({u"open"_s, Words::tr("Open cases only.")});
                options.addOption({u"search"_s, Words::tr("Cases that hold these words."), u"text"_s});
                options.addOption({u"officer"_s, Words::tr("Cases of this officer."), u"name"_s});
                options.addOption({u"state"_s, Words::tr("By the state of the next target."), u"state"_s});
                options.addOption({u"limit"_s, Words::tr("At most so many (default 50)."), u"number"_s, u"50"_s});
            },
            cases,
            0,
            {Shell::Format::Table, Shell::Format::Json, Shell::Format::Csv}};
}

}  // namespace redress
