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

// A copy that is there already is of an attempt that was cut off, or of a register that was put back: neither is
// written over, nor does it stand in the way.
QString nameOfCopy(const QString &path) {
    const QString first = path + u".before-schema-%1"_s.arg(Database::schemaVersion);
    QString name = first;
    for (int number = 2; QFile::exists(name); ++number) name = first + u"-%1"_s.arg(number);
    return name;
}

}  // namespace

Result<> migrate(Database &database, int version) {
    if (version == Database::schemaVersion) return {};
    if (version > 0) {
        if (const auto kept = database.backUpTo(nameOfCopy(database.path())); !kept) return kept;
    }
    for (int step = version + 1; step <= Database::schemaVersion; ++step) {
        if (auto done = runStep(database, step); !done) return done;
    }
    return {};
}

}  // namespace redress
