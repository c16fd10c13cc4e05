// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/references.h"

#include "core/store/database.h"
#include "core/store/timeline.h"

namespace redress {

using namespace Qt::StringLiterals;

Result<qint64> countUp(Database &database, const QString &name) {
    const auto counted = database.run(
        u"INSERT INTO counter (name, value) VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = value + 1"_s,
        {name});
    if (!counted) return refuse(counted.error());
    return database.value(u"SELECT value FROM counter WHERE name = ?"_s, {name}).map([](const QVariant &value) {
        return value.toLongLong();
    });
}

Result<CaseRef> nextReference(Database &database, const QString &prefix, int year) {
    const QString stem = u"%1-%2"_s.arg(prefix).arg(year);
    const Timeline timeline(database);
    while (true) {
        const auto number = countUp(database, u"reference "_s + stem);
        if (!number) return refuse(number.error());
        const CaseRef reference(u"%1-%2"_s.arg(stem).arg(*number, 4, 10, QLatin1Char('0')));
        if (!timeline.exists(reference)) return reference;
    }
}

}  // namespace redress
