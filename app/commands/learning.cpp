// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>

#include "app/commands/all_commands.h"
#include "app/commands/case_text.h"
#include "app/commands/cluster_text.h"
#include "app/commands/staff.h"
#include "core/reports/learning_picture.h"
#include "core/reports/period.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LearningCommand)
};

Result<DayRange> daysOf(const QCommandLineParser &options) {
    if (!options.isSet(u"period"_s)) return DayRange{};
    return Period::fromText(options.value(u"period"_s)).map([](const Period &period) {
        return DayRange{period.from(), period.to()};
    });
}

Result<LearningWish> wishOf(const QCommandLineParser &options) {
    const auto days = daysOf(options);
    if (!days) return refuse(days.error());
    LearningWish wish{*days, {}};
    if (!options.isSet(u"window"_s)) return wish;
    bool whole = false;
    wish.commonality.windowDays = options.value(u"window"_s).toInt(&whole);
    if (whole && wish.commonality.windowDays >= 7 && wish.commonality.windowDays <= 365) return wish;
    return refuse(
        Words::tr("--window has to be a number of days from 7 to 365, not “%1”.").arg(options.value(u"window"_s)));
}

QJsonObject jsonOf(const LearningPicture::CauseLine &line) {
    QJsonObject services;
    for (const auto &[service, number] : line.byService) services[service] = number;
    return {{u"cause"_s, line.cause.text()},
            {u"name"_s, line.name},
            {u"cases"_s, line.inPeriod},
            {u"services"_s, services}};
}

QJsonObject jsonOf(const LearningPicture &picture, const Register &reg) {
    QJsonArray clusters;
    for (const Cluster &cluster : picture.clusters) clusters << redress::jsonOf(cluster, reg);
    QJsonArray causes;
    for (const auto &line : picture.causes) causes << jsonOf(line);
    return {{u"clusters"_s, clusters},
            {u"causes"_s, causes},
            {u"lessons"_s, qint64(picture.lessons.size())},
            {u"method"_s, QJsonArray::fromStringList(picture.method)}};
}

void printTables(const LearningPicture &picture, Shell &shell) {
    shell.print(Words::tr("What came together"));
    if (picture.clusters.empty()) shell.print(Words::tr("  Nothing that chance would not explain."));
    for (const Cluster &cluster : picture.clusters)
        shell.print(u"  %1 %2"_s.arg(fitted(nameOf(cluster), 44), sentenceOf(cluster)));
    shell.print(QString());
    for (const QString &sentence : picture.method) shell.print(u"  "_s + sentence);
    shell.print(u'\n' + Words::tr("Root causes"));
    if (picture.causes.empty()) shell.print(Words::tr("  None has been found yet."));
    for (const auto &line : picture.causes)
        shell.print(u"  %1 %2"_s.arg(fitted(line.name, 44), QString::number(line.inPeriod).rightJustified(7)));
}

ExitCode picture(const QCommandLineParser &options, Shell &shell) {
    const auto wish = wishOf(options);
    if (!wish) return shell.fail(wish.error());
    const auto reg = shell.openRegister();
    if (!reg) return shell.fail(reg.error());
    const auto read = readLearning(**reg, *wish);
    if (!read) return shell.fail(read.error());
    if (shell.format() == Shell::Format::Json)
        shell.print(jsonOf(*read, **reg));
    else
        printTables(*read, shell);
    return ExitCode::Done;
}

ExitCode learning(const QCommandLineParser &options, Shell &shell) {
    const QStringList what = options.positionalArguments();
    if (what.isEmpty()) return picture(options, shell);
    if (what == QStringList{u"staff"_s}) {
        const auto days = daysOf(options);
        return days ? staff::run(options, *days, shell) : shell.fail(days.error());
    }
    return shell.fail(
        {Words::tr("There is no “%1” here: leave it out, or say “staff”.").arg(what.join(u' ').left(40)), {}, {}});
}

}  // namespace

CommandSpec learningCommand() {
    return {u"learning"_s,
            Words::tr("What cases have in common, and their root causes."),
            u"redress learning --database team.redress --period 2026-Q1"_s,
            [](QCommandLineParser &options) {
                options.addPositionalArgument(
                    u"staff"_s, Words::tr("Staff named for their performance review (restricted)."), u"[staff]"_s);
                options.addOption(
                    {u"period"_s,
                     Words::tr(
                         "A quarter, a month or a financial year (2026-Q1, 2026-04, 2025/26); default: all there is."),
                     u"period"_s});
                options.addOption(
                    {u"window"_s, Words::tr("How many days count as close together (default 56)."), u"days"_s});
                staff::addOptions(options);
            },
            learning,
            1};
}

}  // namespace redress
