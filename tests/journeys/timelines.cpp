// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/timelines.h"

#include <QJsonDocument>
#include <algorithm>

namespace redress::test {

using namespace Qt::StringLiterals;

namespace {

QString inWords(const Event &event) {
    return u"%1 at %2 by %3 with %4"_s.arg(event.name.text(), event.at.toStored(), event.by,
                                           QString::fromUtf8(QJsonDocument(event.data).toJson(QJsonDocument::Compact)));
}

QString entryOf(std::span<const Event> events, size_t at) {
    return at < events.size() ? inWords(events[at]) : u"nothing"_s;
}

}  // namespace

QString firstDifference(std::span<const Event> first, std::span<const Event> second) {
    for (size_t at = 0; at < std::max(first.size(), second.size()); ++at) {
        const QString one = entryOf(first, at);
        const QString other = entryOf(second, at);
        if (one != other) return u"Entry %1\n   is %2\n  and %3"_s.arg(at + 1).arg(one, other);
    }
    return {};
}

}  // namespace redress::test
