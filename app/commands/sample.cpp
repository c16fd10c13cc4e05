// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QRandomGenerator>

#include "app/commands/all_commands.h"
#include "core/reports/report_writers.h"
#include "core/reports/sample.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SampleCommand)
};

Result<SampleWish> wishOf(const QCommandLineParser &options, const Clock &clock) {
    if (!options.isSet(u"period"_s)) {
        const Period last = Period::containing(Period::Kind::Quarter, clock.today()).previous();
        return refuse(Words::tr("Say which period with --period, for example --period %1.").arg(last.toText()));
    }
    const auto period = Period::fromText(options.value(u"period"_s));
    if (!period) return refuse(period.error());
    SampleWish wish{*period, 0, QRandomGenerator::system()->generate64()};
    bool whole = true;
    if (options.isSet(u"size"_s)) wish.size = options.value(u"size"_s).toInt(&whole);
    if (!whole || wish.size < 0 || wish.size > 500 || (options.isSet(u"size"_s) && wish.size == 0))
        return refuse(
            Words::tr("--size has to be a whole number from 1 to 500, not “%1”.").arg(options.value(u"size"_s)));
    if (options.isSet(u"seed"_s)) wish.seed = options.value(u"seed"_s).toULongLong(&whole);
    if (!whole) return refuse(Words::tr("--seed has to be a whole number, not “%1”.").arg(options.value(u"seed"_s)));
    return wish;
}

void print(const Sample &sample, Shell &shell) {
    if (shell.format() == Shell::Format::Json) return shell.print(jsonOf(sample));
    if (shell.format() == Shell::Format::Csv) {
        shell.out() << QString::fromUtf8(csvOf(sample));
        return;
    }
    const ReportDocument document = documentOf(sample);
    shell.print(toText(document));
    for (const ReportSection &section : document.sections) {
        shell.print(section.title + (section.lead.isEmpty() ? QString() : u": "_s + section.lead));
        for (const QString &note : section.notes) shell.print(u"  "_s + note.simplified());
    }
}

ExitCode sample(const QCommandLineParser &options, Shell &shell) {
    const auto wish = wishOf(options, shell.clock());
    if (!wish) return shell.fail(wish.error());
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto drawn = drawSample(**reg, *wish);
    if (!drawn) return shell.fail(drawn.error());
    shell.say(Words::tr("Drawn with --seed %1: %2 of %3 complaints answered.")
                  .arg(drawn->seed)
                  .arg(drawn->cases.size())
                  .arg(drawn->outOf));
    const bool fellShort = int(drawn->cases.size()) < drawn->size;
    if (!options.isSet(u"output"_s)) {
        print(*drawn, shell);
    } else if (const auto saved = saveSample(*drawn, options.value(u"output"_s)); !saved) {
        return shell.fail(saved.error());
    }
    return fellShort ? ExitCode::FellShort : ExitCode::Done;
}

}  // namespace

CommandSpec sampleCommand() {
    return {
        u"sample"_s,
        Words::tr("Cases drawn by chance, without names, for tenants to look at."),
        u"redress sample --database team.redress --period 2026-Q1 --size 10 --output sample.pdf"_s,
        [](QCommandLineParser &options) {
            options.addOption({u"period"_s,
                               Words::tr("A quarter, a month or a financial year (2026-Q1, 2026-04, 2025/26)."),
                               u"period"_s});
            options.addOption({u"size"_s, Words::tr("How many (default: as the policy says, or 10)."), u"number"_s});
            options.addOption(
                {u"seed"_s, Words::tr("The seed of an earlier draw, to draw the same cases again."), u"number"_s});
            options.addOption(
                {u"output"_s, Words::tr("The file to write: .pdf, .html, .csv or .json (default: print)."), u"file"_s});
        },
        sample,
        0,
        {Shell::Format::Table, Shell::Format::Json, Shell::Format::Csv}};
}

}  // namespace redress
