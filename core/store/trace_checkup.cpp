// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/trace_checkup.h"

#include <QCoreApplication>

#include "core/store/database.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TraceCheckup)
};

// A number is given out with the case that gets it, or not at all.
Result<QStringList> checkReferences(Database &database) {
    QStringList sentences;
    const auto read = database.read(
        u"SELECT reference FROM (SELECT substr(name, 11) || '-' || printf('%04d', value) AS reference FROM counter "
        "WHERE name LIKE 'reference %') WHERE reference NOT IN (SELECT reference FROM case_origin)"_s,
        {}, [&](const QSqlQuery &row) {
            sentences << Words::tr("%1 was the last reference of its year to be given out, and there is no such case.")
                             .arg(row.value(0).toString());
        });
    if (!read) return refuse(read.error());
    return sentences;
}

}  // namespace

Result<std::vector<CaseRef>> casesWithoutTimeline(Database &database) {
    std::vector<CaseRef> found;
    const auto read =
        database.read(u"SELECT reference FROM case_row WHERE key NOT IN (SELECT key FROM case_origin) ORDER BY key"_s,
                      {}, [&](const QSqlQuery &row) { found.emplace_back(row.value(0).toString()); });
    if (!read) return refuse(read.error());
    return found;
}

Result<QStringList> checkCounters(Database &database) {
    const auto counted = database.value(u"SELECT ifnull((SELECT value FROM counter WHERE name = 'cases'), 0)"_s);
    if (!counted) return refuse(counted.error());
    const auto there = database.value(u"SELECT count(*) FROM case_origin"_s);
    if (!there) return refuse(there.error());
    auto sentences = checkReferences(database);
    if (sentences && counted->toLongLong() != there->toLongLong())
        *sentences << Words::tr("%1 case(s) were opened by Redress, and %2 are there.")
                          .arg(counted->toLongLong())
                          .arg(there->toLongLong());
    return sentences;
}

}  // namespace redress
