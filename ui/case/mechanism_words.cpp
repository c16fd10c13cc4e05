// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/mechanism_words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

#include "core/casework/authority.h"
#include "core/casework/event_names.h"
#include "core/casework/points.h"
#include "ui/case/word_parts.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString of(const Event &event, QLatin1StringView key) {
    return parts::textIn(event, key);
}

// An exclusion may be of a procedure that the case has left.
const Exclusion *exclusionIn(const CaseFile &file, const ExclusionId &id) {
    if (const auto *own = file.procedure().exclusion(id)) return own;
    for (const auto &procedure : file.policy->procedures)
        if (const auto *found = procedure.exclusion(id)) return found;
    return nullptr;
}

QString exclusionOf(const Event &event, const CaseFile &file) {
    const ExclusionId id(of(event, keys::exclusion));
    const Exclusion *exclusion = exclusionIn(file, id);
    if (!exclusion) return id.text();
    return Words::tr("%1 (%2)", "a rule and its clause").arg(exclusion->name, exclusion->clause.number);
}

QString textOfRefusal(const Event &event, const CaseFile &file) {
    const QString why = joinedWords(exclusionOf(event, file), of(event, keys::reason));
    const QString where = of(event, keys::sentTo);
    return where.isEmpty() ? why : why + u'\n' + Words::tr("Sent to: %1").arg(where);
}

QString textOfSetAside(const Event &event, const CaseFile &file) {
    return joinedWords(exclusionOf(event, file), of(event, keys::reason));
}

QString textOfNewKind(const Event &event, const CaseFile &file) {
    const ProcedureId id(of(event, keys::procedure));
    const Procedure *procedure = file.policy->procedure(id);
    return joinedWords(procedure ? procedure->name : id.text(), of(event, keys::reason));
}

QString reasonOf(const Event &event, const CaseFile &) {
    return of(event, keys::reason);
}

QString authorityIn(const Event &event) {
    const auto authority = authorityOf(of(event, keys::authority));
    return authority ? Words::tr("written authority: %1").arg(labelOf(*authority)) : QString();
}

QString textOfAdvocate(const Event &event, const CaseFile &) {
    return parts::listed({of(event, keys::name), of(event, keys::organisation), authorityIn(event)});
}

QString textOfAuthority(const Event &event, const CaseFile &) {
    const auto authority = authorityOf(of(event, keys::authority));
    return joinedWords(authority ? labelOf(*authority) : of(event, keys::authority), of(event, keys::reason));
}

QString textOfAddressee(const Event &event, const CaseFile &) {
    return parts::listed({of(event, keys::name), of(event, keys::capacity)});
}

QString textOfMember(const Event &event, const CaseFile &) {
    return parts::listed({of(event, keys::name), of(event, keys::address).replace(u'\n', u", "_s)});
}

QString textOfContact(const Event &event, const CaseFile &) {
    return of(event, keys::name);
}

QString numbered(int number, const QString &text) {
    return Words::tr("%1. %2", "a point's number and words").arg(number).arg(text);
}

// Points are numbered in the order in which they were added.
QString textOfPoint(const Event &event, const CaseFile &file) {
    const auto before = std::ranges::count_if(file.timeline, [&](const Event &one) {
        return one.name == events::pointAdded && one.sequence < event.sequence && file.holds(one);
    });
    return numbered(int(before) + 1, of(event, keys::text));
}

QString textOfWithdrawal(const Event &event, const CaseFile &file) {
    const int number = pointNumber(event.data.value(keys::point));
    const auto point = std::ranges::find(file.subject.points, number, &Point::number);
    const QString words = point == file.subject.points.end() ? QString() : point->text;
    return joinedWords(numbered(number, words).trimmed(), of(event, keys::reason));
}

QString stateOfMediation(const QString &state) {
    if (state == "offered"_L1) return Words::tr("Offered");
    if (state == "requested"_L1) return Words::tr("Asked for by the customer");
    if (state == "agreed"_L1) return Words::tr("Agreed");
    if (state == "declined"_L1) return Words::tr("Declined");
    return state == "ended"_L1 ? Words::tr("Ended") : state;
}

QString textOfMediation(const Event &event, const CaseFile &) {
    return joinedWords(stateOfMediation(of(event, keys::state)), of(event, keys::text));
}

QString textOfTouch(const Event &event, const CaseFile &) {
    const QString until = of(event, keys::until);
    const QString expected =
        until.isEmpty() ? QString() : Words::tr("Answer to be expected by %1").arg(parts::dayWords(until));
    return parts::lines({of(event, keys::text), expected});
}

QString textOfLink(const Event &event, const CaseFile &) {
    return joinedWords(of(event, keys::caseRef), of(event, keys::reason));
}

QString textOfJoining(const Event &event, const CaseFile &) {
    return joinedWords(Words::tr("Goes on in %1").arg(of(event, keys::caseRef)), of(event, keys::reason));
}

QString textOfMove(const QJsonObject &move, const CaseFile &file) {
    const TargetId id(move.value(keys::target).toString());
    const TargetRule *rule = file.procedure().target(id);
    const QString name = rule ? rule->name : id.text();
    const QString from = parts::dayWords(move.value("from"_L1).toString());
    const QString to = parts::dayWords(move.value(keys::to).toString());
    if (from.isEmpty()) return Words::tr("%1: now %2", "a target and its day").arg(name, to);
    return Words::tr("%1: from %2 to %3", "a target and its days").arg(name, from, to);
}

QString textOfMoves(const Event &event, const CaseFile &file) {
    QStringList lines{of(event, keys::reason)};
    for (const auto &move : event.data.value(keys::moves).toArray()) lines += textOfMove(move.toObject(), file);
    return parts::lines(lines);
}

}  // namespace

QString joinedWords(const QString &subject, const QString &said) {
    return parts::joined(subject, said);
}

const QHash<EventName, EventWords> &mechanismWords() {
    using Kind = EventKind;
    static const QHash<EventName, EventWords> all{
        {events::refused, {Kind::Progress, [] { return Words::tr("Not for us"); }, textOfRefusal}},
        {events::setAside, {Kind::Progress, [] { return Words::tr("Taken all the same"); }, textOfSetAside}},
        {events::reclassified, {Kind::Progress, [] { return Words::tr("Something else"); }, textOfNewKind}},
        {events::dissatisfied, {Kind::Progress, [] { return Words::tr("Became a complaint"); }, reasonOf}},
        {events::advocateNamed, {Kind::People, [] { return Words::tr("Advocate"); }, textOfAdvocate}},
        {events::advocateAuthority, {Kind::People, [] { return Words::tr("Written authority"); }, textOfAuthority}},
        {events::addresseeNamed, {Kind::People, [] { return Words::tr("Reply goes to"); }, textOfAddressee}},
        {events::addresseeReleased, {Kind::People, [] { return Words::tr("Writes for them no longer"); }, reasonOf}},
        {events::memberAdded, {Kind::People, [] { return Words::tr("Also complains"); }, textOfMember}},
        {events::contactNominated, {Kind::People, [] { return Words::tr("Contact of the group"); }, textOfContact}},
        {events::pointAdded, {Kind::Points, [] { return Words::tr("Point of complaint"); }, textOfPoint}},
        {events::pointWithdrawn, {Kind::Points, [] { return Words::tr("Point withdrawn"); }, textOfWithdrawal}},
        {events::mediation, {Kind::Contact, [] { return Words::tr("Mediation"); }, textOfMediation}},
        {events::keptInTouch, {Kind::Contact, [] { return Words::tr("Kept in touch"); }, textOfTouch}},
        {events::linked, {Kind::Details, [] { return Words::tr("Linked case"); }, textOfLink}},
        {events::joined, {Kind::Progress, [] { return Words::tr("Joined"); }, textOfJoining}},
        {events::datesMoved, {Kind::Progress, [] { return Words::tr("Dates moved"); }, textOfMoves}},
    };
    return all;
}

}  // namespace redress
