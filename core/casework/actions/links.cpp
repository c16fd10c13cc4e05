// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <algorithm>

#include "core/casework/actions/action.h"
#include "core/casework/event_names.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Links)
};

Result<> always(const Case &, const Rules &) {
    return {};
}

Result<> never(const Case &, const Rules &) {
    return refuse(
        Words::tr("Dates move when newer bank holidays or closure days are taken, which is recorded by itself."));
}

std::vector<Ask> asksToLink(const Case &, const Rules &) {
    return {ask(keys::caseRef, Words::tr("The other case"), Ask::Kind::Case, Ask::Need::Required),
            ask(keys::reason, Words::tr("What they have to do with each other"), Ask::Kind::Text, Ask::Need::Optional)};
}

std::vector<Ask> asksToJoin(const Case &, const Rules &) {
    return {ask(keys::caseRef, Words::tr("The case in which it goes on"), Ask::Kind::Case, Ask::Need::Required),
            ask(keys::reason, Words::tr("Why they are dealt with together"), Ask::Kind::Text, Ask::Need::Required)};
}

Result<> checkOther(const Command &command, const Case &subject, const Rules &) {
    const QString other = textOf(command.data, keys::caseRef);
    if (other.compare(subject.reference.text(), Qt::CaseInsensitive) == 0)
        return refuse(Words::tr("A case cannot be linked to itself: name the other one."));
    const auto known = std::ranges::find(subject.links, CaseRef(other), &Link::other);
    if (command.event == events::linked && known != subject.links.end())
        return refuse(Words::tr("%1 is linked to this case already.").arg(other));
    return {};
}

void link(Case &subject, const Event &event, const Policy &) {
    subject.links.push_back(
        {CaseRef(textOf(event.data, keys::caseRef)), textOf(event.data, keys::reason), event.name == events::joined});
}

// Which dates moved is for people to read: the dates themselves are reckoned anew from the calendar.
void leaveAsItIs(Case &, const Event &, const Policy &) {}

std::vector<Ask> nothingToAsk(const Case &, const Rules &) {
    return {};
}

}  // namespace

std::vector<Action> action::ofLinks() {
    return {{events::linked, Choice::Group::Case, [] { return Words::tr("Link another case"); }, always, asksToLink,
             checkOther, link},
            {events::joined, Choice::Group::Case, [] { return Words::tr("Join it to another case"); }, mustBeOpen,
             asksToJoin, checkOther, link, true},
            {events::datesMoved, Choice::Group::Dates, nullptr, never, nothingToAsk, nullptr, leaveAsItIs}};
}

}  // namespace redress
