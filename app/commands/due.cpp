// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "app/commands/all_commands.h"
#include "app/commands/case_text.h"
#include "core/base/csv_line.h"
#include "core/exchange/calendar_file.h"
#include "core/schedule/due_within.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DueCommand)
};

// The case or, beside the cases, what it is called in its record.
QString subjectOf(const DueItem &item) {
    return item.isMatter() ? item.matter.text() : item.reference.text();
}

QStringList cellsOf(const DueItem &item) {
    return {labelOf(item.state), textOf(item.due), subjectOf(item), item.complainant,
            item.words(),        item.officer,     item.clause};
}

// For programs: the state and the target by their ids, as in JSON.
CsvLine csvOf(const DueItem &item) {
    return CsvLine({idOf(item.state), item.due.toText(), subjectOf(item), item.complainant, item.target.text(),
                    item.officer, item.clause, item.words()});
}

void printItem(const DueItem &item, Shell &shell) {
    if (shell.format() == Shell::Format::Json) return shell.print(jsonOf(item));
    if (shell.format() == Shell::Format::Csv) return shell.print(csvOf(item).text());
    static constexpr int widths[]{12, 17, 26, 24, 56, 18, 24};
    QStringList cells = cellsOf(item);
    for (int i = 0; i < cells.size(); ++i) cells[i] = fitted(cells[i], widths[i]);
    shell.print(cells.join(u' ').trimmed());
}

Result<int> daysFrom(const QCommandLineParser &options) {
    bool whole = false;
    const int days = options.value(u"within"_s).toInt(&whole);
    if (whole && days >= 0 && days <= 1000) return days;
    return refuse(Words::tr("--within has to be a whole number of working days up to 1000, not “%1”.")
                      .arg(options.value(u"within"_s)));
}

// A calendar is looked at for months, so it holds a year's work where nobody says otherwise.
ExitCode calendar(const QCommandLineParser &options, Shell &shell, int days) {
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto text = calendarOf(**reg, options.value(u"officer"_s), options.isSet(u"within"_s) ? days : calendarDays);
    if (!text) return shell.fail(text.error());
    if (!options.isSet(u"output"_s)) {
        shell.out() << QString::fromUtf8(*text);
        return ExitCode::Done;
    }
    const auto written = publishCalendar(*text, options.value(u"output"_s));
    return written ? ExitCode::Done : shell.fail(written.error());
}

ExitCode due(const QCommandLineParser &options, Shell &shell) {
    const auto days = daysFrom(options);
    if (!days) return shell.fail(days.error());
    if (shell.format() == Shell::Format::Ics) return calendar(options, shell, *days);
    if (options.isSet(u"output"_s))
        return shell.fail({Words::tr("--output writes a calendar file: add --format ics, or leave it out."), {}, {}});
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto items = dueWithin(**reg, *days, options.value(u"officer"_s));
    if (!items) return shell.fail(items.error());
    if (shell.format() == Shell::Format::Csv) shell.print(u"state,due,case,complainant,target,officer,clause,name"_s);
    for (const auto &item : *items) printItem(item, shell);
    if (items->empty() && shell.format() == Shell::Format::Table)
        shell.print(Words::tr("Nothing is overdue, and nothing falls due within %n working day(s).", nullptr, *days));
    return ExitCode::Done;
}

}  // namespace

CommandSpec dueCommand() {
    return {
        u"due"_s,
        Words::tr("The worklist: what is overdue or falls due soon."),
        u"redress due --database team.redress --within 2 --officer \"Joan Pike\""_s,
        [](QCommandLineParser &options) {
            options.addOption({u"within"_s, Words::tr("Working days to look ahead (default 2)."), u"days"_s, u"2"_s});
            options.addOption({u"officer"_s, Words::tr("Only this officer's."), u"name"_s});
            options.addOption({u"output"_s,
                               Words::tr("With --format ics: the file that calendars subscribe to. It is written only "
                                         "where something has changed, and looks a year ahead without --within."),
                               u"file"_s});
        },
        due,
        0,
        {Shell::Format::Table, Shell::Format::Json, Shell::Format::Csv, Shell::Format::Ics}};
}

}  // namespace redress
