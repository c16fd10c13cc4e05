// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_promises.h"

#include <QJsonArray>
#include <algorithm>
#include <utility>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int percentPromised = 25;   // of answers that put something right
constexpr int percentByOthers = 40;   // of promises, seen to by a contractor
constexpr int percentKeptLate = 12;   // of those kept
constexpr int percentKeptEarly = 20;  // of those not due yet
constexpr int percentOverdue = 30;    // of those whose day has come lately
constexpr int lately = 45;            // days; what was due before that was kept
constexpr int shortest = 5;           // working days that a promise takes
constexpr int longest = 40;
constexpr quint64 own = 0x70726f6d69736573;  // sets the chance of promises apart from that of the cases

}  // namespace

struct DemoPromises::Promise {
    QDate due;
    QDate kept;  // invalid while it stands
};

DemoPromises::DemoPromises(const DemoWords &words, const Policy &policy, const WorkingCalendar &calendar, quint64 seed)
    : m_words(words), m_policy(policy), m_calendar(calendar), m_dice(seed ^ own) {
    for (const Remedy &remedy : policy.puttingRight.remedies)
        if (remedy.kind == Remedy::Kind::Action) m_remedies.push_back(remedy.id);
}

// The last one that ends a stage and does not close the case by itself.
Command *DemoPromises::answerIn(DemoCase &made) const {
    const Procedure *procedure = m_policy.procedure(made.newCase.procedure);
    const auto found = std::find_if(made.followedBy.rbegin(), made.followedBy.rend(), [&](const Command &command) {
        const Milestone *milestone = procedure->milestone(command.event);
        return milestone && milestone->kind == Milestone::Kind::Response && !milestone->closes &&
               putsRight(command, *procedure);
    });
    return found == made.followedBy.rend() ? nullptr : &*found;
}

bool DemoPromises::putsRight(const Command &answer, const Procedure &procedure) const {
    const Outcome *outcome = procedure.outcome(OutcomeId(answer.data.value(keys::outcome).toString()));
    return outcome && outcome->finding != Outcome::Finding::NotUpheld;
}

DemoPromises::Promise DemoPromises::somePromise(QDate answered, QDate today) {
    Promise promise;
    promise.due = m_calendar.addWorkingDays(answered, m_dice.between(shortest, longest));
    const bool isDue = promise.due < today;
    const bool stands = !isDue                                ? !m_dice.chance(percentKeptEarly)
                        : promise.due.daysTo(today) <= lately ? m_dice.chance(percentOverdue)
                                                              : false;
    const int days = static_cast<int>(answered.daysTo(promise.due));
    QDate kept = answered.addDays(m_dice.between(1, days));
    if (m_dice.chance(percentKeptLate)) kept = promise.due.addDays(m_dice.between(1, 10));
    if (!stands && kept < today) promise.kept = kept;
    return promise;
}

QJsonObject DemoPromises::dataOf(const Promise &promise) {
    QJsonObject data{{keys::text, m_dice.oneOf(m_words.promises)}, {keys::until, promise.due.toString(Qt::ISODate)}};
    if (!m_remedies.empty()) data[keys::remedy] = m_dice.oneOf(m_remedies).text();
    if (m_dice.chance(percentByOthers)) data[keys::owner] = m_dice.oneOf(m_words.contractors);
    return data;
}

// In its place among what happened. A case that closes only after it closes on that day, or later as it did.
void DemoPromises::keep(DemoCase &made, const Promise &promise, QString by) {
    auto &all = made.followedBy;
    const bool closes = !all.empty() && all.back().event == events::closed;
    if (closes && m_policy.puttingRight.keptBeforeClosing) {
        if (!promise.kept.isValid()) return all.pop_back();
        all.back().at = When::on(std::max(all.back().at.day(), promise.kept));
    }
    if (!promise.kept.isValid()) return;
    const auto place = std::ranges::find_if(all, [&](const Command &command) {
        return command.at.day() > promise.kept || (command.event == events::closed && command.at.day() == promise.kept);
    });
    all.insert(place, {events::promiseKept,
                       When::on(promise.kept),
                       std::move(by),
                       {{keys::promise, 1}, {keys::proof, m_dice.oneOf(m_words.proofs)}}});
}

void DemoPromises::furnish(DemoCase &made, const When &now) {
    const bool knowsRemedies = m_policy.puttingRight.remedies.empty() || !m_remedies.empty();
    Command *answer = answerIn(made);
    if (!answer || !knowsRemedies || !m_dice.chance(percentPromised)) return;
    const Promise promise = somePromise(answer->at.day(), now.day());
    answer->data[keys::promises] = QJsonArray{dataOf(promise)};
    keep(made, promise, answer->by);
}

}  // namespace redress
