// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_turns.h"

#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 own = 0x7475726e73;  // sets the chance of turns apart from that of the cases
constexpr int reasonableMore = 5;      // working days past the answer that are asked for

bool isExcusable(const TargetRule &rule) {
    using Role = TargetRule::Role;
    return rule.kind == TargetRule::Kind::Due &&
           (rule.role == Role::Contact || rule.role == Role::Meeting || rule.role == Role::Acknowledgement);
}

// Whether something else waits for what meets the target: that is not left out.
bool isWaitedFor(const TargetRule &rule, const Procedure &procedure) {
    return std::ranges::find(procedure.targets, rule.metBy, &TargetRule::from) != procedure.targets.end() ||
           std::ranges::find(procedure.milestones, rule.metBy, &Milestone::after) != procedure.milestones.end();
}

const Milestone *declining(const TargetRule &rule, const Procedure &procedure) {
    if (!rule.declinable) return nullptr;
    const auto found = std::ranges::find_if(procedure.milestones, [&](const Milestone &one) {
        return one.stage == rule.stage() && one.kind == Milestone::Kind::Declined;
    });
    return found == procedure.milestones.end() ? nullptr : &*found;
}

}  // namespace

struct DemoTurns::Turn {
    int upTo;  // of a thousand
    void (DemoTurns::*take)(DemoCourse &course, const When &now);
};

DemoTurns::DemoTurns(const DemoWords &words, quint64 seed) : m_words(words), m_dice(seed ^ own) {}

const std::vector<DemoTurns::Turn> &DemoTurns::turns() {
    static const std::vector<Turn> all{{18, &DemoTurns::refuse},
                                       {40, &DemoTurns::withdraw},
                                       {68, &DemoTurns::reopen},
                                       {98, &DemoTurns::extend},
                                       {125, &DemoTurns::waive}};
    return all;
}

void DemoTurns::furnish(DemoCourse &course, const When &now) {
    if (!course.procedure().isComplaint) return;
    const int thrown = m_dice.between(1, 1000);
    const auto turn = std::ranges::find_if(turns(), [&](const Turn &one) { return thrown <= one.upTo; });
    if (turn != turns().end()) (this->*turn->take)(course, now);
}

void DemoTurns::refuse(DemoCourse &course, const When &now) {
    std::vector<const Exclusion *> rules;
    for (const Exclusion &one : course.procedure().exclusions)
        if (one.becomes.isEmpty()) rules.push_back(&one);
    const QDate day = course.workingDaysAfter(course.received(), m_dice.between(1, 3));
    if (rules.empty() || day >= now.day() || !course.isPlainUntil(day)) return;
    const Exclusion &rule = *m_dice.oneOf(rules);
    QJsonObject data{{keys::exclusion, rule.id.text()},
                     {keys::reason, QString(m_dice.oneOf(m_words.refusals)).replace(u"{rule}"_s, rule.name)}};
    if (!rule.sentTo.isEmpty()) data[keys::sentTo] = rule.sentTo;
    if (!rule.by.empty()) data[keys::role] = rule.by.front().text();
    course.cutAfter(day);
    course.add(events::refused, day, data);
}

void DemoTurns::withdraw(DemoCourse &course, const When &now) {
    const QDate day = course.workingDaysAfter(course.received(), m_dice.between(2, 8));
    if (day >= now.day() || !course.isPlainUntil(day)) return;
    course.cutAfter(day);
    course.add(events::withdrawn, day, {{keys::reason, m_dice.oneOf(m_words.withdrawals)}});
}

void DemoTurns::reopen(DemoCourse &course, const When &) {
    if (!course.isClosed()) return;
    const QDate day = course.workingDaysAfter(course.last(), m_dice.between(3, 25));
    const QDate until = course.workingDaysAfter(day, 10);
    const QDate answered = course.workingDaysAfter(day, m_dice.between(4, 12));
    const bool isOpen =
        course.add(events::reopened, day,
                   {{keys::reason, m_dice.oneOf(m_words.reopenings)}, {keys::until, until.toString(Qt::ISODate)}});
    if (isOpen && course.add(events::answeredAgain, answered,
                             {{keys::answer, u"1"_s}, {keys::text, m_dice.oneOf(m_words.answers)}}))
        course.add(events::closed, course.workingDaysAfter(answered, m_dice.between(0, 3)),
                   {{keys::reason, m_dice.oneOf(m_words.closings)}});
}

// An answer that takes longer, said in time; or one that is still awaited.
void DemoTurns::extend(DemoCourse &course, const When &now) {
    const auto &rules = course.procedure().targets;
    const auto rule = std::ranges::find_if(rules, [](const TargetRule &one) {
        return one.kind == TargetRule::Kind::Due && one.role == TargetRule::Role::Response && one.extension;
    });
    if (rule == rules.end()) return;
    const Command *answer = course.find(rule->metBy);
    if (!answer && course.isClosed()) return;
    const QDate day = answer ? answer->at.day() : now.day();
    const QDate said = std::max(course.received(), course.workingDaysAfter(day, -2));
    course.add(events::targetExtended, said,
               {{keys::target, rule->id.text()},
                {keys::until, course.workingDaysAfter(day, reasonableMore).toString(Qt::ISODate)},
                {keys::reason, m_dice.oneOf(m_words.extensions)}});
}

void DemoTurns::waive(DemoCourse &course, const When &) {
    const Procedure &procedure = course.procedure();
    for (const TargetRule &rule : procedure.targets) {
        const Command *met = isExcusable(rule) ? course.find(rule.metBy) : nullptr;
        if (!met || isWaitedFor(rule, procedure)) continue;
        const QString reason = m_dice.oneOf(m_words.waivers);
        if (const Milestone *declined = declining(rule, procedure))
            return course.put(declined->name, {{keys::reason, reason}}, met);
        return course.put(events::targetWaived, {{keys::target, rule.id.text()}, {keys::reason, reason}}, met);
    }
}

}  // namespace redress
