// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <QAtomicInt>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QThread>
#include <QUrl>

#include "core/store/database_fault.h"
#include "core/store/database_file.h"
#include "core/store/migrations.h"
#include "core/store/sqlite_statements.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr size_t mostStatements = 300;

QString nextConnectionName() {
    static QAtomicInt last;
    return u"redress-%1"_s.arg(last.fetchAndAddRelaxed(1));
}

// `mode` is ro, rw or rwc: a path that is not there is only made where that was asked for.
QString addressOf(const QString &path, const QString &mode) {
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    url.setQuery(u"mode="_s + mode);
    return QString::fromUtf8(url.toEncoded());
}

Result<QString> connectTo(const QString &address, const QString &path) {
    const QString name = nextConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
    connection.setDatabaseName(address);
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=10000"_s);
    if (connection.open()) return name;
    return refuse(faultOf(connection.lastError(), path));
}

class QueryRow : public Row {
public:
    explicit QueryRow(const QSqlQuery &query) : m_query(query) {}

    [[nodiscard]] QString text(int column) const override { return m_query.value(column).toString(); }
    [[nodiscard]] QString word(int column) const override { return text(column); }
    [[nodiscard]] qint64 number(int column) const override { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QDate day(int column) const override { return QDate::fromString(text(column), Qt::ISODate); }

private:
    const QSqlQuery &m_query;
};

}  // namespace

Database::Database(QString path, QString connection, bool readOnly)
    : m_path(std::move(path)),
      m_connection(std::move(connection)),
      m_readOnly(readOnly),
      m_thread(QThread::currentThread()),
      m_sqlite(SqliteStatements::on(QSqlDatabase::database(m_connection, false))) {}

Database::~Database() {
    m_sqlite.reset();
    m_statements.clear();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path) {
    const auto file = inspectDatabaseFile(path);
    if (!file) return refuse(file.error());
    const auto connection = connectTo(addressOf(path, file->readOnly ? u"ro"_s : u"rw"_s), path);
    if (!connection) return refuse(connection.error());
    std::unique_ptr<Database> database(new Database(path, *connection, file->readOnly));
    if (auto configured = database->configure(); !configured) return refuse(configured.error());
    if (auto migrated = migrate(*database, file->schemaVersion); !migrated) return refuse(migrated.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path) {
    if (QFileInfo::exists(path))
        return refuse(Words::tr("%1 is there already and is left as it is: give another name.").arg(path));
    if (!QFileInfo(path).absoluteDir().exists())
        return refuse(Words::tr("There is no folder %1: make it first.").arg(QFileInfo(path).absolutePath()));
    const auto connection = connectTo(addressOf(path, u"rwc"_s), path);
    if (!connection) return refuse(connection.error());
    std::unique_ptr<Database> database(new Database(path, *connection, false));
    if (const auto furnished = database->furnish(); !furnished) {
        database.reset();
        removeDatabaseFile(path);  // it was not there before, and would be taken for a register
        return refuse(furnished.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::createInMemory() {
    const QString memory = u":memory:"_s;
    const auto connection = connectTo(memory, memory);
    if (!connection) return refuse(connection.error());
    std::unique_ptr<Database> database(new Database(memory, *connection, false));
    if (auto furnished = database->furnish(); !furnished) return refuse(furnished.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::openToLook(const QString &path) {
    const auto connection = connectTo(addressOf(path, u"ro"_s), path);
    if (!connection) return refuse(connection.error());
    return std::unique_ptr<Database>(new Database(path, *connection, true));
}

Result<> Database::furnish() {
    if (auto configured = configure(); !configured) return configured;
    return migrate(*this, 0);
}

Result<> Database::configure() {
    QStringList settings{u"PRAGMA foreign_keys = ON"_s,    u"PRAGMA trusted_schema = OFF"_s,
                         u"PRAGMA cell_size_check = ON"_s, u"PRAGMA mmap_size = 0"_s,
                         u"PRAGMA cache_size = -8192"_s,   u"PRAGMA temp_store = MEMORY"_s};
    if (!m_readOnly)
        settings << u"PRAGMA journal_mode = TRUNCATE"_s << u"PRAGMA synchronous = EXTRA"_s
                 << u"PRAGMA secure_delete = ON"_s;
    for (const auto &setting : settings) {
        if (auto set = run(setting); !set) return set;
    }
    return {};
}

Fault Database::noted(const QSqlError &error) {
    m_damaged = isDamage(error);
    return faultOf(error, m_path);
}

Result<QSqlQuery *> Database::prepared(const QString &sql) {
    Q_ASSERT_X(QThread::currentThread() == m_thread, "Database",
               "used from another thread than the one that opened it");
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) return &known->second;
    if (m_statements.size() >= mostStatements) m_statements.clear();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) return refuse(noted(query.lastError()));
    return &m_statements.emplace(sql, std::move(query)).first->second;
}

Result<QSqlQuery *> Database::execute(const QString &sql, const QVariantList &values) {
    const auto query = prepared(sql);
    if (!query) return query;
    for (int i = 0; i < values.size(); ++i) (*query)->bindValue(i, values[i]);
    if ((*query)->exec()) return query;
    const Fault fault = noted((*query)->lastError());
    (*query)->finish();
    return refuse(fault);
}

Result<> Database::run(const QString &sql, const QVariantList &values) {
    if (m_sqlite) {
        Q_ASSERT(QThread::currentThread() == m_thread);
        if (const QSqlError error = m_sqlite->run(sql, values); error.isValid()) return refuse(noted(error));
        m_lastInsertId = m_sqlite->lastInsertId();
        return {};
    }
    const auto query = execute(sql, values);
    if (!query) return refuse(query.error());
    m_lastInsertId = (*query)->lastInsertId().toLongLong();
    (*query)->finish();
    return {};
}

Result<> Database::read(const QString &sql, const QVariantList &values, const Reader &eachRow) {
    const auto query = execute(sql, values);
    if (!query) return refuse(query.error());
    while ((*query)->next()) eachRow(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid()) return refuse(noted(error));
    return {};
}

Result<Database::Scanned> Database::scan(const QString &sql, const QVariantList &values, const Scanner &eachRow,
                                         int mostSteps) {
    if (!m_sqlite)
        return read(sql, values, [&](const QSqlQuery &query) { eachRow(QueryRow(query)); }).map([] {
            return Scanned::Whole;
        });
    Q_ASSERT(QThread::currentThread() == m_thread);
    const QSqlError error = m_sqlite->read(sql, values, eachRow, mostSteps);
    if (!error.isValid()) return Scanned::Whole;
    if (SqliteStatements::gaveUp(error)) return Scanned::GivenUp;
    return refuse(noted(error));
}

Result<QVariant> Database::value(const QString &sql, const QVariantList &values) {
    QVariant found;
    return read(sql, values, [&](const QSqlQuery &row) { found = row.value(0); }).map([&] { return found; });
}

Result<> Database::write(const std::function<Result<>()> &work) {
    if (m_readOnly)
        return refuse(
            Words::tr("%1 may only be read: nothing was saved. Ask for the right to write to it.").arg(m_path));
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun) return begun;
    auto done = work();
    if (done) done = run(u"COMMIT"_s);
    // After a full disk SQLite has rolled back by itself and this fails, which changes nothing.
    if (!done) static_cast<void>(run(u"ROLLBACK"_s));
    return done;
}

qint64 Database::dataVersion() {
    return value(u"PRAGMA data_version"_s).value_or(QVariant()).toLongLong();
}

void Database::useLargeCache() {
    static_cast<void>(run(u"PRAGMA cache_size = -262144"_s));
}

Result<> Database::backUpTo(const QString &path) {
    return run(u"VACUUM INTO ?"_s, {path});
}

}  // namespace redress
