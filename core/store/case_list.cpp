// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_list.h"

#include <algorithm>

#include "core/store/case_query.h"
#include "core/store/database.h"
#include "core/store/policy_shelf.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString selected = u"r.key, r.reference, r.policy_key, r.procedure, r.is_open, r.complainant, r.about, r.service, r.category, "
                         "r.stage, r.next_target, r.next_due, r.officer, r.received, r.closed, r.outcome"_s;

QDate dayIn(const QString &text) {
    return text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
}

// The names of what a row only has the ids of, in the case's own policy.
void nameParts(CaseRow &row, const Procedure &procedure, const QString &outcome) {
    if (const auto *stage = procedure.stage(row.stage)) row.stageName = stage->name;
    if (const auto *target = procedure.target(row.nextTarget)) row.nextTargetName = target->name;
    if (const auto *found = procedure.outcome(OutcomeId(outcome))) row.outcome = found->name;
}

CaseRow rowIn(const QSqlQuery &values, const PolicyShelf &policies) {
    CaseRow row;
    row.key = values.value(0).toLongLong();
    row.reference = CaseRef(values.value(1).toString());
    row.procedure = ProcedureId(values.value(3).toString());
    row.complainant = values.value(5).toString();
    row.about = values.value(6).toString();
    row.service = values.value(7).toString();
    row.category = values.value(8).toString();
    row.stage = StageId(values.value(9).toString());
    row.nextTarget = TargetId(values.value(10).toString());
    if (!row.nextTarget.isEmpty()) row.nextDue = When::fromText(values.value(11).toString()).value_or(When());
    row.officer = values.value(12).toString();
    row.received = dayIn(values.value(13).toString());
    row.closed = dayIn(values.value(14).toString());
    if (const auto *procedure = policies.procedure(values.value(2).toLongLong(), row.procedure))
        nameParts(row, *procedure, values.value(15).toString());
    return row;
}

// The order a page is read in: that of the sort, turned round where the page lies before its start.
struct Order {
    QString column;  // empty: by key alone
    bool ascending = true;

    [[nodiscard]] QString orderBy() const {
        const QString way = ascending ? u" ASC"_s : u" DESC"_s;
        return column.isEmpty() ? u"r.key"_s + way : u"r.%1%2, r.key%2"_s.arg(column, way);
    }
    [[nodiscard]] QString beyond() const {
        const QString than = ascending ? u">"_s : u"<"_s;
        return column.isEmpty() ? u"r.key %1 ?"_s.arg(than) : u"(r.%1, r.key) %2 (?, ?)"_s.arg(column, than);
    }
};

// Hits of a search come newest first, as the search itself yields them; everything else in the order that was asked for.
Order orderFor(const CaseFilter &filter, const CaseSort &sort, CaseList::Direction direction) {
    const bool forward = direction == CaseList::Direction::Forward;
    if (!searchExpression(filter.search).isEmpty()) return {{}, !forward};
    return {columnOf(sort.column), (sort.order == Qt::AscendingOrder) == forward};
}

int valueIndexOf(const QString &column) {
    static const QStringList names{u"key"_s,      u"reference"_s, u"policy_key"_s, u"procedure"_s,   u"is_open"_s,  u"complainant"_s,
                                   u"about"_s,    u"service"_s,   u"category"_s,   u"stage"_s,       u"next_target"_s, u"next_due"_s,
                                   u"officer"_s,  u"received"_s,  u"closed"_s,     u"outcome"_s};
    return static_cast<int>(column.isEmpty() ? 0 : names.indexOf(column));
}

}  // namespace

Result<CasePage> CaseList::page(const CaseFilter &filter, const CaseSort &sort, const Days &days, int limit,
                                const std::optional<CasePosition> &from, Direction direction) const {
    const Order order = orderFor(filter, sort, direction);
    CaseQuery query = queryFor(filter, days, driverFor(m_database, filter));
    if (from) {
        const bool search = order.column.isEmpty();
        query.where << (search ? u"s.rowid %1 ?"_s.arg(QChar(order.ascending ? u'>' : u'<')) : order.beyond());
        if (!search) query.values << from->value;
        query.values << from->key;
    }
    const QString by = order.column.isEmpty() ? u"s.rowid %1"_s.arg(order.ascending ? u"ASC"_s : u"DESC"_s) : order.orderBy();
    const QString sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT ?"_s.arg(selected, query.from, query.condition(), by);
    CasePage page;
    const int sorted = valueIndexOf(order.column);
    const auto read = m_database.read(sql, query.values + QVariantList{limit + 1}, [&](const QSqlQuery &values) {
        page.rows.push_back(rowIn(values, m_policies));
        page.positions.push_back({values.value(sorted), page.rows.back().key});
    });
    if (!read) return refuse(read.error());
    page.more = static_cast<int>(page.rows.size()) > limit;
    if (page.more) {
        page.rows.pop_back();
        page.positions.pop_back();
    }
    if (direction == Direction::Backward) {
        std::ranges::reverse(page.rows);
        std::ranges::reverse(page.positions);
    }
    return page;
}

Result<int> CaseList::count(const CaseFilter &filter, const Days &days, int atMost) const {
    const CaseQuery query = queryFor(filter, days, Driver::Filter);
    const QString sql = u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT ?)"_s.arg(query.from, query.condition());
    return m_database.value(sql, query.values + QVariantList{atMost}).map([](const QVariant &count) { return count.toInt(); });
}

Result<qint64> CaseList::countAll() const {
    return m_database.value(u"SELECT value FROM counter WHERE name = 'cases'"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

// Leaps from one value to the next through the index: costs the number of values, not of cases.
Result<QStringList> CaseList::valuesOf(CaseColumn column, int limit) const {
    const QString sql = u"WITH RECURSIVE found(value) AS (SELECT min(%1) FROM case_row UNION ALL "
                        "SELECT (SELECT min(%1) FROM case_row WHERE %1 > found.value) FROM found WHERE found.value IS NOT NULL) "
                        "SELECT value FROM found WHERE value <> '' LIMIT ?"_s.arg(columnOf(column));
    QStringList values;
    const auto read = m_database.read(sql, {limit}, [&](const QSqlQuery &row) { values << row.value(0).toString(); });
    if (!read) return refuse(read.error());
    return values;
}

Result<std::vector<CaseRow>> CaseList::alike(const QString &complainant, const QString &address, int limit) const {
    std::vector<CaseRow> rows;
    static const QString sql = u"SELECT %1 FROM case_row r WHERE r.key IN ("
                               "SELECT key FROM (SELECT key FROM case_row WHERE complainant = ? AND ? ORDER BY key DESC LIMIT ?) UNION "
                               "SELECT key FROM (SELECT key FROM case_row WHERE address = ? AND ? ORDER BY key DESC LIMIT ?)) "
                               "ORDER BY r.received DESC, r.key DESC LIMIT ?"_s.arg(selected);
    const QString name = complainant.trimmed();
    const QString home = address.trimmed();
    const QVariantList values{name, name.isEmpty() ? 0 : 1, limit, home, home.isEmpty() ? 0 : 1, limit, limit};
    const auto read = m_database.read(sql, values,
                                      [&](const QSqlQuery &values) { rows.push_back(rowIn(values, m_policies)); });
    if (!read) return refuse(read.error());
    return rows;
}

}  // namespace redress
