// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/file_checkup.h"

#include <QCoreApplication>

#include "core/store/database.h"
#include "core/store/database_file.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FileCheckup)
};

// What SQLite finds in it. A file of which it can make nothing at all is damaged as well.
Result<QStringList> damageBySqlite(const QString &path) {
    const auto database = Database::openToLook(path);
    if (!database) return refuse(database.error());
    QStringList found;
    const auto read = (*database)->read(u"PRAGMA integrity_check(20)"_s, {}, [&](const QSqlQuery &row) {
        if (row.value(0).toString() != "ok"_L1)
            found << Words::tr("The file is damaged: %1.").arg(row.value(0).toString().simplified());
    });
    if (!read && (*database)->wasDamaged()) found << Words::tr("The file is damaged, and cannot be read to its end.");
    return found;
}

}  // namespace

Result<QStringList> damageIn(const QString &path, const Fault &why) {
    const auto header = damageByHeader(path);
    if (!header) return refuse(header.error());
    if (!header->isEmpty()) return QStringList{*header};
    const auto found = damageBySqlite(path);
    if (!found || !found->isEmpty()) return found;
    // A sound database that makes no register lacks something that every register has.
    return Database::open(path) ? QStringList{why.message} : QStringList();
}

}  // namespace redress
