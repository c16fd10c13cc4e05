// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/duty_schedule.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/counting.h"
#include "core/casework/targets.h"
#include "core/matters/duty_period.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DutySchedule)
};

const QString countPrefix = u"count-"_s;
constexpr int mostOccurrences = 2000;  // a month for more years than the calendar has

QDate dayAfter(QDate start, const DutyRules &rules) {
    if (rules.rule.within.count == 0) return start;
    const Counting counting{rules.calendar, rules.policy.nonWorkingStart};
    return counting.after(When::on(start), rules.rule.within).day();
}

DutyOccurrence ofPeriod(const DutyPeriod &period, const DutyRules &rules) {
    DutyOccurrence one;
    one.period = period.id();
    one.name = period.name();
    one.from = period.from;
    one.to = period.to;
    one.starts = period.from;
    one.due = dayAfter(period.to, rules);
    return one;
}

DutyOccurrence ofDay(QDate day) {
    DutyOccurrence one;
    one.period = day.toString(Qt::ISODate);
    one.name = inWords(day);
    one.starts = day;
    one.due = day;
    return one;
}

// Those that have come, and one more that is to come. `next` follows an occurrence; `coming` is the first.
template <class Next>
void addUntilNow(std::vector<DutyOccurrence> &all, DutyOccurrence coming, const Duty &duty, const DutyRules &rules,
                 const Next &next) {
    const QDate today = rules.now.day();
    for (int n = 0; n < mostOccurrences && coming.due.isValid(); ++n, coming = next(coming)) {
        all.push_back(coming);
        const bool isToCome = (coming.to.isValid() ? coming.to : coming.due) >= today;
        if (isToCome && duty.recordOf(coming.period).state == DutyRecord::State::Open) return;
    }
}

void addPeriods(std::vector<DutyOccurrence> &all, const Duty &duty, const DutyRules &rules) {
    const DutyRule &rule = rules.rule;
    const QDate anchor = rules.policy.inForceFrom.isValid() ? rules.policy.inForceFrom : rules.begins;
    // The first that ends after the beginning: a day later lies in it, or in the one that then begins.
    DutyPeriod period = DutyPeriod::containing(rules.begins.addDays(1), rule.everyMonths, rule.firstMonth, anchor);
    addUntilNow(all, ofPeriod(period, rules), duty, rules, [&](const DutyOccurrence &) {
        period = period.next();
        return ofPeriod(period, rules);
    });
}

void addDays(std::vector<DutyOccurrence> &all, const Duty &duty, const DutyRules &rules) {
    const DutyRule &rule = rules.rule;
    int rounds = 0;
    const auto day = [&] { return rule.nextOn.addMonths(rounds * rule.everyMonths); };
    if (rule.everyMonths == 0) {
        if (rule.nextOn >= rules.begins) all.push_back(ofDay(rule.nextOn));
        return;
    }
    while (day() < rules.begins) ++rounds;
    addUntilNow(all, ofDay(day()), duty, rules, [&](const DutyOccurrence &) {
        ++rounds;
        return ofDay(day());
    });
}

QString countId(int number) {
    return countPrefix + QString::number(number);
}

// What was done because enough had been counted, in order; the last may still be to be done.
int roundsDone(const Duty &duty) {
    int rounds = 0;
    while (duty.recordOf(countId(rounds + 1)).state != DutyRecord::State::Open) ++rounds;
    return rounds;
}

// The day on which enough had been counted since `after`; invalid where that has not come.
QDate reachedAfter(QDate after, const DutyRules &rules) {
    const auto first = std::ranges::upper_bound(rules.counted, after);
    const auto number = rules.rule.afterCount->number;
    return rules.counted.end() - first < number ? QDate() : *(first + (number - 1));
}

void addCounts(std::vector<DutyOccurrence> &all, const Duty &duty, const DutyRules &rules) {
    QDate after = rules.begins.addDays(-1);
    const int last = roundsDone(duty) + 1;
    for (int round = 1; round <= last; ++round) {
        const QDate reached = reachedAfter(after, rules);
        const DutyRecord record = duty.recordOf(countId(round));
        if (!reached.isValid() && record.state == DutyRecord::State::Open) return;
        DutyOccurrence one;
        one.period = countId(round);
        one.starts = reached.isValid() ? reached : record.ended.day();
        one.due = dayAfter(one.starts, rules);
        one.name = Words::tr("After what was counted up to %1").arg(inWords(one.starts));
        all.push_back(one);
        after = record.ended.day();
    }
}

void addArisings(std::vector<DutyOccurrence> &all, const Duty &duty, const DutyRules &rules) {
    int number = 0;
    for (const auto &arising : duty.arisings) {
        DutyOccurrence one;
        one.period = u"arisen-%1"_s.arg(++number);
        one.starts = arising.on;
        one.due = dayAfter(arising.on, rules);
        one.reason = arising.reason;
        one.name = Words::tr("Arisen on %1").arg(inWords(arising.on));
        all.push_back(one);
    }
}

void stand(DutyOccurrence &one, const Duty &duty, const DutyRules &rules) {
    one.record = duty.recordOf(one.period);
    one.until = one.record.until.isValid() ? one.record.until : one.due;
    one.workingDaysLeft = rules.calendar.workingDaysBetween(rules.now.day(), one.until);
    Target target;
    target.starts = When::on(one.starts);
    target.date = When::on(one.until);
    if (one.record.state == DutyRecord::State::Done) target.metOn = one.record.ended;
    if (one.record.state == DutyRecord::State::NotNeeded) target.state = TargetState::Waived;
    one.state = stateOf(target, rules.calendar, rules.now, rules.policy.warningLead);
}

}  // namespace

std::vector<DutyOccurrence> occurrences(const Duty &duty, const DutyRules &rules) {
    std::vector<DutyOccurrence> all;
    if (rules.rule.nextOn.isValid())
        addDays(all, duty, rules);
    else if (rules.rule.everyMonths > 0)
        addPeriods(all, duty, rules);
    if (rules.rule.afterCount) addCounts(all, duty, rules);
    addArisings(all, duty, rules);
    for (auto &one : all) stand(one, duty, rules);
    std::ranges::stable_sort(all, {}, &DutyOccurrence::due);
    return all;
}

int countedSoFar(const Duty &duty, const DutyRules &rules) {
    const int rounds = roundsDone(duty);
    const QDate after = rounds == 0 ? rules.begins.addDays(-1) : duty.recordOf(countId(rounds)).ended.day();
    return static_cast<int>(rules.counted.end() - std::ranges::upper_bound(rules.counted, after));
}

}  // namespace redress
