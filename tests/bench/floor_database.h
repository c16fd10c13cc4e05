// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sqlite3.h>

#include <QByteArray>
#include <QString>
#include <functional>
#include <vector>

namespace redress::bench {

// The bare floor: SQLite through its own library and nothing between.
class FloorDatabase {
public:
    explicit FloorDatabase(const QString &path);
    ~FloorDatabase();
    FloorDatabase(const FloorDatabase &) = delete;
    FloorDatabase &operator=(const FloorDatabase &) = delete;

    void run(const char *sql);
    // Runs a prepared statement to its end, copies every column as text as a program that shows it would, and counts
    // rows.
    int read(const QByteArray &sql, const std::vector<QByteArray> &values);
    sqlite3 *handle() { return m_database; }

private:
    sqlite3_stmt *prepared(const QByteArray &sql);

    sqlite3 *m_database = nullptr;
    std::vector<std::pair<QByteArray, sqlite3_stmt *>> m_statements;
    std::vector<std::string> m_row;
};

}  // namespace redress::bench
