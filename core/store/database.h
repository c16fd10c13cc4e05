// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlQuery>
#include <QVariantList>
#include <functional>
#include <memory>
#include <unordered_map>

#include "core/base/result.h"
#include "core/store/row.h"

class QSqlError;
class QThread;

namespace redress {

class SqliteStatements;

// One connection to a register's file, for the one thread that made it. Statements are prepared once and kept;
// no cursor is ever left open between calls. Why it is set up as it is: rollback journal and EXTRA, because a register
// may lie on a network folder and an answered event has to survive a power cut.
class Database {
public:
    static constexpr int applicationId = 0x52445253;  // "RDRS"
    static constexpr int schemaVersion = 5;

    // Fails on a file that is missing, cut short, no register, or newer than this program. Never creates one.
    // A file that may not be written is opened for reading. An older one is brought up to date after a copy was kept.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path);
    // Never overwrites, and leaves nothing behind where it fails.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path);
    // One that is empty and on no disk: what the migrations make.
    [[nodiscard]] static Result<std::unique_ptr<Database>> createInMemory();
    // A file as it is, whatever may be wrong with it, to be read alone.
    [[nodiscard]] static Result<std::unique_ptr<Database>> openToLook(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }
    [[nodiscard]] bool wasDamaged() const { return m_damaged; }  // found so by what was last refused

    using Reader = std::function<void(const QSqlQuery &)>;
    [[nodiscard]] Result<> run(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<> read(const QString &sql, const QVariantList &values, const Reader &eachRow);
    [[nodiscard]] Result<QVariant> value(const QString &sql, const QVariantList &values = {});  // invalid: no row

    // For what a screen waits for: row by row without a QVariant between, and given up on request after `mostSteps` of
    // the database's machine, about ten for each row it visits. What was handed on until then is no answer.
    enum class Scanned { Whole, GivenUp };
    using Scanner = std::function<void(const Row &)>;
    [[nodiscard]] Result<Scanned> scan(const QString &sql, const QVariantList &values, const Scanner &eachRow,
                                       int mostSteps = 0);
    [[nodiscard]] qint64 lastInsertId() const { return m_lastInsertId; }

    // BEGIN IMMEDIATE … COMMIT. The first failure rolls everything back; a busy file is waited for.
    [[nodiscard]] Result<> write(const std::function<Result<>()> &work);

    [[nodiscard]] qint64 dataVersion();  // changes when another connection has committed
    void useLargeCache();                // for long imports: 256 MiB in place of 8
    [[nodiscard]] Result<> backUpTo(const QString &path);

private:
    Database(QString path, QString connection, bool readOnly);
    [[nodiscard]] Result<> configure();
    [[nodiscard]] Result<> furnish();
    [[nodiscard]] Fault noted(const QSqlError &error);
    [[nodiscard]] Result<QSqlQuery *> prepared(const QString &sql);
    [[nodiscard]] Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);

    QString m_path;
    QString m_connection;
    bool m_readOnly = false;
    bool m_damaged = false;
    QThread *m_thread = nullptr;
    std::unordered_map<QString, QSqlQuery> m_statements;
    std::unique_ptr<SqliteStatements> m_sqlite;  // null where QSqlQuery has to do
    qint64 m_lastInsertId = 0;
};

}  // namespace redress
