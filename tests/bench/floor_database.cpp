// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/floor_database.h"

namespace redress::bench {

FloorDatabase::FloorDatabase(const QString &path) {
    if (sqlite3_open(path.toUtf8().constData(), &m_database) != SQLITE_OK) qFatal("cannot open %s", qPrintable(path));
    run("PRAGMA journal_mode = TRUNCATE");
    run("PRAGMA synchronous = EXTRA");
    run("PRAGMA cache_size = -8192");
}

FloorDatabase::~FloorDatabase() {
    for (const auto &[sql, statement] : m_statements) sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void FloorDatabase::run(const char *sql) {
    char *error = nullptr;
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, &error) != SQLITE_OK) qFatal("%s: %s", sql, error);
}

sqlite3_stmt *FloorDatabase::prepared(const QByteArray &sql) {
    for (const auto &[known, statement] : m_statements) {
        if (known == sql) return statement;
    }
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(m_database));
    m_statements.emplace_back(sql, statement);
    return statement;
}

int FloorDatabase::read(const QByteArray &sql, const std::vector<QByteArray> &values) {
    sqlite3_stmt *statement = prepared(sql);
    for (size_t i = 0; i < values.size(); ++i)
        sqlite3_bind_text(statement, static_cast<int>(i) + 1, values[i].constData(), static_cast<int>(values[i].size()),
                          SQLITE_STATIC);
    const int columns = sqlite3_column_count(statement);
    m_row.resize(static_cast<size_t>(columns));
    int rows = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
        for (int column = 0; column < columns; ++column) {
            const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
            m_row[static_cast<size_t>(column)].assign(text ? text : "");
        }
    }
    sqlite3_reset(statement);
    return rows;
}

}  // namespace redress::bench
