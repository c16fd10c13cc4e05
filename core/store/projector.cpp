// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projector.h"

#include "core/store/database.h"
#include "core/store/projection_columns.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// A table of rows that belong to one case, each with a name of its own within it.
struct Table {
    QString name;
    QString rowKey;
    QStringList columns;
    QString insert;
    QString remove;
};

QString insertInto(const QString &table, const QStringList &keys, const QStringList &columns) {
    const QStringList all = keys + columns;
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, all.join(u", "_s),
                                                    QStringList(all.size(), u"?"_s).join(u", "_s));
}

Table tableOf(const QString &name, const QString &rowKey, const QStringList &columns) {
    return {name, rowKey, columns, insertInto(name, {u"case_key"_s, rowKey}, columns),
            u"DELETE FROM %1 WHERE case_key = ? AND %2 = ?"_s.arg(name, rowKey)};
}

const Table &targetTable() {
    static const Table table = tableOf(u"target"_s, u"id"_s, columns::target);
    return table;
}

const Table &stageTable() {
    static const Table table = tableOf(u"stage_run"_s, u"stage"_s, columns::stageRun);
    return table;
}

const Table &awardTable() {
    static const Table table = tableOf(u"award"_s, u"sequence"_s, columns::award);
    return table;
}

const Table &refusalTable() {
    static const Table table = tableOf(u"refusal"_s, u"sequence"_s, columns::refusal);
    return table;
}

const Table &outsideTable() {
    static const Table table = tableOf(u"outside_step"_s, u"sequence"_s, columns::outsideStep);
    return table;
}

const Table &countedTable() {
    static const Table table = tableOf(u"counted_step"_s, u"sequence"_s, columns::countedStep);
    return table;
}

const Table &restrictionTable() {
    static const Table table = tableOf(u"restriction"_s, u"sequence"_s, columns::restriction);
    return table;
}

const Table &learntTable() {
    static const Table table = tableOf(u"learnt"_s, u"sequence"_s, columns::learnt);
    return table;
}

const Table &lessonTable() {
    static const Table table = tableOf(u"lesson"_s, u"sequence"_s, columns::lesson);
    return table;
}

const Table &auditTable() {
    static const Table table = tableOf(u"audit"_s, u"sequence"_s, columns::audit);
    return table;
}

const Table &surveyTable() {
    static const Table table = tableOf(u"survey"_s, u"question"_s, columns::survey);
    return table;
}

const QString &insertCaseRow() {
    static const QString sql = insertInto(u"case_row"_s, {u"key"_s}, columns::caseRow);
    return sql;
}

// UPDATE of the columns that differ and no others, so that untouched indexes stay untouched; no column: no statement.
Result<> updateDifferences(Database &database, const QString &table, const QString &condition, const QVariantList &key,
                           const QStringList &columns, const QVariantList &before, const QVariantList &after) {
    QStringList changed;
    QVariantList values;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (before[i] == after[i]) continue;
        changed << columns[i] + u" = ?"_s;
        values << after[i];
    }
    if (changed.isEmpty()) return {};
    return database.run(u"UPDATE %1 SET %2 WHERE %3"_s.arg(table, changed.join(u", "_s), condition), values + key);
}

template <class Key>
Result<> changeRows(Database &database, const Table &table, qint64 caseKey, const std::map<Key, QVariantList> &before,
                    const std::map<Key, QVariantList> &after) {
    const QString condition = u"case_key = ? AND %1 = ?"_s.arg(table.rowKey);
    for (const auto &[key, row] : after) {
        const auto old = before.find(key);
        auto done = old == before.end() ? database.run(table.insert, QVariantList{caseKey, key} + row)
                                        : updateDifferences(database, table.name, condition, {caseKey, key},
                                                            table.columns, old->second, row);
        if (!done) return done;
    }
    for (const auto &[key, row] : before) {
        if (after.contains(key)) continue;
        if (auto done = database.run(table.remove, {caseKey, key}); !done) return done;
    }
    return {};
}

template <class Key>
Result<> readRows(Database &database, const Table &table, qint64 caseKey, std::map<Key, QVariantList> &rows) {
    const QString sql =
        u"SELECT %1, %2 FROM %3 WHERE case_key = ?"_s.arg(table.rowKey, table.columns.join(u", "_s), table.name);
    return database.read(sql, {caseKey}, [&](const QSqlQuery &row) {
        QVariantList &values = rows[row.value(0).value<Key>()];
        for (int i = 0; i < table.columns.size(); ++i) values << row.value(i + 1);
    });
}

Result<> changeLearning(Database &database, qint64 caseKey, const Projection &before, const Projection &after) {
    auto done = changeRows(database, learntTable(), caseKey, before.learnt, after.learnt);
    if (done) done = changeRows(database, lessonTable(), caseKey, before.lessons, after.lessons);
    if (done) done = changeRows(database, auditTable(), caseKey, before.audits, after.audits);
    if (done) done = changeRows(database, surveyTable(), caseKey, before.survey, after.survey);
    return done;
}

Result<> readLearning(Database &database, qint64 caseKey, Projection &found) {
    auto done = readRows(database, learntTable(), caseKey, found.learnt);
    if (done) done = readRows(database, lessonTable(), caseKey, found.lessons);
    if (done) done = readRows(database, auditTable(), caseKey, found.audits);
    if (done) done = readRows(database, surveyTable(), caseKey, found.survey);
    return done;
}

}  // namespace

Result<> Projector::add(qint64 caseKey, const Projection &projection) {
    if (auto done = m_database.run(insertCaseRow(), QVariantList{caseKey} + projection.caseRow); !done) return done;
    const Projection none;
    if (auto done = changeRows(m_database, targetTable(), caseKey, none.targets, projection.targets); !done)
        return done;
    if (auto done = changeRows(m_database, stageTable(), caseKey, none.stageRuns, projection.stageRuns); !done)
        return done;
    if (auto done = changeRows(m_database, awardTable(), caseKey, none.awards, projection.awards); !done) return done;
    if (auto done = changeRows(m_database, refusalTable(), caseKey, none.refusals, projection.refusals); !done)
        return done;
    if (auto done = changeRows(m_database, restrictionTable(), caseKey, none.restrictions, projection.restrictions);
        !done)
        return done;
    if (auto done = changeRows(m_database, outsideTable(), caseKey, none.outsideSteps, projection.outsideSteps); !done)
        return done;
    if (auto done = changeRows(m_database, countedTable(), caseKey, none.countedSteps, projection.countedSteps); !done)
        return done;
    if (auto done = changeLearning(m_database, caseKey, none, projection); !done) return done;
    return m_database.run(u"INSERT INTO case_search (rowid, body) VALUES (?, ?)"_s, {caseKey, projection.searchText});
}

Result<> Projector::change(qint64 caseKey, const Projection &before, const Projection &after) {
    auto done = updateDifferences(m_database, u"case_row"_s, u"key = ?"_s, {caseKey}, columns::caseRow, before.caseRow,
                                  after.caseRow);
    if (done) done = changeRows(m_database, targetTable(), caseKey, before.targets, after.targets);
    if (done) done = changeRows(m_database, stageTable(), caseKey, before.stageRuns, after.stageRuns);
    if (done) done = changeRows(m_database, awardTable(), caseKey, before.awards, after.awards);
    if (done) done = changeRows(m_database, refusalTable(), caseKey, before.refusals, after.refusals);
    if (done) done = changeRows(m_database, restrictionTable(), caseKey, before.restrictions, after.restrictions);
    if (done) done = changeRows(m_database, outsideTable(), caseKey, before.outsideSteps, after.outsideSteps);
    if (done) done = changeRows(m_database, countedTable(), caseKey, before.countedSteps, after.countedSteps);
    if (done) done = changeLearning(m_database, caseKey, before, after);
    if (!done || before.searchText == after.searchText) return done;
    return m_database.run(u"UPDATE case_search SET body = ? WHERE rowid = ?"_s, {after.searchText, caseKey});
}

Result<> Projector::removeAll() {
    for (const auto &table :
         {u"case_row"_s, u"target"_s, u"stage_run"_s, u"award"_s, u"refusal"_s, u"restriction"_s, u"outside_step"_s,
          u"counted_step"_s, u"learnt"_s, u"lesson"_s, u"audit"_s, u"survey"_s, u"case_search"_s}) {
        if (auto done = m_database.run(u"DELETE FROM "_s + table); !done) return done;
    }
    return {};
}

Result<Projection> Projector::read(qint64 caseKey) const {
    Projection found;
    const QString row = u"SELECT %1 FROM case_row WHERE key = ?"_s.arg(columns::caseRow.join(u", "_s));
    auto done = m_database.read(row, {caseKey}, [&](const QSqlQuery &values) {
        for (int i = 0; i < columns::caseRow.size(); ++i) found.caseRow << values.value(i);
    });
    if (done) done = readRows(m_database, targetTable(), caseKey, found.targets);
    if (done) done = readRows(m_database, stageTable(), caseKey, found.stageRuns);
    if (done) done = readRows(m_database, awardTable(), caseKey, found.awards);
    if (done) done = readRows(m_database, refusalTable(), caseKey, found.refusals);
    if (done) done = readRows(m_database, restrictionTable(), caseKey, found.restrictions);
    if (done) done = readRows(m_database, outsideTable(), caseKey, found.outsideSteps);
    if (done) done = readRows(m_database, countedTable(), caseKey, found.countedSteps);
    if (done) done = readLearning(m_database, caseKey, found);
    if (done)
        done = m_database.read(u"SELECT body FROM case_search WHERE rowid = ?"_s, {caseKey},
                               [&](const QSqlQuery &values) { found.searchText = values.value(0).toString(); });
    if (!done) return refuse(done.error());
    return found;
}

}  // namespace redress
