// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QVariantList>
#include <functional>
#include <memory>
#include <unordered_map>

#include "core/store/row.h"
#include "core/store/shared_words.h"

struct sqlite3;
struct sqlite3_stmt;

namespace redress {

// Statements through SQLite's own library, on the connection that Qt has opened. QSqlQuery makes a QVariant of every
// column of every row, which takes several times as long as SQLite takes to find a page of the case list; and what it
// does around each statement is half of an import.
class SqliteStatements {
public:
    // Null where the connection is to another kind of database, or Qt's driver carries a SQLite of its own, whose
    // handles this program's SQLite cannot be given: then QSqlQuery has to do.
    [[nodiscard]] static std::unique_ptr<SqliteStatements> on(const QSqlDatabase &connection);

    // Hands on every row, and leaves no cursor open. Answers an error that is not valid where all went well.
    // Gives up after `mostSteps` of SQLite's virtual machine, about ten for each row it visits; 0: never.
    [[nodiscard]] QSqlError read(const QString &sql, const QVariantList &values,
                                 const std::function<void(const Row &)> &eachRow, int mostSteps);
    // A statement whose rows, if it has any, nobody wants.
    [[nodiscard]] QSqlError run(const QString &sql, const QVariantList &values);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] static bool gaveUp(const QSqlError &error);

private:
    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    explicit SqliteStatements(sqlite3 *handle) : m_handle(handle) {}
    [[nodiscard]] sqlite3_stmt *prepared(const QString &sql);  // null: see lastError()
    [[nodiscard]] QSqlError lastError() const;

    sqlite3 *m_handle;
    SharedWords m_words;
    std::unordered_map<QString, Statement> m_statements;
};

}  // namespace redress
