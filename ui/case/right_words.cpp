// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/right_words.h"

#include <QCoreApplication>

#include "core/base/pence.h"
#include "core/casework/event_names.h"
#include "core/casework/undertakings.h"
#include "ui/case/word_parts.h"

namespace redress {

using namespace parts;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timeline)
};

QString of(const Event &event, QLatin1StringView key) {
    return textIn(event, key);
}

QString promiseIn(const Event &event, const CaseFile &file) {
    const auto *promise = undertakings::named(event.data, keys::promise, file.subject, Undertaking::Kind::Promise);
    return promise ? promise->text : of(event, keys::promise);
}

QString textOfPromise(const Event &event, const CaseFile &file) {
    const QString remedy = nameOf(file.policy->puttingRight.remedies, RemedyId(of(event, keys::remedy)));
    const QString by = Words::tr("By %1", "a day").arg(dayWords(of(event, keys::until)));
    const QString owner = of(event, keys::owner);
    return lines({joinedWords(remedy, of(event, keys::text)),
                  owner.isEmpty() ? by : Words::tr("%1; %2 sees to it", "by when; a name").arg(by, owner),
                  sumIn(event.data, keys::pence)});
}

QString textOfKeeping(const Event &event, const CaseFile &file) {
    return lines({promiseIn(event, file), of(event, keys::proof)});
}

QString textOfMoving(const Event &event, const CaseFile &file) {
    return lines({Words::tr("%1: now by %2", "a promise and a day")
                      .arg(promiseIn(event, file), dayWords(of(event, keys::until))),
                  of(event, keys::reason)});
}

QString textOfChasing(const Event &event, const CaseFile &file) {
    return lines({promiseIn(event, file), of(event, keys::text)});
}

QString textOfRelease(const Event &event, const CaseFile &file) {
    return lines({promiseIn(event, file), of(event, keys::reason)});
}

QString textOfAward(const Event &event, const CaseFile &file) {
    const QString ground = nameOf(file.policy->puttingRight.grounds, GroundId(of(event, keys::ground)));
    const bool ordered = event.data.value(keys::ordered).toBool();
    const QString inKind = of(event, keys::inKind);
    const QString sum = sumIn(event.data, keys::pence);
    const QString given = sum.isEmpty() ? inKind : joinedWords(sum, inKind);
    return lines({joinedWords(given.isEmpty() ? Pence{}.toText() : given, of(event, keys::reason)), ground,
                  ordered ? Words::tr("Ordered by the Ombudsman") : QString()});
}

QString textOfSetOff(const Event &event, const CaseFile &) {
    return lines({Words::tr("%1 against arrears of %2", "two sums")
                      .arg(sumIn(event.data, keys::pence), sumIn(event.data, keys::arrears)),
                  of(event, keys::despite)});
}

QString textOfNoCompensation(const Event &event, const CaseFile &file) {
    return joinedWords(nameOf(file.policy->puttingRight.refusals, GroundId(of(event, keys::ground))),
                       of(event, keys::reason));
}

}  // namespace

const QHash<EventName, EventWords> &rightWords() {
    using Kind = EventKind;
    static const QHash<EventName, EventWords> all{
        {events::promiseMade, {Kind::Right, [] { return Words::tr("Promise"); }, textOfPromise}},
        {events::promiseKept, {Kind::Right, [] { return Words::tr("Promise kept"); }, textOfKeeping}},
        {events::promiseMoved, {Kind::Right, [] { return Words::tr("Promise moved"); }, textOfMoving}},
        {events::promiseChased, {Kind::Right, [] { return Words::tr("Promise chased"); }, textOfChasing}},
        {events::promiseReleased, {Kind::Right, [] { return Words::tr("Promise let go"); }, textOfRelease}},
        {events::compensationAwarded, {Kind::Right, [] { return Words::tr("Compensation"); }, textOfAward}},
        {events::compensationSetOff, {Kind::Right, [] { return Words::tr("Set off"); }, textOfSetOff}},
        {events::compensationRefused, {Kind::Right, [] { return Words::tr("No compensation"); }, textOfNoCompensation}},
    };
    return all;
}

}  // namespace redress
