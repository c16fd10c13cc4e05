// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_list.h"

#include <algorithm>

#include "core/store/case_query.h"
#include "core/store/case_row_reader.h"
#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// How many steps of the database's machine a walk along the sort's index may take before it is clear that the cases it
// looks for lie far from where it began, as when one service is asked for in the order of the categories. Some 10,000
// rows, which takes less than sorting all that the filter leaves.
constexpr int longWalk = 100'000;

// The order a page is read in: that of the sort, turned round where the page lies before its start.
struct Order {
    QString column;  // empty: by the key of a search's hits
    bool ascending = true;

    [[nodiscard]] bool isBySearch() const { return column.isEmpty(); }
    [[nodiscard]] QString orderBy() const {
        const QString way = ascending ? u" ASC"_s : u" DESC"_s;
        return isBySearch() ? u"s.rowid"_s + way : u"r.%1%2, r.key%2"_s.arg(column, way);
    }
    [[nodiscard]] QString beyond() const {
        const QString than = ascending ? u">"_s : u"<"_s;
        return isBySearch() ? u"s.rowid %1 ?"_s.arg(than) : u"(r.%1, r.key) %2 (?, ?)"_s.arg(column, than);
    }
};

// Hits of a search come newest first, as the search itself yields them; everything else in the order that was asked
// for.
Order orderFor(const CaseFilter &filter, const CaseSort &sort, CaseList::Direction direction) {
    const bool forward = direction == CaseList::Direction::Forward;
    if (!searchExpression(filter.search).isEmpty()) return {{}, !forward};
    return {columnOf(sort.column), (sort.order == Qt::AscendingOrder) == forward};
}

void beginAt(CaseQuery &query, const Order &order, const CasePosition &from) {
    query.where << order.beyond();
    if (!order.isBySearch()) query.values << from.value;
    query.values << from.key;
}

CasePage turnedRound(CasePage page) {
    std::ranges::reverse(page.rows);
    std::ranges::reverse(page.positions);
    return page;
}

}  // namespace

Result<CasePage> CaseList::page(const CaseFilter &filter, const CaseSort &sort, const Days &days, int limit,
                                const std::optional<CasePosition> &from, Direction direction) const {
    const Order order = orderFor(filter, sort, direction);
    const auto ask = [&](Driver driver, int mostSteps) -> Result<std::optional<CasePage>> {
        CaseQuery query = queryFor(filter, days, driver, order.column);
        if (from) beginAt(query, order, *from);
        const QString sql = u"SELECT %1 FROM %2 WHERE %3 ORDER BY %4 LIMIT ?"_s.arg(
            CaseRowReader::columns(), query.from, query.condition(), order.orderBy());
        return read(sql, query.values + QVariantList{limit + 1}, order.column, limit, mostSteps);
    };
    const Driver driver = driverFor(m_database, filter, order.column);
    const bool mayGiveUp = driver == Driver::Order && !order.isBySearch() && canDrive(filter);
    auto page = ask(driver, mayGiveUp ? longWalk : 0);
    if (page && !*page) page = ask(Driver::Filter, 0);
    if (!page) return refuse(page.error());
    return direction == Direction::Backward ? turnedRound(std::move(**page)) : std::move(**page);
}

Result<std::optional<CasePage>> CaseList::read(const QString &sql, const QVariantList &values, const QString &sorted,
                                               int limit, int mostSteps) const {
    CasePage page;
    page.rows.reserve(static_cast<size_t>(limit));
    page.positions.reserve(static_cast<size_t>(limit));
    const CaseRowReader reader(m_policies);
    const auto add = [&](const Row &row) {
        page.more = static_cast<int>(page.rows.size()) == limit;
        if (page.more) return;
        page.rows.push_back(reader.read(row));
        page.positions.push_back(CaseRowReader::position(row, sorted));
    };
    return m_database.scan(sql, values, add, mostSteps).map([&](Database::Scanned scanned) {
        return scanned == Database::Scanned::Whole ? std::optional(std::move(page)) : std::nullopt;
    });
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
        "ORDER BY r.received DESC, r.key DESC LIMIT ?"_s.arg(CaseRowReader::columns());
    const QString name = complainant.trimmed();
    const QString home = address.trimmed();
    const QVariantList values{name, name.isEmpty() ? 0 : 1, limit, home, home.isEmpty() ? 0 : 1, limit, limit};
    const CaseRowReader reader(m_policies);
    const auto read = m_database.scan(sql, values, [&](const Row &row) { rows.push_back(reader.read(row)); });
    if (!read) return refuse(read.error());
    return rows;
}

}  // namespace redress
