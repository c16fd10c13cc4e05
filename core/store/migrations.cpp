// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QCoreApplication>
#include <QFile>

#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr auto marker = "\n-- next\n"_L1;

Result<QStringList> statementsOf(int step) {
    QFile file(u":/migrations/%1.sql"_s.arg(step, 4, 10, QLatin1Char('0')));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(
            QCoreApplication::translate("Migrations", "This copy of Redress is incomplete (%1): install it again.")
                .arg(file.fileName()));
    return QString::fromUtf8(file.readAll()).split(marker, Qt::SkipEmptyParts);
}

Result<> runStep(Database &database, int step) {
    const auto statements = statementsOf(step);
    if (!statements) return refuse(statements.error());
    return database.write([&]() -> Result<> {
        for (const auto &statement : *statements) {
            if (auto done = database.run(statement); !done) return done;
        }
        if (auto named = database.run(u"PRAGMA application_id = %1"_s.arg(Database::applicationId)); !named)
            return named;
        return database.run(u"PRAGMA user_version = %1"_s.arg(step));
    });
}

}  // namespace

Result<> migrate(Database &database, int version) {
    if (version == Database::schemaVersion) return {};
    if (version > 0) {
        const auto kept = database.backUpTo(database.path() + u".before-schema-%1"_s.arg(Database::schemaVersion));
        if (!kept) return kept;
    }
    for (int step = version + 1; step <= Database::schemaVersion; ++step) {
        if (auto done = runStep(database, step); !done) return done;
    }
    return {};
}

}  // namespace redress
