// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/staff_reading.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/iso_day.h"
#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/store/database.h"
#include "core/store/register.h"
#include "core/store/rule_history.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(StaffReading)
};

Fault notForThem(const QString &by, const Policy &policy) {
    const QString clause = policy.learning.staff.value_or(Clause()).number;
    if (by.isEmpty()) return {Words::tr("This is for performance reviews alone: say who reads it."), clause, {}};
    return {Words::tr("%1 is not among those who may read which staff were named. Who may is said in the settings of "
                      "the organisation.")
                .arg(by),
            clause,
            {}};
}

QJsonObject whatWasRead(const DayRange &days, const std::vector<NamedStaff> &named) {
    const auto text = [](QDate day) { return day.isValid() ? isoText(day) : QString(u""_s); };
    return {{u"from"_s, text(days.from)}, {keys::until, text(days.to)}, {keys::found, qint64(named.size())}};
}

}  // namespace

bool mayReadStaff(const QString &name, const Organisation &organisation) {
    return std::ranges::any_of(organisation.staffReaders, [&](const QString &one) {
        return one.simplified().compare(name.simplified(), Qt::CaseInsensitive) == 0;
    });
}

Result<std::vector<NamedStaff>> readNamedStaff(const Register &reg, const DayRange &days, const QString &by) {
    const QString reader = by.simplified();
    if (!mayReadStaff(reader, reg.organisation())) return refuse(notForThem(reader, *reg.policy()));
    auto named = LearningReader(reg.database()).namedStaff(days);
    if (!named) return named;
    const auto noted = reg.database().write([&] {
        return note(reg.database(), staffMatter(), events::staffRead, reg.now(), reader, whatWasRead(days, *named));
    });
    if (!noted) return refuse(noted.error());
    return named;
}

}  // namespace redress
