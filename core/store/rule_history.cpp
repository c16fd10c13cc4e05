// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rule_history.h"

#include "core/base/storable_text.h"

namespace redress {

using namespace Qt::StringLiterals;

MatterId rulesMatter() {
    return MatterId(u"rules"_s);
}

MatterId staffMatter() {
    return MatterId(u"staff"_s);
}

Result<> note(Database &database, const MatterId &matter, const EventName &name, const When &now, const QString &by,
              const QJsonObject &data) {
    MatterTimeline timeline(database);
    const auto before = timeline.read(matter);
    if (!before) return refuse(before.error());
    const QByteArray last = before->empty() ? firstHash(matter) : before->back().hash;
    const Event event{int(before->size()) + 1, name, now, now.moment(), storable(by.trimmed()), storable(data)};
    return timeline.append(matter, event, last);
}

Result<> noteRules(Database &database, const EventName &name, const When &now, const QString &by,
                   const QJsonObject &data) {
    return note(database, rulesMatter(), name, now, by, data);
}

}  // namespace redress
