// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_checkup.h"

#include <QCoreApplication>
#include <map>

#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SchemaCheckup)
};

using Schema = std::map<QString, QString>;  // how each object is made, by its name

// What SQLite keeps for itself is named sqlite_… and is its own affair.
Result<Schema> schemaOf(Database &database) {
    Schema schema;
    const auto read = database.read(
        u"SELECT name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s, {},
        [&](const QSqlQuery &row) { schema[row.value(0).toString()] = row.value(1).toString().simplified(); });
    if (!read) return refuse(read.error());
    return schema;
}

Result<Schema> schemaOfMigrations() {
    const auto fresh = Database::createInMemory();
    if (!fresh) return refuse(fresh.error());
    return schemaOf(**fresh);
}

QString differenceIn(const QString &name, const QString &sql, const Schema &kept) {
    const auto found = kept.find(name);
    if (found == kept.end())
        return Words::tr("“%1”, which Redress makes in every register, was taken out of the file.").arg(name);
    if (found->second == sql) return {};
    return Words::tr("“%1” was changed outside Redress.").arg(name);
}

}  // namespace

Result<QStringList> checkSchema(Database &database) {
    const auto made = schemaOfMigrations();
    if (!made) return refuse(made.error());
    const auto kept = schemaOf(database);
    if (!kept) return refuse(kept.error());
    QStringList differences;
    for (const auto &[name, sql] : *made) differences << differenceIn(name, sql, *kept);
    for (const auto &[name, sql] : *kept)
        if (!made->contains(name)) differences << Words::tr("“%1” was put into the file outside Redress.").arg(name);
    differences.removeAll(QString());
    return differences;
}

}  // namespace redress
