// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include "tests/bench/floor_database.h"
#include "tests/bench/stopwatch.h"

using namespace redress;
using namespace redress::bench;
using namespace Qt::StringLiterals;

namespace {

// One table's rows in memory, and the statement that puts one back.
struct Rows {
    QByteArray insert;
    std::vector<std::vector<sqlite3_value *>> rows;
};

Rows rowsOf(sqlite3 *database, const QByteArray &table, const QByteArray &columns) {
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(database, "SELECT " + columns + " FROM " + table, -1, &statement, nullptr);
    const int count = sqlite3_column_count(statement);
    Rows found{"INSERT INTO " + table + " (" + (columns == "*" ? QByteArray() : columns) + ")", {}};
    if (columns == "*") found.insert = "INSERT INTO " + table;
    found.insert += " VALUES (" + QByteArray("?,").repeated(count).chopped(1) + ")";
    while (sqlite3_step(statement) == SQLITE_ROW) {
        auto &row = found.rows.emplace_back();
        for (int i = 0; i < count; ++i) row.push_back(sqlite3_value_dup(sqlite3_column_value(statement, i)));
    }
    sqlite3_finalize(statement);
    return found;
}

void insertAll(sqlite3 *database, const Rows &rows) {
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(database, rows.insert, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", rows.insert.constData(), sqlite3_errmsg(database));
    for (const auto &row : rows.rows) {
        for (size_t i = 0; i < row.size(); ++i) sqlite3_bind_value(statement, static_cast<int>(i) + 1, row[i]);
        if (sqlite3_step(statement) != SQLITE_DONE) qFatal("%s", sqlite3_errmsg(database));
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

}  // namespace

// The floor puts exactly the rows that the import made into an empty register of the same schema, in one transaction.
int main(int argc, char *argv[]) {
    const QCoreApplication application(argc, argv);
    if (argc < 3) qFatal("usage: bench_import PROGRAM CSV");
    const QString program = application.arguments()[1];
    QTemporaryDir folder(QDir::currentPath() + u"/bench-XXXXXX"_s);
    const QString full = folder.filePath(u"full.redress"_s);
    const QString bare = folder.filePath(u"bare.redress"_s);
    for (const auto &path : {full, bare})
        QProcess::execute(program, {u"create"_s, u"--database"_s, path, u"--policy"_s, u"southway"_s});
    const double ours = timeOf([&] {
        QProcess::execute(program, {u"import"_s, application.arguments()[2], u"--database"_s, full});
    });

    FloorDatabase source(full);
    std::vector<Rows> tables;
    for (const auto *table : {"case_origin", "event", "imported", "case_row", "target", "stage_run", "award"})
        tables.push_back(rowsOf(source.handle(), table, "*"));
    tables.push_back(rowsOf(source.handle(), "case_search", "rowid, body"));
    FloorDatabase target(bare);
    target.run("PRAGMA cache_size = -262144");
    const double floor = timeOf([&] {
        target.run("BEGIN IMMEDIATE");
        for (const auto &rows : tables) insertAll(target.handle(), rows);
        target.run("COMMIT");
    });
    print(u"importing %1 cases"_s.arg(tables[0].rows.size()), {ours, floor}, 5);
    return 0;
}
