// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/ways.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/day_text.h"
#include "core/casework/counting.h"
#include "core/casework/event_names.h"
#include "core/casework/exhaustion.h"
#include "core/casework/outside_bodies.h"
#include "core/casework/targets.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Ways)
};

// One body's rule, and what it is read beside.
struct Rule {
    const OutsideBody &body;
    const Policy &policy;  // whose rule it is
    EventName after;       // what must have happened first; empty: nothing
    bool byLaw = false;
    QDate lawUntil = {};       // the last day on which it was the law; invalid: it still is
    QString overtakenBy = {};  // what lets the customer go at once since then; empty: nothing does
};

// Reckons ways for one case.
class Reckoner {
public:
    Reckoner(const Case &subject, const Rules &rules) : m_case(subject), m_rules(rules) {}

    [[nodiscard]] Way wayBy(const Rule &rule, const std::optional<Duration> &declinesAfter) const {
        Way way = plain(rule);
        const auto exhaustion = exhaustionOf(m_case, m_rules.procedure, rule.after);
        addLaw(way, rule, exhaustion ? exhaustion->at.day() : m_rules.now.day());
        if (exhaustion && declinesAfter) way.mayDeclineFrom = counted(exhaustion->at, *declinesAfter);
        if (exhaustion && exhaustion->by == Exhaustion::By::Refusal) aboutRefusal(way);
        decide(way, rule, exhaustion);
        return way;
    }

private:
    [[nodiscard]] static Way plain(const Rule &rule) {
        Way way;
        way.body = rule.body.id;
        way.name = rule.body.name;
        way.contact = rule.body.contact;
        way.byLaw = rule.byLaw;
        way.source = rule.policy.reference;
        way.clause = rule.body.clause;
        way.consent = rule.body.consent;
        way.exhausted = rule.body.exhausted;
        way.enclosure = rule.body.enclosure;
        return way;
    }

    static void aboutRefusal(Way &way) {
        QStringList sentences{Words::tr("About the refusal of the case."), way.note};
        sentences.removeAll(QString());
        way.note = sentences.join(u' ');
    }

    static void addLaw(Way &way, const Rule &rule, QDate day) {
        const QDate from = rule.body.lawFrom;
        const bool over = rule.lawUntil.isValid() && day > rule.lawUntil;
        const bool notYet = from.isValid() && day < from;
        way.inForce = !over && !notYet;
        if (over) way.note = overtaken(rule);
        if (notYet) way.note = Words::tr("The law only from %1 on.").arg(inWords(from));
        if (way.inForce && from.isValid()) way.note = Words::tr("The law since %1.").arg(inWords(from));
    }

    [[nodiscard]] static QString overtaken(const Rule &rule) {
        const QString since = inWords(rule.lawUntil.addDays(1));
        if (rule.overtakenBy.isEmpty()) return Words::tr("Abolished on %1: nobody has to go there first.").arg(since);
        return Words::tr("The wait was abolished on %1: at once, by %2.", "a day, the reference of a code")
            .arg(since, rule.overtakenBy);
    }

    void decide(Way &way, const Rule &rule, const std::optional<Exhaustion> &exhaustion) const {
        if (const auto *referral = outside::referralTo(rule.body.id, m_case)) return close(way, *referral);
        if (!rule.after.isEmpty() && !exhaustion) return wait(way, rule.after);
        if (!way.inForce && (rule.byLaw || !isOvertaken(rule))) {
            way.state = Way::State::Closed;
            way.why = Words::tr("It was not the law when the procedure was exhausted.");
            return;
        }
        way.state = Way::State::AtOnce;
        if (!rule.after.isEmpty()) open(way, rule, *exhaustion);
    }

    // A landlord's own way stays open when the law needs it no more.
    [[nodiscard]] static bool isOvertaken(const Rule &rule) { return !rule.byLaw && rule.lawUntil.isValid(); }

    void wait(Way &way, const EventName &first) const {
        way.state = Way::State::NotYet;
        way.from = {};
        way.why = first == events::closed ? Words::tr("It opens once the case is closed.")
                                          : Words::tr("It opens once this is recorded: “%1”.").arg(labelOf(first));
    }

    // From the procedure's end or, where a target opens the way, from its day. Where that target cannot begin to run
    // any more (a stage was left out) the day is as long after the procedure's end.
    void open(Way &way, const Rule &rule, const Exhaustion &exhaustion) const {
        way.from = exhaustion.at.day();
        const TargetRule *opens = m_rules.procedure.target(rule.body.opens);
        if (!opens) return;
        const auto all = targets(m_rules.policy, m_rules.procedure, m_rules.calendar, m_case.facts, m_rules.now);
        const auto target = std::ranges::find(all, rule.body.opens, &Target::id);
        if (!target->starts.isKnown() && exhaustion.by == Exhaustion::By::FinalAnswer) return wait(way, opens->from);
        way.from = target->starts.isKnown() ? target->date.day() : counted(exhaustion.at, opens->within);
        if (way.from > m_rules.now.day()) way.state = Way::State::FromDay;
    }

    static void close(Way &way, const Outside::Referral &referral) {
        way.state = Way::State::Closed;
        way.from = referral.at.day();
        way.note.clear();
        way.why = referral.ended ? Words::tr("It had the case from %1 and is done with it.").arg(inWords(way.from))
                                 : Words::tr("It has the case since %1.").arg(inWords(way.from));
    }

    [[nodiscard]] QDate counted(const When &from, const Duration &within) const {
        const Counting counting{m_rules.calendar, m_rules.policy.nonWorkingStart};
        return counting.after(When::on(from.day()), within).day();
    }

    [[nodiscard]] QString labelOf(const EventName &event) const {
        const Milestone *milestone = m_rules.procedure.milestone(event);
        return milestone ? milestone->label : event.text();
    }

    const Case &m_case;
    const Rules &m_rules;
};

const OutsideBody *sameOf(const BodyId &body, const std::vector<const OutsideBody *> &others) {
    const auto found = std::ranges::find_if(others, [&](const OutsideBody *one) { return one->id == body; });
    return found == others.end() ? nullptr : *found;
}

// What has to have happened first; nothing, where the case need only have come in.
EventName firstOf(const OutsideBody &body) {
    return body.after == events::received ? EventName() : body.after;
}

// Until when a policy's own rule was the law: as it says itself or, where it lets the customer wait, until the law let
// them go at once.
QDate lawUntil(const OutsideBody &own, const OutsideBody *law) {
    if (own.lawUntil.isValid() || own.opens.isEmpty() || !law || !law->lawFrom.isValid()) return own.lawUntil;
    return law->lawFrom.addDays(-1);
}

// What took the wait away: the law of the same body, where the policy's own rule lets the customer wait.
QString overtaker(const OutsideBody &own, const OutsideBody *law, const Policy *comparedWith) {
    return law && law->lawFrom.isValid() && !own.opens.isEmpty() ? comparedWith->reference : QString();
}

// A body of the law takes a case when the landlord's own procedure is over, however many stages that has.
EventName lawfulAfter(const OutsideBody &law, const OutsideBody *own, const Procedure &procedure) {
    if (firstOf(law).isEmpty()) return {};
    return own && !firstOf(*own).isEmpty() ? own->after : finalAnswerOf(procedure);
}

}  // namespace

std::vector<Way> waysOpen(const Case &subject, const Rules &rules, const Policy *comparedWith) {
    const Reckoner reckoner(subject, rules);
    const auto own = outside::bodiesFor(rules.policy, rules.procedure.id);
    const auto law =
        comparedWith ? outside::bodiesFor(*comparedWith, rules.procedure.id) : std::vector<const OutsideBody *>();
    std::vector<Way> ways;
    const auto addLawful = [&](const OutsideBody &body, const OutsideBody *same) {
        const Rule rule{body, *comparedWith, lawfulAfter(body, same, rules.procedure), true, body.lawUntil};
        ways.push_back(reckoner.wayBy(rule, body.declinesAfter));
    };
    for (const OutsideBody *body : own) {
        if (!outside::referralTo(body->id, subject) && !outside::concerns(*body, subject, rules.procedure)) continue;
        const OutsideBody *lawful = sameOf(body->id, law);
        const auto &declines = body->declinesAfter || !lawful ? body->declinesAfter : lawful->declinesAfter;
        ways.push_back(reckoner.wayBy({*body, rules.policy, firstOf(*body), false, lawUntil(*body, lawful),
                                       overtaker(*body, lawful, comparedWith)},
                                      declines));
        if (lawful) addLawful(*lawful, body);
    }
    // A policy that names nobody, as older registers hold them: the law alone says where the customer may go.
    if (rules.policy.outsideBodies.empty())
        for (const OutsideBody *body : law) addLawful(*body, nullptr);
    return ways;
}

}  // namespace redress
