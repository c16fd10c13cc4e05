// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/next_action.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/matters/matter_events.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

// The worklist names no procedure; the id and what meets it tell a target of one policy from all others.
const Procedure *procedureOf(const DueItem &item, const Policy &policy) {
    for (const auto &procedure : policy.procedures) {
        const TargetRule *rule = procedure.target(item.target);
        if (rule && rule->metBy == item.metBy) return &procedure;
    }
    return nullptr;
}

// An informal complaint is answered by putting it right, not by a letter.
bool isMetByResolving(const DueItem &item, const Procedure *procedure) {
    const Milestone *milestone = procedure ? procedure->milestone(item.metBy) : nullptr;
    return milestone && milestone->kind == Milestone::Kind::Resolution;
}

// Cases of an older policy keep their own targets, whose ids end in what they are.
TargetRule::Role roleByName(const TargetId &target) {
    const QString last = target.text().section(u'.', -1);
    if (last == "response"_L1) return TargetRule::Role::Response;
    if (last == "acknowledgement"_L1) return TargetRule::Role::Acknowledgement;
    if (last == "contact"_L1) return TargetRule::Role::Contact;
    return last == "meeting"_L1 ? TargetRule::Role::Meeting : TargetRule::Role::Other;
}

NextAction record(const QString &label, const EventName &event) {
    return {label, event, {}};
}

// The letter that does it; empty where a procedure has none. Cases of an older policy have letters by the usual names.
QString letterThatIs(const EventName &event, const QString &usual, const Procedure *procedure) {
    if (!procedure) return usual;
    const auto found = std::ranges::find(procedure->letters, event, &LetterRule::records);
    return found == procedure->letters.end() ? QString() : found->id;
}

// To write is to write the letter, as on the case itself: recording it is recording what was sent already.
NextAction response(const EventName &event, const Procedure *procedure) {
    const QString letter = letterThatIs(event, u"response"_s, procedure);
    if (letter.isEmpty()) return record(QCoreApplication::translate("NextAction", "Record response"), event);
    return {QCoreApplication::translate("NextAction", "Write response"), event, letter};
}

NextAction firstAction(TargetRule::Role role, const EventName &event, const Procedure *procedure) {
    switch (role) {
        case TargetRule::Role::Acknowledgement:
            return {QCoreApplication::translate("NextAction", "Letter…"), event, u"acknowledgement"_s};
        case TargetRule::Role::Response:
            return response(event, procedure);
        case TargetRule::Role::Contact:
            return record(QCoreApplication::translate("NextAction", "Record contact"), event);
        case TargetRule::Role::Meeting:
            return record(QCoreApplication::translate("NextAction", "Record meeting"), event);
        case TargetRule::Role::Notice:
            return record(QCoreApplication::translate("NextAction", "Record notice"), event);
        case TargetRule::Role::Window:
        case TargetRule::Role::Other:
            break;
    }
    return record(QCoreApplication::translate("NextAction", "Record it"), event);
}

QString doneWords(Undertaking::Kind kind) {
    switch (kind) {
        case Undertaking::Kind::Promise:
            return QCoreApplication::translate("NextAction", "Record as kept");
        case Undertaking::Kind::Evidence:
            return QCoreApplication::translate("NextAction", "Record as sent");
        case Undertaking::Kind::Order:
            return QCoreApplication::translate("NextAction", "Record compliance");
        case Undertaking::Kind::Review:
            return QCoreApplication::translate("NextAction", "Record review");
        case Undertaking::Kind::Recommendation:
        case Undertaking::Kind::Answer:
            break;
    }
    return QCoreApplication::translate("NextAction", "Record answer");
}

std::vector<NextAction> actionsFor(Undertaking::Kind kind, const TargetId &target) {
    std::vector actions{record(doneWords(kind), Undertaking::endedBy(kind))};
    if (kind == Undertaking::Kind::Promise)
        actions.push_back(record(QCoreApplication::translate("NextAction", "Chase…"), events::promiseChased));
    const QString key = Undertaking::keyOf(kind);
    const QString number = target.text().section(u'-', 1);
    for (NextAction &action : actions)
        if (!key.isEmpty()) action.known.insert(key, number);
    return actions;
}

}  // namespace

std::vector<NextAction> actionsForUnclaimed() {
    return {record(QCoreApplication::translate("NextAction", "I’ll see to it"), events::dutyDelegated),
            record(QCoreApplication::translate("NextAction", "Look…"), {})};
}

std::vector<NextAction> actionsForAlert(const QStringList &kinds) {
    NextAction decide = record(QCoreApplication::translate("NextAction", "Decide…"), events::alertDecided);
    decide.known.insert(keys::alert, kinds.value(0));
    return {decide};
}

std::vector<NextAction> nextActions(const DueItem &item, const Policy &policy) {
    if (item.isMatter()) return {record(QCoreApplication::translate("NextAction", "See to it…"), {})};
    if (item.undertaking) return actionsFor(*item.undertaking, item.target);
    const Procedure *procedure = procedureOf(item, policy);
    const TargetRule *rule = procedure ? procedure->target(item.target) : nullptr;
    const TargetRule::Role role = rule ? rule->role : roleByName(item.target);
    std::vector<NextAction> actions{
        isMetByResolving(item, procedure)
            ? record(QCoreApplication::translate("NextAction", "Record resolution"), item.metBy)
            : firstAction(role, item.metBy, procedure)};
    if (!actions.front().letter.isEmpty())
        actions.push_back(record(QCoreApplication::translate("NextAction", "Record"), item.metBy));
    if (role == TargetRule::Role::Acknowledgement) return actions;
    if (rule && rule->extension)
        actions.push_back(record(QCoreApplication::translate("NextAction", "Extend…"), events::targetExtended));
    else if (rule && rule->declinable)
        actions.push_back(record(QCoreApplication::translate("NextAction", "Waive…"), events::targetWaived));
    return actions;
}

}  // namespace redress
