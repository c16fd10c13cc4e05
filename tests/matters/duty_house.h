// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/calendars.h"
#include "core/casework/event_names.h"
#include "core/matters/decide_duty.h"
#include "core/matters/decide_improvement.h"
#include "core/matters/fold_duty.h"
#include "core/matters/fold_improvement.h"
#include "core/matters/matter_events.h"
#include "tests/casework/house_policy.h"

namespace redress::test {

using namespace Qt::StringLiterals;

inline QDate day(const QString &text) {
    return QDate::fromString(text, Qt::ISODate);
}

// A duty of nobody's policy, with a clause of its own that its refusals are told by.
inline DutyRule dutyRule(const QString &id, DutyRule::Kind kind = DutyRule::Kind::Other) {
    DutyRule rule;
    rule.id = DutyId(id);
    rule.name = id;
    rule.kind = kind;
    rule.clause.number = u"D "_s + id;
    return rule;
}

inline DutyRule comingRound(int months, const Duration &within = {}, int firstMonth = 4) {
    DutyRule rule = dutyRule(u"round"_s, DutyRule::Kind::Return);
    rule.everyMonths = months;
    rule.firstMonth = firstMonth;
    rule.within = within;
    return rule;
}

// One duty in memory: what is recorded on it goes through `decide` and the fold, as in a register.
class DutyDesk {
public:
    DutyDesk(DutyRule dutyRule, const QString &begun, const QString &moment)
        : rule(std::move(dutyRule)), begins(day(begun)), now(*When::fromText(moment)) {
        duty.id = rule.id;
    }

    [[nodiscard]] DutyRules rules() const {
        return {*policy, rule, calendars.of(Division::EnglandAndWales), begins, counted, now};
    }

    [[nodiscard]] Result<Event> tryOut(const EventName &event, const QString &at, const QJsonObject &data = {},
                                       const QString &by = u"Joan Pike"_s) const {
        return decide({event, When::fromText(at).value_or(When()), by, data}, duty, rules());
    }

    Result<Event> happen(const EventName &event, const QString &at, const QJsonObject &data = {}) {
        auto decided = tryOut(event, at, data);
        if (decided) apply(duty, *decided);
        return decided;
    }

    // "2026-Q2 2026-07-14 overdue; …", as it stands.
    [[nodiscard]] QString schedule() const {
        QStringList lines;
        for (const auto &one : occurrences(duty, rules()))
            lines << u"%1 %2 %3"_s.arg(one.period, one.until.toString(Qt::ISODate), idOf(one.state));
        return lines.join(u"; "_s);
    }

    std::shared_ptr<const Policy> policy = housePolicy();
    Calendars calendars;
    DutyRule rule;
    QDate begins;
    std::vector<QDate> counted;
    When now;
    Duty duty;
};

}  // namespace redress::test
