// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/target_card_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/pending.h"
#include "core/casework/undertakings.h"
#include "ui/common/dates.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TargetCard)
};

using Weight = TargetCardText::Weight;

bool saysSomething(const Target &target) {
    return target.date.isKnown() || target.metOn.isKnown() || target.state == TargetState::Waived;
}

Weight weightOf(const Target &target, const Target *urgent, const CaseFile &file) {
    if (&target == urgent) return Weight::Urgent;
    if (isOvertaken(target, file)) return Weight::Quiet;
    switch (target.state) {
        case TargetState::Projected:
        case TargetState::Waived:
        case TargetState::NotOpen:
        case TargetState::Open:
        case TargetState::Closed:
            return Weight::Quiet;
        default:
            return Weight::Plain;
    }
}

QString dueNote(const Target &target, QDate today) {
    const bool past = target.metOn.isKnown() || target.state == TargetState::Overdue;
    // The weekday helps to plan ahead; of a day that is over it only takes room.
    // The hour of today stands in the state.
    const QString day = past                                    ? dates::brief(deadlineOf(target.date).day(), today)
                        : target.state == TargetState::DueToday ? dates::withWeekday(target.date.day(), today)
                                                                : dates::dueBy(target.date, today);
    if (target.extended) return past ? Words::tr("was moved to %1").arg(day) : Words::tr("moved to %1").arg(day);
    return past ? Words::tr("was due %1").arg(day) : Words::tr("due %1").arg(day);
}

QString noteOf(const Target &target, const CaseFacts &facts, QDate today) {
    if (target.state == TargetState::Waived) return facts.waivers.value(target.id);
    if (!target.date.isKnown() || target.state == TargetState::Projected) return {};
    if (target.kind == TargetRule::Kind::Due) return dueNote(target, today);
    if (target.kind == TargetRule::Kind::NoEarlier)
        return Words::tr("not before %1").arg(dates::withWeekday(target.date, today));
    return {};
}

// The second clock of one target. The answer that is waited for has a card of its own.
QString comparedWith(const std::vector<ComparedTarget> &code, const Target &target, QDate today) {
    const auto same = std::ranges::find(code, target.id, [](const auto &one) { return one.target.id; });
    if (same == code.end() || target.state == TargetState::Waived || !target.date.isKnown()) return {};
    if (same->target.date.day() == target.date.day() || target.kind != TargetRule::Kind::Due) return {};
    const QString day = dates::dueBy(same->target.date, today);
    if (!same->inTime) return Words::tr("Code: %1", "the day it would give").arg(day);
    return *same->inTime ? Words::tr("Code: %1, in time").arg(day) : Words::tr("Code: %1, late").arg(day);
}

std::vector<ComparedTarget> comparedTargets(const Comparison *code) {
    if (!code) return {};
    std::vector<ComparedTarget> all = code->targets();
    const auto response = code->ofResponse();
    if (response) std::erase_if(all, [&](const auto &one) { return one.target.id == response->target.id; });
    return all;
}

// What was undertaken and falls due before every target; null where a target comes first or nothing is owed.
const Undertaking *mostUrgentOwed(const CaseFile &file) {
    const Undertaking *owed = undertakings::firstStanding(file.subject);
    const Target *first = firstPending(file.targets, file.subject, file.procedure());
    return owed && first && first->date.day() <= owed->due ? nullptr : owed;
}

QString ownerOf(const Undertaking &one, const CaseFile &file) {
    return one.owner.isEmpty() ? file.subject.details.officer : one.owner;
}

QString warningOf(const Target &target) {
    if (target.published || target.metOn.isKnown()) return {};
    return Words::tr("Bank holidays not yet published");
}

}  // namespace

QString TargetCardText::spoken() const {
    QStringList said{name, look.words, note, below, warning};
    said.removeAll(QString());
    return said.join(u", "_s);
}

std::vector<TargetCardText> targetCards(const CaseFile &file, QDate today, const Comparison *code) {
    const auto compared = comparedTargets(code);
    const Target *urgent = mostUrgentOwed(file) ? nullptr : firstPending(file.targets, file.subject, file.procedure());
    std::vector<TargetCardText> cards;
    for (const auto &target : file.targets) {
        if (!saysSomething(target)) continue;
        cards.push_back({target.id, file.procedure().target(target.id)->name, lookOf(target, file, today),
                         noteOf(target, file.subject.facts, today), comparedWith(compared, target, today),
                         warningOf(target), weightOf(target, urgent, file)});
    }
    return cards;
}

std::vector<TargetCardText> undertakingCards(const CaseFile &file, const WorkingCalendar &calendar, const When &now) {
    const Undertaking *urgent = mostUrgentOwed(file);
    std::vector<TargetCardText> cards;
    for (const Undertaking &one : file.subject.undertakings) {
        if (!one.stands()) continue;
        const Target target = undertakings::asTarget(one, calendar, now, file.policy->warningLead);
        const QString name = Words::tr("%1: %2", "what kind of undertaking, what will be done")
                                 .arg(labelOf(one.kind), one.text.simplified());
        cards.push_back({target.id,
                         name,
                         lookOf(target, now.day()),
                         target.date.isKnown() ? dueNote(target, now.day()) : QString(),
                         ownerOf(one, file),
                         {},
                         &one == urgent ? Weight::Urgent : Weight::Plain,
                         false});
    }
    return cards;
}

QStringList laterTargets(const CaseFile &file) {
    QStringList names;
    for (const auto &target : file.targets)
        if (!saysSomething(target)) names += file.procedure().target(target.id)->name;
    return names;
}

TargetCardText comparisonCard(const Explanation &explanation, QDate today) {
    StateLook look;
    look.words = dates::dueBy(explanation.target.date, today);
    look.colour = Theme::Role::Met;
    look.strong = true;
    if (explanation.target.state == TargetState::Overdue) look.colour = Theme::Role::Overdue;
    TargetCardText card;
    card.target = explanation.target.id;
    card.name = Words::tr("The Code would say");
    card.look = look;
    card.note = explanation.within.toText();
    card.below = Words::tr("counted from %1", "a day").arg(dates::brief(explanation.countedFrom.day(), today));
    card.warning = warningOf(explanation.target);
    card.weight = Weight::Quiet;
    card.isCompared = true;
    return card;
}

}  // namespace redress
