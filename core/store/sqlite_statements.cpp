// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite_statements.h"

#include <sqlite3.h>

#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlQuery>

#include "core/base/iso_day.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostStatements = 300;

class SqliteRow : public Row {
public:
    SqliteRow(sqlite3_stmt *statement, SharedWords &words) : m_statement(statement), m_words(words) {}

    [[nodiscard]] QString text(int column) const override { return QString::fromUtf8(utf8(column)); }
    [[nodiscard]] QString word(int column) const override {
        const QByteArrayView word = utf8(column);
        return m_words.of({word.data(), static_cast<size_t>(word.size())});
    }
    [[nodiscard]] qint64 number(int column) const override { return sqlite3_column_int64(m_statement, column); }
    [[nodiscard]] QDate day(int column) const override {
        const QByteArrayView text = utf8(column);
        return text.isEmpty() ? QDate() : isoDay(text.data());
    }

private:
    [[nodiscard]] QByteArrayView utf8(int column) const {
        return {sqlite3_column_text(m_statement, column), sqlite3_column_bytes(m_statement, column)};
    }

    sqlite3_stmt *m_statement;
    SharedWords &m_words;
};

sqlite3 *handleOf(const QSqlDatabase &connection) {
    const QVariant handle = connection.driver()->handle();
    if (qstrcmp(handle.typeName(), "sqlite3*") != 0) return nullptr;
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool isOurLibrary(const QSqlDatabase &connection) {
    QSqlQuery query(connection);
    return query.exec(u"SELECT sqlite_source_id()"_s) && query.next() &&
           query.value(0).toString() == QLatin1StringView(sqlite3_sourceid());
}

// `values` outlive the reading, so that SQLite need not copy their text.
void bind(sqlite3_stmt *statement, int position, const QVariant &value) {
    if (value.typeId() == QMetaType::QString) {
        const auto *text = static_cast<const QString *>(value.constData());
        sqlite3_bind_text16(statement, position, text->utf16(), static_cast<int>(text->size() * sizeof(QChar)),
                            SQLITE_STATIC);
    } else if (value.typeId() == QMetaType::QByteArray) {
        const auto *bytes = static_cast<const QByteArray *>(value.constData());
        sqlite3_bind_blob(statement, position, bytes->constData(), static_cast<int>(bytes->size()), SQLITE_STATIC);
    } else if (value.typeId() == QMetaType::Double) {
        sqlite3_bind_double(statement, position, value.toDouble());
    } else if (value.isNull()) {
        sqlite3_bind_null(statement, position);
    } else {
        sqlite3_bind_int64(statement, position, value.toLongLong());
    }
}

}  // namespace

void SqliteStatements::Finalize::operator()(sqlite3_stmt *statement) const {
    sqlite3_finalize(statement);
}

std::unique_ptr<SqliteStatements> SqliteStatements::on(const QSqlDatabase &connection) {
    auto *handle = handleOf(connection);
    if (!handle || !isOurLibrary(connection)) return nullptr;
    return std::unique_ptr<SqliteStatements>(new SqliteStatements(handle));
}

QSqlError SqliteStatements::read(const QString &sql, const QVariantList &values,
                                 const std::function<void(const Row &)> &eachRow, int mostSteps) {
    auto *statement = prepared(sql);
    if (!statement) return lastError();
    for (int i = 0; i < values.size(); ++i) bind(statement, i + 1, values[i]);
    sqlite3_progress_handler(
        m_handle, mostSteps, [](void *) { return 1; }, nullptr);
    const auto finish = qScopeGuard([&] {
        sqlite3_progress_handler(m_handle, 0, nullptr, nullptr);
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
    });
    const SqliteRow row(statement, m_words);
    int step = sqlite3_step(statement);
    for (; step == SQLITE_ROW; step = sqlite3_step(statement)) eachRow(row);
    return step == SQLITE_DONE ? QSqlError() : lastError();
}

QSqlError SqliteStatements::run(const QString &sql, const QVariantList &values) {
    return read(
        sql, values, [](const Row &) {}, 0);
}

qint64 SqliteStatements::lastInsertId() const {
    return sqlite3_last_insert_rowid(m_handle);
}

bool SqliteStatements::gaveUp(const QSqlError &error) {
    return error.nativeErrorCode().toInt() == SQLITE_INTERRUPT;
}

sqlite3_stmt *SqliteStatements::prepared(const QString &sql) {
    const auto known = m_statements.find(sql);
    if (known != m_statements.end()) return known->second.get();
    if (m_statements.size() >= mostStatements) m_statements.clear();
    const QByteArray utf8 = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, utf8.constData(), -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return nullptr;
    return m_statements.emplace(sql, statement).first->second.get();
}

QSqlError SqliteStatements::lastError() const {
    return {{},
            QString::fromUtf8(sqlite3_errmsg(m_handle)),
            QSqlError::StatementError,
            QString::number(sqlite3_extended_errcode(m_handle))};
}

}  // namespace redress
