// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/outside_words.h"

#include <QCoreApplication>

#include "core/casework/event_names.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/points.h"
#include "core/casework/undertakings.h"
#include "ui/case/word_parts.h"

namespace redress {

using namespace parts;
using Owed = Undertaking::Kind;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString bodyIn(const Event &event, const CaseFile &file) {
    return outside::nameOf(BodyId(textIn(event, keys::body)), *file.policy);
}

QString untilIn(const Event &event) {
    const QString until = textIn(event, keys::until);
    return until.isEmpty() ? QString() : Words::tr("By %1", "a day").arg(dayWords(until));
}

QString ownerIn(const Event &event) {
    const QString owner = textIn(event, keys::owner);
    return owner.isEmpty() ? QString() : Words::tr("%1 sees to it").arg(owner);
}

QString whoSent(const Event &event, const CaseFile &file) {
    const QString body = bodyIn(event, file);
    return event.data.value(keys::byUs).toBool() ? Words::tr("Sent by us to: %1").arg(body)
                                                 : Words::tr("Taken by the customer to: %1").arg(body);
}

QString textOfReferral(const Event &event, const CaseFile &file) {
    const QString reference = textIn(event, keys::reference);
    const bool consented = event.data.value(keys::consent).toBool();
    return lines({whoSent(event, file), reference.isEmpty() ? QString() : Words::tr("Its reference: %1").arg(reference),
                  consented ? Words::tr("With the customer’s written consent") : QString(), textIn(event, keys::reason),
                  textIn(event, keys::despite)});
}

QString textOfDemand(const Event &event, const CaseFile &file) {
    const QString sum = sumIn(event.data, keys::pence);
    return lines({joined(bodyIn(event, file), textIn(event, keys::text)),
                  sum.isEmpty() ? QString() : Words::tr("%1 to be paid").arg(sum), untilIn(event), ownerIn(event)});
}

// What was owed, as it was asked for, and how it was done.
QString done(const Event &event, const CaseFile &file, QLatin1StringView key, Owed kind, QLatin1StringView how) {
    const auto *owed = undertakings::named(event.data, key, file.subject, kind);
    return lines({owed ? owed->text : QString(), textIn(event, how)});
}

QString textOfAnswer(const Event &event, const CaseFile &file) {
    return done(event, file, keys::request, Owed::Evidence, keys::proof);
}

QString textOfCompliance(const Event &event, const CaseFile &file) {
    return done(event, file, keys::order, Owed::Order, keys::proof);
}

QString textOfResponse(const Event &event, const CaseFile &file) {
    return done(event, file, keys::recommendation, Owed::Recommendation, keys::proof);
}

QString textOfNewAnswer(const Event &event, const CaseFile &file) {
    return done(event, file, keys::answer, Owed::Answer, keys::text);
}

QString findingIn(const Event &event, const CaseFile &file) {
    const FindingId id(textIn(event, keys::finding));
    const OutsideBody *body = file.policy->outsideBody(BodyId(textIn(event, keys::body)));
    return body ? nameOf(body->findings, id) : id.text();
}

QString pointIn(const Event &event) {
    const int point = pointNumber(event.data.value(keys::point));
    return point > 0 ? Words::tr("On point %1").arg(point) : QString();
}

QString textOfFinding(const Event &event, const CaseFile &file) {
    return lines({joined(bodyIn(event, file), findingIn(event, file)), pointIn(event), textIn(event, keys::text),
                  textIn(event, keys::reason)});
}

QString textOfEnd(const Event &event, const CaseFile &file) {
    return joined(bodyIn(event, file), textIn(event, keys::reason));
}

}  // namespace

const QHash<EventName, EventWords> &outsideWords() {
    constexpr auto kind = EventKind::Outside;
    static const QHash<EventName, EventWords> all{
        {events::outsideReferred, {kind, [] { return Words::tr("Went outside"); }, textOfReferral}},
        {events::outsideRequested, {kind, [] { return Words::tr("Evidence asked for"); }, textOfDemand}},
        {events::outsideAnswered, {kind, [] { return Words::tr("Evidence sent"); }, textOfAnswer}},
        {events::outsideFound, {kind, [] { return Words::tr("Finding from outside"); }, textOfFinding}},
        {events::outsideOrdered, {kind, [] { return Words::tr("Order"); }, textOfDemand}},
        {events::outsideComplied, {kind, [] { return Words::tr("Order complied with"); }, textOfCompliance}},
        {events::outsideRecommended, {kind, [] { return Words::tr("Recommendation"); }, textOfDemand}},
        {events::outsideResponded, {kind, [] { return Words::tr("Recommendation answered"); }, textOfResponse}},
        {events::outsideEnded, {kind, [] { return Words::tr("Ended outside"); }, textOfEnd}},
        {events::answeredAgain, {kind, [] { return Words::tr("Answered again"); }, textOfNewAnswer}}};
    return all;
}

}  // namespace redress
