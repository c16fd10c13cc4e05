// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_behaviour.h"

#include <QJsonArray>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 own = 0x6265686176;
constexpr int inAHundred = 1;          // of complaints
constexpr int percentRestricted = 60;  // of those
constexpr int percentLifted = 60;      // of reviews
constexpr int usualReview = 90;        // days, where the policy sets no time

// Well within a duration, whatever it is counted in.
int daysIn(const Duration &duration) {
    switch (duration.unit) {
        case Duration::Unit::Months:
            return duration.count * 27;
        case Duration::Unit::Weeks:
            return duration.count * 7 - 1;
        default:
            return duration.count;
    }
}

}  // namespace

DemoBehaviour::DemoBehaviour(const DemoWords &words, const Policy &policy, quint64 seed)
    : m_words(words), m_policy(policy), m_dice(seed ^ own) {}

void DemoBehaviour::furnish(DemoCourse &course) {
    if (!m_policy.behaviour || !course.procedure().isComplaint || !m_dice.chance(inAHundred)) return;
    const QDate day = warn(course, course.workingDaysAfter(course.received(), m_dice.between(2, 5)));
    if (m_dice.chance(percentRestricted)) restrict(course, day);
}

// As often as the policy asks for, and once more after the warning. Answers the last day.
QDate DemoBehaviour::warn(DemoCourse &course, QDate from) {
    QJsonObject data{{keys::text, m_dice.oneOf(m_words.behaviours)}};
    int times = 1;
    if (const auto &criteria = m_policy.behaviour->criteria; !criteria.empty()) {
        const Criterion &criterion = m_dice.oneOf(criteria);
        data[keys::criterion] = criterion.id.text();
        times = criterion.incidents;
    }
    for (QDate day = from; times > 0; --times, day = course.workingDaysAfter(day, 1))
        course.add(events::behaviourNoted, from = day, data);
    from = course.workingDaysAfter(from, 1);
    course.add(events::behaviourWarned, from, {{keys::text, m_dice.oneOf(m_words.warnings)}});
    from = course.workingDaysAfter(from, m_dice.between(1, 4));
    data[keys::text] = m_dice.oneOf(m_words.behaviours);
    course.add(events::behaviourNoted, from, data);
    return from;
}

QDate DemoBehaviour::reviewAfter(QDate day) {
    const auto &within = m_policy.behaviour->reviewWithin;
    return day.addDays(within ? daysIn(*within) : usualReview);
}

void DemoBehaviour::restrict(DemoCourse &course, QDate day) {
    const BehaviourRules &rules = *m_policy.behaviour;
    if (rules.sanctions.empty()) return;
    const QDate due = reviewAfter(day);
    QJsonObject data{{keys::sanctions, QJsonArray{m_dice.oneOf(rules.sanctions).id.text()}},
                     {keys::reason, m_dice.oneOf(m_words.restrictions)},
                     {keys::contact, course.officer()},
                     {keys::until, due.toString(Qt::ISODate)},
                     {keys::decidedBy, m_dice.oneOf(m_words.officers)}};
    if (!rules.decidedBy.empty()) data[keys::role] = rules.decidedBy.front().text();
    if (course.add(events::restricted, day, data)) review(course, due);
}

// Each time on its day or a little before, until it is lifted or the day is still to come.
void DemoBehaviour::review(DemoCourse &course, QDate due) {
    for (bool lifted = false; !lifted;) {
        const QDate day = due.addDays(-m_dice.between(0, 6));
        lifted = m_dice.chance(percentLifted);
        due = reviewAfter(day);
        QJsonObject data{{keys::decision, lifted ? u"lifted"_s : u"kept"_s},
                         {keys::reason, m_dice.oneOf(lifted ? m_words.liftings : m_words.restrictions)}};
        if (!lifted) data[keys::until] = due.toString(Qt::ISODate);
        if (!course.add(events::restrictionReviewed, day, data)) return;
    }
}

}  // namespace redress
