// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "core/base/member_fault.h"
#include "core/casework/actions/action.h"
#include "core/casework/alert_kinds.h"
#include "core/casework/event_names.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Alerts)
};

Result<> always(const Case &, const Rules &) {
    return {};
}

std::vector<Ask> asksToDecide(const Case &, const Rules &) {
    Ask which = ask(keys::alert, Words::tr("What the words may mean"), Ask::Kind::Choice, Ask::Need::Required);
    for (const QString &kind : alertKinds()) which.choices.push_back({kind, nameOfAlert(kind), {}});
    Ask decision = ask(keys::decision, Words::tr("Is it one?"), Ask::Kind::Choice, Ask::Need::Required);
    decision.choices = {{u"yes"_s, Words::tr("Yes, or it may well be"), {}}, {u"no"_s, Words::tr("No"), {}}};
    return {which, decision,
            ask(keys::reason, Words::tr("What is done about it or, if it is none, why"), Ask::Kind::LongText,
                Ask::Need::Asked),
            ask(keys::caseRef, Words::tr("The case that was opened for it"), Ask::Kind::Case, Ask::Need::Optional)};
}

Result<> checkDecision(const Command &command, const Case &subject, const Rules &) {
    if (textOf(command.data, keys::decision) == "no"_L1 && textOf(command.data, keys::reason).isEmpty())
        return refuseMember(
            keys::reason,
            Words::tr("Say why the words mean nothing of the kind: somebody may ask, and the reason is kept."));
    const QString opened = textOf(command.data, keys::caseRef);
    if (opened.isEmpty() || opened.compare(subject.reference.text(), Qt::CaseInsensitive) != 0) return {};
    return refuseMember(
        keys::caseRef,
        Words::tr(
            "A case cannot have been opened for itself: name the case that was opened because of the words, or none."));
}

void applyDecision(Case &subject, const Event &event, const Policy &) {
    subject.alerts.push_back({textOf(event.data, keys::alert), textOf(event.data, keys::decision) == "yes"_L1,
                              textOf(event.data, keys::reason), CaseRef(textOf(event.data, keys::caseRef)), event.at});
}

}  // namespace

std::vector<Action> action::ofAlerts() {
    return {{events::alertDecided, Choice::Group::Case, [] { return Words::tr("Decide what words may mean"); }, always,
             asksToDecide, checkDecision, applyDecision}};
}

}  // namespace redress
