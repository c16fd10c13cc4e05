// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/due_list.h"

#include "core/store/database.h"
#include "core/store/policy_shelf.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString items =
    u"SELECT r.reference, r.complainant, r.about, r.officer, r.policy_key, r.procedure, t.id, t.starts, t.due "
    "FROM target t INDEXED BY target_pending JOIN case_row r ON r.key = t.case_key WHERE t.pending AND "_s;
const QString counted =
    u"SELECT count(*) FROM target t INDEXED BY target_pending %1 WHERE t.pending AND %2"_s;

QString iso(QDate day) {
    return day.toString(Qt::ISODate);
}

// Only where one officer's are asked for does the case have to be looked up.
QString officerJoin(const QString &officer) {
    return officer.isEmpty() ? QString() : u"JOIN case_row r ON r.key = t.case_key AND r.officer = ?"_s;
}

QVariantList withOfficer(const QString &officer, const QVariantList &values) {
    return officer.isEmpty() ? values : QVariantList{officer} + values;
}

DueItem itemIn(const QSqlQuery &row, const PolicyShelf &policies) {
    DueItem item;
    item.reference = CaseRef(row.value(0).toString());
    item.complainant = row.value(1).toString();
    item.about = row.value(2).toString();
    item.officer = row.value(3).toString();
    item.target = TargetId(row.value(6).toString());
    item.starts = When::fromText(row.value(7).toString()).value_or(When());
    item.due = When::fromText(row.value(8).toString()).value_or(When());
    const auto *procedure = policies.procedure(row.value(4).toLongLong(), ProcedureId(row.value(5).toString()));
    const auto *rule = procedure ? procedure->target(item.target) : nullptr;
    if (!rule) return item;
    item.targetName = rule->name;
    item.metBy = rule->metBy;
    item.clause = rule->clause.number;
    if (const auto *stage = procedure->stage(rule->stage())) item.stageName = stage->name;
    return item;
}

Result<std::vector<DueItem>> read(Database &database, const PolicyShelf &policies, const QString &condition,
                                  QVariantList values, const QString &officer, int limit) {
    QString sql = items + condition;
    if (!officer.isEmpty()) {
        sql += u" AND r.officer = ?"_s;
        values << officer;
    }
    std::vector<DueItem> found;
    const auto done = database.read(sql + u" ORDER BY t.due, t.case_key LIMIT ?"_s, values + QVariantList{limit},
                                    [&](const QSqlQuery &row) { found.push_back(itemIn(row, policies)); });
    if (!done) return refuse(done.error());
    return found;
}

}  // namespace

Result<std::vector<DueItem>> DueList::dueUntil(QDate until, const QString &officer, int limit) const {
    return read(m_database, m_policies, u"t.due > '' AND t.due < ?"_s, {iso(until.addDays(1))}, officer, limit);
}

Result<std::vector<DueItem>> DueList::dueAfter(QDate day, const QString &officer, int limit) const {
    return read(m_database, m_policies, u"t.due >= ?"_s, {iso(day.addDays(1))}, officer, limit);
}

Result<DueCounts> DueList::counts(const When &moment, QDate approachingUntil, const QString &officer) const {
    const auto count = [&](const QString &condition, const QVariantList &values) {
        return m_database.value(counted.arg(officerJoin(officer), condition), withOfficer(officer, values))
            .map([](const QVariant &value) { return value.toInt(); });
    };
    const QString today = iso(moment.day());
    const QString tomorrow = iso(moment.day().addDays(1));
    // One lower bound each: of two, SQLite may take the one that lets all that is overdue through.
    const auto past = count(u"t.due > '' AND t.due < ?"_s, {today});
    // Of those due at an hour of today, the ones whose hour is over.
    const auto pastToday = count(u"t.due >= ? AND t.due < ? AND length(t.due) > 10"_s, {today, moment.toText()});
    const auto ofToday = count(u"t.due >= ? AND t.due < ?"_s, {today, tomorrow});
    const auto soon = count(u"t.due >= ? AND t.due < ?"_s, {tomorrow, iso(approachingUntil.addDays(1))});
    for (const auto *one : {&past, &pastToday, &ofToday, &soon}) {
        if (!*one) return refuse(one->error());
    }
    return DueCounts{*past + *pastToday, *ofToday - *pastToday, *soon};
}

Result<std::vector<CaseRef>> DueList::pastOf(const TargetId &target, const When &moment, int limit) const {
    std::vector<CaseRef> found;
    const QString sql =
        u"SELECT r.reference FROM target t INDEXED BY target_pending JOIN case_row r ON r.key = t.case_key "
        "WHERE t.pending AND t.due > '' AND t.due < ? AND t.id = ? AND (t.due < ? OR length(t.due) > 10) "
        "ORDER BY t.due, t.case_key LIMIT ?"_s;
    const auto done = m_database.read(sql, {moment.toText(), target.text(), iso(moment.day()), limit},
                                      [&](const QSqlQuery &row) { found.emplace_back(row.value(0).toString()); });
    if (!done) return refuse(done.error());
    return found;
}

Result<std::map<QDate, int>> DueList::load(QDate from, QDate to, const QString &officer) const {
    std::map<QDate, int> days;
    const QString sql =
        u"SELECT substr(t.due, 1, 10) AS day, count(*) FROM target t INDEXED BY target_pending %1 "
        "WHERE t.pending AND t.due >= ? AND t.due < ? GROUP BY day"_s.arg(officerJoin(officer));
    const auto read =
        m_database.read(sql, withOfficer(officer, {iso(from), iso(to.addDays(1))}), [&](const QSqlQuery &row) {
            days[QDate::fromString(row.value(0).toString(), Qt::ISODate)] = row.value(1).toInt();
        });
    if (!read) return refuse(read.error());
    return days;
}

}  // namespace redress
