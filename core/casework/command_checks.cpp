// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/command_checks.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QSet>
#include <algorithm>

#include "core/base/blank_text.h"
#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/ask_checks.h"
#include "core/casework/award_checks.h"
#include "core/casework/closing_checks.h"
#include "core/casework/contact_guard.h"
#include "core/casework/details.h"
#include "core/casework/event_names.h"
#include "core/casework/obstacles.h"
#include "core/casework/promises.h"
#include "core/casework/reopening.h"
#include "core/casework/response_checks.h"
#include "core/casework/target_checks.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype longestData = 1 << 20;  // characters: more than any letter, less than a mistake

struct CommandChecks {
    Q_DECLARE_TR_FUNCTIONS(CommandChecks)
};

QString textOf(const Command &command, QLatin1StringView key) {
    return meantText(command.data.value(key).toString());
}

// Earlier by the clock where both have one, else by the day.
bool isBefore(const When &a, const When &b) {
    if (a.hasTime() && b.hasTime()) return a.moment() < b.moment();
    return a.day() < b.day();
}

QString labelOf(const EventName &event, const Procedure &procedure) {
    const auto *milestone = procedure.milestone(event);
    return milestone ? milestone->label : event.text();
}

Result<> checkStart(const Stage &stage, const Command &command, const Case &subject, const Rules &rules) {
    const bool reasonsAsked = stage.reasonAfter.isEmpty() || subject.facts.happened.contains(stage.reasonAfter);
    if (stage.reasonToStart && reasonsAsked && textOf(command, keys::reason).isEmpty())
        return refuseMember(
            keys::reason,
            CommandChecks::tr("%1 is asked for with reasons: write down why the customer is not satisfied.")
                .arg(stage.name),
            stage.reasonToStart->number);
    const auto *window = closedWindowFor(stage, command.at, subject, rules);
    if (window && textOf(command, keys::reason).isEmpty())
        return refuseMember(
            keys::reason,
            CommandChecks::tr("The time for asking for %1 is over: a late request is taken only with a reason.")
                .arg(stage.name),
            window->clause.number);
    return {};
}

Result<> checkOutcome(const Command &command, const Rules &rules) {
    const auto value = command.data.value(keys::outcome);
    if (value.isUndefined()) return {};
    if (rules.procedure.outcome(OutcomeId(value.toString()))) return {};
    if (rules.procedure.outcomes.empty())
        return refuse(CommandChecks::tr("“%1” has no outcomes: leave it out.").arg(rules.procedure.name),
                      rules.procedure.clause.number);
    QStringList known;
    for (const auto &outcome : rules.procedure.outcomes) known << outcome.id.text();
    return refuse(CommandChecks::tr("“%1” is no outcome here: use %2.").arg(value.toString(), known.join(u", "_s)),
                  rules.procedure.outcomes.empty() ? QString() : rules.procedure.outcomes.front().clause.number);
}

Result<> checkPence(const Command &command) {
    const auto value = command.data.value(keys::pence);
    if (value.isUndefined()) return {};
    if (value.isDouble() && value.toInteger(-1) >= 0 && value.toInteger(-1) <= Pence::most) return {};
    return refuseMember(
        keys::pence, CommandChecks::tr("A sum is given in whole pence, and is no more than a hundred million pounds."));
}

// Members that mean the same with every event: text or, for whether somebody was reached, yes or no.
bool isTextMember(const QString &key) {
    static const QSet<QString> members{keys::text,   keys::reason, keys::role,   keys::decidedBy,  keys::because,
                                       keys::to,     keys::sentBy, keys::name,   keys::receivedOn, keys::outcome,
                                       keys::target, keys::until,  keys::caseRef};
    return members.contains(key);
}

Result<> checkKinds(const QJsonObject &data) {
    for (auto it = data.begin(); it != data.end(); ++it) {
        if (it->isString() || it->isNull()) continue;
        if (isTextMember(it.key()))
            return refuseMember(it.key(), CommandChecks::tr("What is given here has to be text."));
    }
    const auto answered = data.constFind(keys::answered);
    if (answered == data.constEnd() || answered->isBool()) return {};
    return refuseMember(keys::answered, CommandChecks::tr("Whether somebody was reached is either yes or no."));
}

Result<> checkArose(const Command &command, const Case &subject) {
    const QDate arose = QDate::fromString(command.data.value(keys::issueArose).toString(), Qt::ISODate);
    const QDate received = subject.sequence > 0 ? subject.received.day() : command.at.day();
    if (!arose.isValid() || arose <= received) return {};
    return refuse(CommandChecks::tr("The issue cannot have arisen on %1, after it was complained about on %2.")
                      .arg(inWords(arose), inWords(received)));
}

// Which kind of complainant, in the policy's own list.
Result<> checkKind(const Command &command, const Rules &rules) {
    const KindId kind(textOf(command, keys::kind));
    const auto &kinds = rules.policy.customers.kinds;
    if (kind.isEmpty() || kinds.empty() || std::ranges::find(kinds, kind, &CustomerKind::id) != kinds.end()) return {};
    QStringList known;
    for (const auto &one : kinds) known << one.id.text();
    return refuse(
        CommandChecks::tr("“%1” is no kind of complainant here: use %2.").arg(kind.text(), known.join(u", "_s)),
        kinds.front().clause.number);
}

// What may not be done before a day, such as a meeting of which notice has to be given (unless the customer wanted it
// so, and that is written down).
Result<> checkNotTooSoon(const Command &command, const Case &subject, const Rules &rules) {
    const auto *rule = rules.procedure.targetMetBy(command.event);
    if (!rule || rule->kind != TargetRule::Kind::NoEarlier || !textOf(command, keys::reason).isEmpty()) return {};
    const auto all = targets(rules.policy, rules.procedure, rules.calendar, subject.facts, rules.now);
    const auto target = std::ranges::find(all, rule->id, &Target::id);
    if (target == all.end() || !target->starts.isKnown() || !target->date.isKnown() ||
        command.at.day() >= target->date.day())
        return {};
    return refuseMember(keys::reason,
                        CommandChecks::tr("%1 may not be before %2, unless the customer asked for it: then say why.")
                            .arg(rule->name, inWords(target->date.day())),
                        rule->clause.number);
}

Result<> checkMilestone(const Milestone &milestone, const Command &command, const Case &subject, const Rules &rules) {
    if (auto whole = checkAsks(milestone.asks, command, subject, rules); !whole) return whole;
    if (auto late = checkNotTooSoon(command, subject, rules); !late) return late;
    if (auto promised = promises::checkAll(command, subject, rules); !promised) return promised;
    if (milestone.closes) {
        if (auto kept = promises::checkKept(command, subject, rules); !kept) return kept;
    }
    return checkResponse(milestone, command, subject, rules);
}

Result<> checkAction(const Action &action, const Command &command, const Case &subject, const Rules &rules) {
    // What the policy forbids comes before what is missing: it is the better answer.
    if (action.check) {
        if (auto allowed = action.check(command, subject, rules); !allowed) return allowed;
    }
    return checkAsks(action.asks(subject, rules), command, subject, rules);
}

// Of all text in it, in characters, near enough.
qsizetype lengthOf(const QJsonValue &value) {
    if (value.isString()) return value.toString().size();
    qsizetype length = 1;
    if (value.isArray())
        for (const auto &each : value.toArray()) length += lengthOf(each);
    if (!value.isObject()) return length;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) length += it.key().size() + lengthOf(it.value());
    return length;
}

}  // namespace

Result<> checkWhoAndWhen(const Command &command, const Case &subject, const Rules &rules) {
    if (command.by.trimmed().isEmpty()) return refuse(CommandChecks::tr("Say who records this: no name is given."));
    if (!command.at.isKnown()) return refuse(CommandChecks::tr("Say when this happened: no date is given."));
    if (!WorkingCalendar::covers(command.at.day()))
        return refuse(CommandChecks::tr("%1 is too far away to be right: check the year.").arg(inWords(command.at)));
    if (isBefore(rules.now, command.at))
        return refuse(CommandChecks::tr("%1 has not come yet: record what has happened.").arg(inWords(command.at)));
    if (subject.sequence > 0 && isBefore(command.at, subject.received))
        return refuse(CommandChecks::tr("%1 is before the case was received (%2): check the date.")
                          .arg(inWords(command.at), inWords(subject.received)));
    const auto *milestone = rules.procedure.milestone(command.event);
    const When after = milestone ? subject.facts.at(milestone->after) : When();
    if (after.isKnown() && isBefore(command.at, after))
        return refuse(CommandChecks::tr("%1 is before “%2” (%3): check the date.")
                          .arg(inWords(command.at), labelOf(milestone->after, rules.procedure), inWords(after)),
                      milestone->clause.number);
    return {};
}

Result<> checkData(const Command &command, const Case &subject, const Rules &rules) {
    if (lengthOf(command.data) > longestData)
        return refuse(
            CommandChecks::tr("That is too much text for one entry (over a million characters): keep it as a file."));
    if (auto kinds = checkKinds(command.data); !kinds) return kinds;
    if (auto award = awards::check(command, subject, rules); !award) return award;
    if (command.event == events::received || command.event == events::detailsChanged) {
        if (auto details = checkDetails(command.data); !details) return details;
        if (auto arose = checkArose(command, subject); !arose) return arose;
        return checkKind(command, rules);
    }
    if (auto contact = checkContact(command, subject, rules); !contact) return contact;
    if (const auto *action = actionOf(command.event)) return checkAction(*action, command, subject, rules);
    if (auto recipient = checkRecipient(command, subject, rules); !recipient) return recipient;
    if (command.event == events::officerAssigned && textOf(command, keys::officer).isEmpty())
        return refuseMember(keys::officer, CommandChecks::tr("Say to whom the case is given."));
    if (command.event == events::note && command.data.size() <= 1 && textOf(command, keys::text).isEmpty())
        return refuseMember(keys::text, CommandChecks::tr("The note is empty: write what it should say."));
    if (command.event == events::reopened) return reopening::check(command, subject, rules);
    if (command.event == events::targetExtended || command.event == events::targetWaived)
        return checkTargetChange(command, subject, rules);
    if (command.event == events::closed) return checkClosing(command, subject, rules);
    const auto *milestone = rules.procedure.milestone(command.event);
    if (const auto *stage = stageStartedBy(command.event, rules.procedure)) {
        if (auto start = checkStart(*stage, command, subject, rules); !start) return start;
        return milestone ? checkAsks(milestone->asks, command, subject, rules) : Result<>();
    }
    if (auto outcome = checkOutcome(command, rules); !outcome) return outcome;
    if (auto pence = checkPence(command); !pence) return pence;
    return milestone ? checkMilestone(*milestone, command, subject, rules) : Result<>();
}

}  // namespace redress
