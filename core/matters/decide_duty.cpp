// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matters/decide_duty.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"
#include "core/matters/matter_step.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;
using Steps = std::vector<MatterStep<Duty, DutyRules>>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Duties)
};

Result<> forbid(const QString &message, const DutyRules &rules) {
    return refuse(message, rules.rule.clause.number);
}

Ask asked(QLatin1StringView key, const QString &label, Ask::Kind kind, Ask::Need need, const DutyRules &rules) {
    return ask(key, label, kind, need, rules.rule.clause);
}

// Nothing where there is nothing to choose from: left out, the earliest is meant.
std::vector<Ask> askPeriod(const Duty &duty, const DutyRules &rules) {
    Ask period = asked(keys::period, Words::tr("Which one"), Ask::Kind::Choice, Ask::Need::Optional, rules);
    for (const auto &one : occurrences(duty, rules))
        if (one.isOpen()) period.choices.push_back({one.period, one.name, {}});
    return period.choices.size() < 2 ? std::vector<Ask>() : std::vector{period};
}

std::vector<Ask> withPeriod(const Duty &duty, const DutyRules &rules, const std::vector<Ask> &others) {
    std::vector<Ask> asks = askPeriod(duty, rules);
    asks.insert(asks.end(), others.begin(), others.end());
    return asks;
}

Ask askReason(const DutyRules &rules) {
    return asked(keys::reason, Words::tr("Why"), Ask::Kind::LongText, Ask::Need::Required, rules);
}

std::vector<Ask> asksOfDone(const Duty &duty, const DutyRules &rules) {
    std::vector<Ask> asks =
        withPeriod(duty, rules,
                   {asked(keys::text, Words::tr("How it was done"), Ask::Kind::LongText, Ask::Need::Required, rules)});
    asks.insert(asks.end(), rules.rule.asks.begin(), rules.rule.asks.end());
    asks.push_back(
        asked(keys::proof, Words::tr("Where the evidence is kept"), Ask::Kind::Text, Ask::Need::Optional, rules));
    return asks;
}

std::vector<Ask> asksOfPostponed(const Duty &duty, const DutyRules &rules) {
    return withPeriod(
        duty, rules,
        {asked(keys::until, Words::tr("Until"), Ask::Kind::Day, Ask::Need::Required, rules), askReason(rules)});
}

std::vector<Ask> asksOfNotNeeded(const Duty &duty, const DutyRules &rules) {
    return withPeriod(duty, rules, {askReason(rules)});
}

std::vector<Ask> asksOfDelegated(const Duty &, const DutyRules &rules) {
    return {asked(keys::to, Words::tr("To whom"), Ask::Kind::Text, Ask::Need::Required, rules), askReason(rules)};
}

std::vector<Ask> asksOfArisen(const Duty &, const DutyRules &rules) {
    return {asked(keys::on, Words::tr("On which day"), Ask::Kind::Day, Ask::Need::Optional, rules), askReason(rules)};
}

// The occurrence that a command is about; null where it names none that is known, or none is to be done.
const DutyOccurrence *meant(const std::vector<DutyOccurrence> &all, const QString &period) {
    if (period.isEmpty()) return firstOpen(all);
    const auto found = std::ranges::find(all, period, &DutyOccurrence::period);
    return found == all.end() ? nullptr : &*found;
}

Result<> mustHaveOne(const Duty &duty, const DutyRules &rules) {
    if (firstOpen(occurrences(duty, rules))) return {};
    if (rules.rule.afterCount)
        return forbid(Words::tr("Nothing of “%1” is to be done: what it waits for has not happened often enough yet.")
                          .arg(rules.rule.name),
                      rules);
    return forbid(
        rules.rule.arises.isEmpty()
            ? Words::tr("Nothing of “%1” is to be done: it does not fall due any more.").arg(rules.rule.name)
            : Words::tr("Nothing of “%1” is to be done: record first that it has arisen.").arg(rules.rule.name),
        rules);
}

Result<> mayArise(const Duty &, const DutyRules &rules) {
    if (!rules.rule.arises.isEmpty()) return {};
    return forbid(Words::tr("“%1” comes up by itself: record that it was done.").arg(rules.rule.name), rules);
}

Result<> mayAlways(const Duty &, const DutyRules &) {
    return {};
}

Result<> checkDelegated(const Command &command, const Duty &duty, const DutyRules &rules) {
    if (textIn(command, keys::to).simplified().compare(duty.delegatedTo.simplified(), Qt::CaseInsensitive) != 0)
        return {};
    return forbid(Words::tr("%1 sees to it already: name somebody else.").arg(duty.delegatedTo), rules);
}

Result<> checkArisen(const Command &command, const Duty &, const DutyRules &rules) {
    const QDate on = dayIn(command, keys::on);
    if (on.isValid() && !WorkingCalendar::covers(on))
        return forbid(Words::tr("%1 is too far away to be right: check the year.").arg(textIn(command, keys::on)),
                      rules);
    if (on.isValid() && on > rules.now.day())
        return forbid(Words::tr("%1 has not come yet: record it when it has arisen.").arg(inWords(on)), rules);
    return {};
}

// A return over a quarter that is not over would leave something out.
Result<> checkDone(const Command &command, const Duty &duty, const DutyRules &rules) {
    const auto all = occurrences(duty, rules);
    const auto *one = meant(all, textIn(command, keys::period));
    if (!one->reason.isEmpty() && command.at.day() < one->starts)
        return forbid(
            Words::tr("“%1” has arisen only on %2: check the date.").arg(rules.rule.name, inWords(one->starts)), rules);
    const bool looksBack = rules.rule.kind == DutyRule::Kind::Return || rules.rule.kind == DutyRule::Kind::Report;
    if (!looksBack || !one->to.isValid() || command.at.day() > one->to) return {};
    return forbid(Words::tr("%1 is not over: “%2” can be done from the day after %3 on.")
                      .arg(one->name, rules.rule.name, inWords(one->to)),
                  rules);
}

Result<> checkPostponed(const Command &command, const Duty &duty, const DutyRules &rules) {
    const auto all = occurrences(duty, rules);
    const auto *one = meant(all, textIn(command, keys::period));
    const QDate until = dayIn(command, keys::until);
    if (until > one->until) return mustBeToCome(command, keys::until, rules.rule.clause);
    return forbid(Words::tr("“%1” is due on %2: it can be postponed to a later day alone.")
                      .arg(rules.rule.name, inWords(one->until)),
                  rules);
}

const Steps &steps() {
    static const Steps all{
        {events::dutyDone, [] { return Words::tr("Done"); }, mustHaveOne, asksOfDone, checkDone},
        {events::dutyDelegated, [] { return Words::tr("Delegate"); }, mayAlways, asksOfDelegated, checkDelegated},
        {events::dutyPostponed, [] { return Words::tr("Postpone"); }, mustHaveOne, asksOfPostponed, checkPostponed},
        {events::dutyNotNeeded, [] { return Words::tr("Not needed"); }, mustHaveOne, asksOfNotNeeded, nullptr},
        {events::dutyArisen, [] { return Words::tr("It has arisen"); }, mayArise, asksOfArisen, checkArisen}};
    return all;
}

bool isOnAPeriod(const EventName &event) {
    return event == events::dutyDone || event == events::dutyPostponed || event == events::dutyNotNeeded;
}

// Said more plainly than that it is none of the choices.
Result<> checkPeriod(const QString &period, const Duty &duty, const DutyRules &rules) {
    const auto all = occurrences(duty, rules);
    const auto *one = meant(all, period);
    if (period.isEmpty() || (one && one->isOpen())) return {};
    if (!one) {
        QStringList open;
        for (const auto &each : all)
            if (each.isOpen()) open << each.period;
        return forbid(Words::tr("“%1” has no period “%2”: what is to be done is %3.")
                          .arg(rules.rule.name, period, open.isEmpty() ? Words::tr("nothing") : open.join(u", "_s)),
                      rules);
    }
    return forbid(one->record.state == DutyRecord::State::Done
                      ? Words::tr("“%1” was done for %2 already.").arg(rules.rule.name, one->name)
                      : Words::tr("“%1” was found not to be needed for %2.").arg(rules.rule.name, one->name),
                  rules);
}

// With what it leaves out filled in: a record that is read later has to say which period it was about.
Command filledIn(Command command, const Duty &duty, const DutyRules &rules) {
    const auto all = occurrences(duty, rules);
    const auto *one = meant(all, textIn(command, keys::period));
    if (isOnAPeriod(command.event) && one) command.data[keys::period] = one->period;
    if (command.event == events::dutyArisen && textIn(command, keys::on).isEmpty() && command.at.isKnown())
        command.data[keys::on] = command.at.day().toString(Qt::ISODate);
    return command;
}

}  // namespace

const DutyOccurrence *firstOpen(const std::vector<DutyOccurrence> &all) {
    const auto found = std::ranges::find_if(all, &DutyOccurrence::isOpen);
    return found == all.end() ? nullptr : &*found;
}

Result<Event> decide(const Command &command, const Duty &duty, const DutyRules &rules) {
    if (isOnAPeriod(command.event)) {
        const auto period = command.data.value(keys::period);
        if (!period.isString() && !period.isUndefined() && !period.isNull())
            return refuseMember(keys::period, Words::tr("Which period it was has to be text."),
                                rules.rule.clause.number);
        const auto fits = checkPeriod(textIn(command, keys::period), duty, rules);
        if (!fits) return refuse(fits.error());
    }
    return decideBy(steps(), filledIn(command, duty, rules), duty, rules);
}

std::vector<Choice> choices(const Duty &duty, const DutyRules &rules) {
    auto all = choicesBy(steps(), duty, rules);
    // What can never arise by hand is no choice at all.
    if (rules.rule.arises.isEmpty()) all.pop_back();
    return all;
}

}  // namespace redress
