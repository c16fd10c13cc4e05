// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_list.h"

#include <algorithm>

#include "core/store/case_query.h"
#include "core/store/database.h"
#include "core/store/policy_shelf.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr QChar separator = QChar(31);

// What is read of each row after its key, in the order in which rowIn takes it.
const QStringList &columnNames() {
    static const QStringList names{u"reference"_s, u"policy_key"_s, u"procedure"_s, u"complainant"_s, u"about"_s,
                                   u"service"_s,   u"category"_s,   u"stage"_s,     u"next_target"_s, u"next_due"_s,
                                   u"officer"_s,   u"received"_s,   u"closed"_s,    u"outcome"_s};
    return names;
}

// All of them as one text: the driver makes a QVariant of every column of every row, which takes several times as long
// as SQLite takes to find it. No column is NULL, and the projections keep the separator out of what people wrote.
const QString &selected() {
    static const QString columns = u"r.key, printf('%1', r.%2)"_s.arg(
        QStringList(columnNames().size(), u"%s"_s).join(separator), columnNames().join(u", r."_s));
    return columns;
}

// The names of what a row only has the ids of, in the case's own policy.
void nameParts(CaseRow &row, const Procedure &procedure, const QString &outcome) {
    if (const auto *stage = procedure.stage(row.stage)) row.stageName = stage->name;
    if (const auto *target = procedure.target(row.nextTarget)) row.nextTargetName = target->name;
    if (const auto *found = procedure.outcome(OutcomeId(outcome))) row.outcome = found->name;
}

QDate dayIn(QStringView text) {
    return text.isEmpty() ? QDate()
                          : QDate(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt());
}

CaseRow rowIn(qint64 key, const QList<QStringView> &parts, const PolicyShelf &policies) {
    CaseRow row;
    row.key = key;
    row.reference = CaseRef(parts[0].toString());
    row.procedure = ProcedureId(parts[2].toString());
    row.complainant = parts[3].toString();
    row.about = parts[4].toString();
    row.service = parts[5].toString();
    row.category = parts[6].toString();
    row.stage = StageId(parts[7].toString());
    row.nextTarget = TargetId(parts[8].toString());
    if (!row.nextTarget.isEmpty()) row.nextDue = When::fromText(parts[9].toString()).value_or(When());
    row.officer = parts[10].toString();
    row.received = dayIn(parts[11]);
    row.closed = dayIn(parts[12]);
    if (const auto *procedure = policies.procedure(parts[1].toLongLong(), row.procedure))
        nameParts(row, *procedure, parts[13].toString());
    return row;
}

// Takes the rows of an answer one by one.
class RowReader {
public:
    explicit RowReader(const PolicyShelf &policies) : m_policies(policies) {}

    [[nodiscard]] CaseRow read(const QSqlQuery &values) {
        m_text = values.value(1).toString();
        m_parts = QStringView(m_text).split(separator);
        return rowIn(values.value(0).toLongLong(), m_parts, m_policies);
    }
    [[nodiscard]] QVariant valueOf(const QString &column) const {
        return m_parts[columnNames().indexOf(column)].toString();
    }

private:
    const PolicyShelf &m_policies;
    QString m_text;
    QList<QStringView> m_parts;
};

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

// Hits of a search come newest first, as the search itself yields them; everything else in the order that was asked
// for.
Order orderFor(const CaseFilter &filter, const CaseSort &sort, CaseList::Direction direction) {
    const bool forward = direction == CaseList::Direction::Forward;
    if (!searchExpression(filter.search).isEmpty()) return {{}, !forward};
    return {columnOf(sort.column), (sort.order == Qt::AscendingOrder) == forward};
}

}  // namespace

Result<CasePage> CaseList::page(const CaseFilter &filter, const CaseSort &sort, const Days &days, int limit,
                                const std::optional<CasePosition> &from, Direction direction) const {
    const Order order = orderFor(filter, sort, direction);
    CaseQuery query = queryFor(filter, days, driverFor(m_database, filter, order.column), order.column);
    if (from) {
        const bool search = order.column.isEmpty();
        query.where << (search ? u"s.rowid %1 ?"_s.arg(QChar(order.ascending ? u'>' : u'<')) : order.beyond());
        if (!search) query.values << from->value;
        query.values << from->key;
    }
    const QString by =
        order.column.isEmpty() ? u"s.rowid %1"_s.arg(order.ascending ? u"ASC"_s : u"DESC"_s) : order.orderBy();
    const QString sql =
        u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT ?"_s.arg(selected(), query.from, query.condition(), by);
    CasePage page;
    page.rows.reserve(static_cast<size_t>(limit) + 1);
    page.positions.reserve(static_cast<size_t>(limit) + 1);
    RowReader reader(m_policies);
    const auto read = m_database.read(sql, query.values + QVariantList{limit + 1}, [&](const QSqlQuery &values) {
        page.rows.push_back(reader.read(values));
        page.positions.push_back(
            {order.column.isEmpty() ? QVariant() : reader.valueOf(order.column), page.rows.back().key});
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
    const QString sql =
        u"SELECT count(*) FROM (SELECT 1 FROM %1 WHERE %2 LIMIT ?)"_s.arg(query.from, query.condition());
    return m_database.value(sql, query.values + QVariantList{atMost}).map([](const QVariant &count) {
        return count.toInt();
    });
}

Result<qint64> CaseList::countAll() const {
    return m_database.value(u"SELECT value FROM counter WHERE name = 'cases'"_s).map([](const QVariant &count) {
        return count.toLongLong();
    });
}

// Leaps from one value to the next through the index: costs the number of values, not of cases.
Result<QStringList> CaseList::valuesOf(CaseColumn column, int limit) const {
    const QString sql =
        u"WITH RECURSIVE found(value) AS (SELECT min(%1) FROM case_row UNION ALL "
        "SELECT (SELECT min(%1) FROM case_row WHERE %1 > found.value) FROM found WHERE found.value IS NOT NULL) "
        "SELECT value FROM found WHERE value <> '' LIMIT ?"_s.arg(columnOf(column));
    QStringList values;
    const auto read = m_database.read(sql, {limit}, [&](const QSqlQuery &row) { values << row.value(0).toString(); });
    if (!read) return refuse(read.error());
    return values;
}

Result<std::vector<CaseRow>> CaseList::alike(const QString &complainant, const QString &address, int limit) const {
    std::vector<CaseRow> rows;
    static const QString sql =
        u"SELECT %1 FROM case_row r WHERE r.key IN ("
        "SELECT key FROM (SELECT key FROM case_row WHERE complainant = ? AND ? ORDER BY key DESC LIMIT ?) UNION "
        "SELECT key FROM (SELECT key FROM case_row WHERE address = ? AND ? ORDER BY key DESC LIMIT ?)) "
        "ORDER BY r.received DESC, r.key DESC LIMIT ?"_s.arg(selected());
    const QString name = complainant.trimmed();
    const QString home = address.trimmed();
    const QVariantList values{name, name.isEmpty() ? 0 : 1, limit, home, home.isEmpty() ? 0 : 1, limit, limit};
    RowReader reader(m_policies);
    const auto read = m_database.read(sql, values, [&](const QSqlQuery &row) { rows.push_back(reader.read(row)); });
    if (!read) return refuse(read.error());
    return rows;
}

}  // namespace redress
