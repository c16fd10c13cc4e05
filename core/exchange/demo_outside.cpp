// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_outside.h"

#include <algorithm>

#include "core/casework/event_names.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr quint64 own = 0x6f757473696465;
constexpr int percentReferred = 40;  // of those answered to the end
constexpr int percentFound = 80;
constexpr int percentGrave = 60;
constexpr int graveFindings = 3;     // policies list the gravest first
constexpr int percentComplied = 70;  // of orders whose day has come lately
constexpr int lately = 45;           // days; what was due before that was done

}  // namespace

DemoOutside::DemoOutside(const DemoWords &words, const Policy &policy, quint64 seed)
    : m_words(words), m_policy(policy), m_dice(seed ^ own) {}

// An ombudsman who takes the procedure's cases whatever they are about, once they have been answered to the end.
const OutsideBody *DemoOutside::bodyFor(const DemoCourse &course) const {
    for (const OutsideBody &body : m_policy.outsideBodies) {
        const auto &takes = body.procedures;
        const bool isOurs = takes.empty() || std::ranges::find(takes, course.procedure().id) != takes.end();
        if (body.kind == OutsideBody::Kind::Ombudsman && isOurs && body.subjects.empty() && !body.findings.empty() &&
            course.find(body.after))
            return &body;
    }
    return nullptr;
}

void DemoOutside::furnish(DemoCourse &course) {
    const OutsideBody *body = bodyFor(course);
    if (!body || !course.isClosed() || !m_dice.chance(percentReferred)) return;
    const QDate day = course.workingDaysAfter(course.last(), m_dice.between(5, 60));
    QJsonObject data{{keys::body, body->id.text()},
                     {keys::reference, u"%1%2"_s.arg(day.year()).arg(m_dice.between(10000, 99999))},
                     {keys::reason, m_dice.oneOf(m_words.reasons)}};
    if (body->consent) data[keys::consent] = true;
    if (course.add(events::outsideReferred, day, data) && m_dice.chance(percentFound)) find(course, *body, day);
}

void DemoOutside::find(DemoCourse &course, const OutsideBody &body, QDate referred) {
    const int all = static_cast<int>(body.findings.size());
    const int most = m_dice.chance(percentGrave) ? std::min(graveFindings, all) : all;
    const int which = m_dice.between(0, most - 1);
    const QDate day = course.workingDaysAfter(referred, m_dice.between(20, 90));
    const bool found = course.add(events::outsideFound, day,
                                  {{keys::body, body.id.text()},
                                   {keys::finding, body.findings[static_cast<size_t>(which)].id.text()},
                                   {keys::text, m_dice.oneOf(m_words.findings)}});
    if (found && which < graveFindings) order(course, body, day);
}

void DemoOutside::order(DemoCourse &course, const OutsideBody &body, QDate found) {
    const QDate until = course.workingDaysAfter(found, 20);
    course.add(events::outsideOrdered, found,
               {{keys::body, body.id.text()},
                {keys::text, m_dice.oneOf(m_words.orders)},
                {keys::until, until.toString(Qt::ISODate)}});
    if (until.daysTo(course.today()) > lately || m_dice.chance(percentComplied))
        course.add(events::outsideComplied, course.workingDaysAfter(found, m_dice.between(5, 22)),
                   {{keys::order, u"1"_s}, {keys::proof, m_dice.oneOf(m_words.proofs)}});
}

}  // namespace redress
