// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/alert_list.h"

#include "core/store/database.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// Each is answered from the index that keeps these cases alone.
QString fromWhere(const QString &officer) {
    return officer.isEmpty() ? u"FROM case_row INDEXED BY case_row_alerts WHERE alerts <> ''"_s
                             : u"FROM case_row INDEXED BY case_row_alerts_officer WHERE alerts <> '' AND officer = ?"_s;
}

QVariantList valuesFor(const QString &officer) {
    return officer.isEmpty() ? QVariantList() : QVariantList{officer};
}

}  // namespace

Result<std::vector<AlertItem>> waitingAlerts(Database &database, const QString &officer, int limit) {
    std::vector<AlertItem> items;
    const QString sql =
        u"SELECT reference, complainant, about, officer, received, alerts %1 "
        "ORDER BY received, key LIMIT ?"_s.arg(fromWhere(officer));
    const auto read = database.read(sql, valuesFor(officer) + QVariantList{limit}, [&](const QSqlQuery &row) {
        items.push_back({CaseRef(row.value(0).toString()), row.value(1).toString(), row.value(2).toString(),
                         row.value(3).toString(), QDate::fromString(row.value(4).toString(), Qt::ISODate),
                         row.value(5).toString().split(u' ')});
    });
    if (!read) return refuse(read.error());
    return items;
}

Result<int> countWaitingAlerts(Database &database, const QString &officer) {
    const auto count = database.value(u"SELECT count(*) "_s + fromWhere(officer), valuesFor(officer));
    if (!count) return refuse(count.error());
    return count->toInt();
}

}  // namespace redress
