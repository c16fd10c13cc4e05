// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rule_history.h"

#include "core/base/storable_text.h"

namespace redress {

using namespace Qt::StringLiterals;

MatterId rulesMatter() {
    return MatterId(u"rules"_s);
}

Result<> noteRules(Database &database, const EventName &name, const When &now, const QString &by,
                   const QJsonObject &data) {
    MatterTimeline timeline(database);
    const auto before = timeline.read(rulesMatter());
    if (!before) return refuse(before.error());
    const QByteArray last = before->empty() ? firstHash(rulesMatter()) : before->back().hash;
    const Event event{int(before->size()) + 1, name, now, now.moment(), storable(by.trimmed()), storable(data)};
    return timeline.append(rulesMatter(), event, last);
}

}  // namespace redress
