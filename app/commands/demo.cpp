// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>

#include "app/commands/all_commands.h"
#include "core/exchange/demo_register.h"
#include "core/exchange/demo_words.h"
#include "core/store/database_file.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DemoCommand)
};

constexpr int sayEvery = 50000;

Result<DemoSize> sizeFrom(const QCommandLineParser &options) {
    bool whole = false;
    const int cases = options.value(u"cases"_s).toInt(&whole);
    if (!whole || cases < 1)
        return refuse(Words::tr("--cases has to be a whole number above 0, not “%1”.").arg(options.value(u"cases"_s)));
    const quint64 seed = options.value(u"seed"_s).toULongLong(&whole);
    if (!whole) return refuse(Words::tr("--seed has to be a whole number, not “%1”.").arg(options.value(u"seed"_s)));
    const int clusters = options.value(u"clusters"_s).toInt(&whole);
    if (!whole || clusters < 0 || clusters > 200)
        return refuse(Words::tr("--clusters has to be a whole number from 0 to 200, not “%1”.")
                          .arg(options.value(u"clusters"_s)));
    return DemoSize{cases, seed, clusters};
}

QJsonArray jsonOf(const std::vector<PlantedCluster> &planted) {
    QJsonArray all;
    for (const auto &cluster : planted) {
        QJsonArray common;
        for (const auto &one : cluster.common)
            common << QJsonObject{{u"trait"_s, idOf(one.trait)}, {u"value"_s, one.value}};
        all << QJsonObject{{u"common"_s, common},
                           {u"from"_s, cluster.from.toString(Qt::ISODate)},
                           {u"to"_s, cluster.to.toString(Qt::ISODate)},
                           {u"cases"_s, cluster.cases}};
    }
    return all;
}

QString lineOf(const PlantedCluster &cluster) {
    QStringList values;
    for (const auto &one : cluster.common) values << one.value;
    return Words::tr("  Planted: %n case(s) of %1 from %2 to %3.", nullptr, cluster.cases)
        .arg(values.join(Words::tr(", ")), cluster.from.toString(Qt::ISODate), cluster.to.toString(Qt::ISODate));
}

ExitCode demo(const QCommandLineParser &options, Shell &shell) {
    const auto size = sizeFrom(options);
    if (!size) return shell.fail(size.error());
    const DemoWords words = DemoWords::load();
    const auto policy =
        shell.policies().find(options.isSet(u"policy"_s) ? PolicyId(options.value(u"policy"_s)) : words.policy);
    if (!policy) return shell.fail(policy.error());
    auto reg = Register::create(shell.databasePath(), **policy, words.organisation, shell.clock());
    if (!reg) return shell.fail(reg.error());
    const auto filled = fillWithDemo(**reg, *size, [&](int done) {
        if (done % sayEvery == 0) shell.say(Words::tr("%n case(s)…", nullptr, done));
        return true;
    });
    if (!filled) {
        reg->reset();
        removeDatabaseFile(shell.databasePath());
        return shell.fail(filled.error());
    }
    if (shell.format() == Shell::Format::Json)
        shell.print(QJsonObject{
            {u"database"_s, shell.databasePath()}, {u"cases"_s, size->cases}, {u"planted"_s, jsonOf(*filled)}});
    else {
        shell.print(Words::tr("Made %1 with %n invented case(s).", nullptr, size->cases).arg(shell.databasePath()));
        for (const auto &cluster : *filled) shell.print(lineOf(cluster));
    }
    return ExitCode::Done;
}

}  // namespace

CommandSpec demoCommand() {
    return {
        u"demo"_s, Words::tr("Make a register of invented cases in every state."),
        u"redress demo --database demo.redress --cases 500 --as-of 2026-05-01T09:00"_s,
        [](QCommandLineParser &options) {
            options.addOption({u"cases"_s, Words::tr("How many (default 200)."), u"number"_s, u"200"_s});
            options.addOption(
                {u"seed"_s, Words::tr("The same seed gives the same cases (default 1)."), u"number"_s, u"1"_s});
            options.addOption({u"clusters"_s,
                               Words::tr("How many clusters of cases with something in common to plant (default 0)."),
                               u"number"_s, u"0"_s});
            options.addOption({u"policy"_s, Words::tr("The policy they are run under."), u"id"_s});
        },
        demo};
}

}  // namespace redress
