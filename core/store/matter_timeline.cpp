// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/matter_timeline.h"

#include <QCryptographicHash>
#include <algorithm>

#include "core/store/database.h"

namespace redress {

using namespace Qt::StringLiterals;

MatterTimeline::MatterTimeline(Database &database)
    : m_database(database), m_chain(database, u"matter_event"_s, u"matter"_s) {}

Result<std::vector<StoredEvent>> MatterTimeline::read(const MatterId &matter) const {
    return m_chain.read(matter.text());
}

Result<std::vector<MatterId>> MatterTimeline::all() const {
    std::vector<MatterId> matters;
    const auto read = m_database.read(u"SELECT DISTINCT matter FROM matter_event ORDER BY matter"_s, {},
                                      [&](const QSqlQuery &row) { matters.emplace_back(row.value(0).toString()); });
    if (!read) return refuse(read.error());
    return matters;
}

Result<> MatterTimeline::append(const MatterId &matter, const Event &event, const QByteArray &last) {
    const StoredEvent row = stored(event);
    return m_chain.append(matter.text(), row, last, row.data);
}

Result<qint64> MatterTimeline::position() const {
    return m_database.value(u"SELECT max(position) FROM matter_event"_s).map([](const QVariant &last) {
        return last.toLongLong();
    });
}

Result<> MatterTimeline::readAfter(qint64 position, const Reader &eachEvent) const {
    return m_database.read(
        u"SELECT sequence, name, happened, recorded, by_whom, data, hash, matter FROM matter_event "
        "WHERE position > ? ORDER BY position"_s,
        {position},
        [&](const QSqlQuery &row) { eachEvent(MatterId(row.value(7).toString()), restored(storedEventIn(row))); });
}

// Numbers are not padded where they are kept, so they are compared as numbers.
Result<qint64> MatterTimeline::nextImprovement() const {
    qint64 last = 0;
    const auto read = m_database.read(
        u"SELECT matter FROM matter_event WHERE sequence = 1 AND matter > 'improvement/' AND matter < 'improvement0'"_s,
        {}, [&](const QSqlQuery &row) {
            last = std::max(last, numberOf(improvementOf(MatterId(row.value(0).toString()))));
        });
    if (!read) return refuse(read.error());
    return last + 1;
}

QByteArray firstHash(const MatterId &matter) {
    return QCryptographicHash::hash(matter.text().toUtf8(), QCryptographicHash::Sha256);
}

}  // namespace redress
