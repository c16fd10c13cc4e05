// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/demo_case.h"

#include <algorithm>
#include <span>

#include "core/base/london.h"
#include "core/casework/event_names.h"
#include "core/exchange/demo_days.h"
#include "core/exchange/demo_extras.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int percentComplaints = 92;
constexpr int percentOtherComplaints = 10;  // where a policy has more than one procedure for them
constexpr int percentEscalated = 14;
constexpr int percentLate = 12;
constexpr int percentCompensated = 18;
constexpr int percentSettledInformally = 30;
constexpr int percentSettledAtOnce = 15;  // before the stage at which cases enter
constexpr int percentByTheWay = 50;       // of what may happen to something that is no complaint

// No more than everybody may award whom the policy names.
Pence awardable(Pence sum, const Policy &policy) {
    for (const CompensationLimit &limit : policy.puttingRight.limits)
        if (limit.upTo) sum = std::min(sum, *limit.upTo);
    return sum;
}

// Whether the policy pays compensation for what was found, where it says for what.
bool isPaidFor(Outcome::Finding finding, const Policy &policy) {
    return std::ranges::all_of(policy.puttingRight.grounds, [&](const CompensationGround &ground) {
        return ground.forFindings.empty() || std::ranges::find(ground.forFindings, finding) != ground.forFindings.end();
    });
}

// Whether a stage cannot be answered before its start was recorded.
bool asksForStart(const Procedure &procedure, const Stage &stage) {
    return std::ranges::any_of(procedure.milestones, [&](const Milestone &milestone) {
        return milestone.stage == stage.id && milestone.kind == Milestone::Kind::Response &&
               milestone.after == stage.startedEvent();
    });
}

// Whether a target asks for it by a day.
bool isTimed(const Milestone &milestone, const Procedure &procedure) {
    const TargetRule *rule = procedure.targetMetBy(milestone.name);
    return rule && rule->kind == TargetRule::Kind::Due;
}

// The stages that a case can go through: those before the one at which it enters are for others.
std::span<const Stage> stagesOf(const Procedure &procedure) {
    const std::span<const Stage> all(procedure.stages);
    const auto entry = std::ranges::find(all, procedure.entry, &Stage::id);
    return all.subspan(static_cast<size_t>(entry - all.begin()));
}

}  // namespace

struct DemoCaseMaker::Walk {
    const Procedure &procedure;
    DemoCase &made;
    QString officer;
    int points = 0;        // of complaint
    QStringList deciders;  // who has answered so far
    When now;
    bool staysOpen = false;
    QDate day;            // of what happened last
    QDate stageStart;     // what the stage's targets are counted from, near enough for an invention
    bool over = false;    // now has been reached, or the case is closed
    bool goesOn = false;  // what could not be settled informally goes to the next stage
};

DemoCaseMaker::DemoCaseMaker(const DemoWords &words, const Policy &policy, const WorkingCalendar &calendar, Dice &dice)
    : m_words(words), m_policy(policy), m_calendar(calendar), m_dice(dice) {
    for (const auto &procedure : policy.procedures)
        if (procedure.id != policy.defaultProcedure)
            (procedure.isComplaint ? m_complaints : m_others).push_back(&procedure);
}

const Procedure &DemoCaseMaker::someProcedure() {
    if (!m_others.empty() && !m_dice.chance(percentComplaints)) return *m_dice.oneOf(m_others);
    if (!m_complaints.empty() && m_dice.chance(percentOtherComplaints)) return *m_dice.oneOf(m_complaints);
    return *m_policy.procedure(m_policy.defaultProcedure);
}

QJsonObject DemoCaseMaker::details(QString &officer) {
    const auto &category = m_dice.oneOf(m_words.categories);
    const QString problem = m_dice.oneOf(category.problems);
    const auto &[town, postcode] = m_dice.oneOf(m_words.places);
    officer = m_dice.oneOf(m_words.officers);
    const QString name = u"%1 %2"_s.arg(m_dice.oneOf(m_words.people), m_dice.oneOf(m_words.surnames));
    const QString opening = QString(m_dice.oneOf(m_words.openings)).replace(u"{problem}"_s, problem);
    const QString letters = QChar(u'A' + m_dice.between(0, 25)) + QString(QChar(u'A' + m_dice.between(0, 25)));
    return {{keys::complainant, name},
            {keys::summary, category.name + u": "_s + problem},
            {keys::description, opening + u' ' + m_dice.oneOf(m_words.details) + u' ' + m_dice.oneOf(m_words.details)},
            {keys::channel, m_dice.oneOf(m_words.channels)},
            {keys::address, u"%1 %2, %3"_s.arg(m_dice.between(1, 180)).arg(m_dice.oneOf(m_words.streets), town)},
            {keys::postcode, u"%1 %2%3"_s.arg(postcode).arg(m_dice.between(1, 9)).arg(letters)},
            {keys::tenure, m_dice.oneOf(m_words.tenures)},
            {keys::service, category.service},
            {keys::category, category.name},
            {keys::officer, officer}};
}

When DemoCaseMaker::timeOn(QDate day) {
    const QTime time(m_dice.between(8, 17), m_dice.between(0, 59));
    return london::moment(day, time).map(&When::at).value_or(When::on(day));
}

void DemoCaseMaker::happen(Walk &walk, const EventName &event, QDate day, const QJsonObject &data) {
    if (day >= walk.now.day()) walk.over = true;
    if (walk.over) return;
    walk.day = day;
    walk.made.followedBy.push_back({event, When::on(day), walk.officer, data});
}

// Whoever has the case answers it first, and somebody else each time that comes after.
QString DemoCaseMaker::deciderOf(Walk &walk) {
    const auto known = [&](const QString &name) { return walk.deciders.contains(name); };
    QString decider = walk.officer;
    while (known(decider) && walk.deciders.size() < m_words.officers.size()) decider = m_dice.oneOf(m_words.officers);
    walk.deciders << decider;
    return decider;
}

QJsonObject DemoCaseMaker::answer(Walk &walk) {
    const Procedure &procedure = walk.procedure;
    QJsonObject data{{keys::text, m_dice.oneOf(m_words.answers)}, {keys::decidedBy, deciderOf(walk)}};
    if (procedure.outcomes.empty()) return data;
    if (walk.points > 0) {
        data[keys::answers] = DemoExtras(m_words, m_dice, {}, {}).answers(walk.points, procedure);
        return data;
    }
    const Outcome &outcome = m_dice.oneOf(procedure.outcomes);
    data[keys::outcome] = outcome.id.text();
    const Pence sum{m_dice.chance(percentCompensated) ? m_dice.between(1, 30) * 2500 : 0};
    if (sum.value > 0 && isPaidFor(outcome.finding, m_policy)) data[keys::pence] = awardable(sum, m_policy).value;
    return data;
}

void DemoCaseMaker::takeMilestone(Walk &walk, const TargetRule &rule) {
    const auto *milestone = walk.procedure.milestone(rule.metBy);
    walk.goesOn |= milestone && milestone->closes && !m_dice.chance(percentSettledInformally);
    if (walk.goesOn) return;
    const int allowed = workingDaysIn(rule.within);
    const int late = m_dice.chance(percentLate) ? m_dice.between(1, 6) : 0;
    const int taken = late > 0 ? allowed + late : m_dice.between(allowed * 2 / 5, allowed);
    const QDate day =
        std::max(walk.day, m_calendar.addWorkingDays(m_calendar.sameOrNextWorkingDay(walk.stageStart), taken));
    const bool answers = rule.role == TargetRule::Role::Response;
    if (answers && m_dice.chance(40))
        happen(walk, m_dice.chance(50) ? events::call : events::note,
               std::max(walk.day, m_calendar.addWorkingDays(day, -1)), {{keys::text, m_dice.oneOf(m_words.notes)}});
    happen(walk, rule.metBy, day, answers ? answer(walk) : QJsonObject());
    walk.over |= milestone && milestone->closes;
}

// What the stage's timetable asks for, in its order.
void DemoCaseMaker::takeStage(Walk &walk, const Stage &stage) {
    for (const auto &rule : walk.procedure.targets) {
        if (walk.over) return;
        if (rule.stage() == stage.id && rule.kind == TargetRule::Kind::Due && !rule.metBy.isEmpty())
            takeMilestone(walk, rule);
    }
    takeUntimed(walk, stage);
}

// Answers always come, and meetings that are not declined; the rest only where a case is no complaint.
bool DemoCaseMaker::comesToPass(const Walk &walk, const Milestone &milestone) {
    using Kind = Milestone::Kind;
    if (milestone.closes && (walk.staysOpen || walk.procedure.isComplaint)) return false;
    if (milestone.kind == Kind::Response || milestone.closes) return true;
    if (walk.procedure.isComplaint) return milestone.kind == Kind::Meeting;
    return milestone.kind == Kind::Notice || (milestone.kind != Kind::Start && m_dice.chance(percentByTheWay));
}

// What belongs to the stage and no target asks for by a day: a meeting, an answer, a compliment that is passed on.
void DemoCaseMaker::takeUntimed(Walk &walk, const Stage &stage) {
    for (const Milestone &one : walk.procedure.milestones) {
        if (walk.over) return;
        if (one.stage != stage.id || isTimed(one, walk.procedure) || !comesToPass(walk, one)) continue;
        const bool isMeeting = one.kind == Milestone::Kind::Meeting;
        const QDate day = m_calendar.addWorkingDays(m_calendar.sameOrNextWorkingDay(walk.day),
                                                    isMeeting ? m_dice.between(11, 15) : m_dice.between(1, 6));
        happen(walk, one.name, day, one.kind == Milestone::Kind::Response ? answer(walk) : QJsonObject());
        walk.over |= one.closes;
    }
}

// A complaint that never came to the stage at which cases enter: it was put right on the spot.
void DemoCaseMaker::settleAtOnce(Walk &walk) {
    if (!walk.procedure.isComplaint || walk.staysOpen) return;
    const StageId before = walk.procedure.stages.front().id;
    const auto settled = std::ranges::find_if(walk.procedure.milestones, [&](const Milestone &one) {
        return one.stage == before && one.kind == Milestone::Kind::Resolution && one.closes;
    });
    if (before == walk.procedure.entry || settled == walk.procedure.milestones.end()) return;
    if (!m_dice.chance(percentSettledAtOnce)) return;
    happen(walk, settled->name, m_calendar.addWorkingDays(walk.day, m_dice.between(0, 2)), {});
    walk.over = true;
}

DemoCase DemoCaseMaker::make(QDate day, bool staysOpen, const When &now) {
    DemoCase made;
    const Procedure &procedure = someProcedure();
    Walk walk{procedure, made, {}, 0, {}, now, staysOpen, day, day};
    const QJsonObject data = details(walk.officer);
    When received = timeOn(day);
    if (received.moment() > now.moment()) received = When::on(day);
    made.newCase = {procedure.id, {}, {events::received, received, walk.officer, data}};
    if (procedure.isComplaint && day < now.day())
        made.followedBy = DemoExtras(m_words, m_dice, received, walk.officer)
                              .some(data.value(keys::complainant).toString(), walk.points);
    const size_t extras = made.followedBy.size();
    settleAtOnce(walk);
    bool escalates = true;
    for (const auto &stage : stagesOf(procedure)) {
        if (walk.over || !escalates) break;
        const bool isNext = made.followedBy.size() > extras || (walk.goesOn && asksForStart(procedure, stage));
        if (isNext && stage.id != procedure.entry) {
            walk.stageStart = m_calendar.addWorkingDays(walk.day, walk.goesOn ? 1 : m_dice.between(1, 8));
            happen(walk, stage.startedEvent(), walk.stageStart, {{keys::reason, m_dice.oneOf(m_words.reasons)}});
        }
        walk.goesOn = false;
        takeStage(walk, stage);
        escalates = walk.goesOn || m_dice.chance(percentEscalated);
    }
    if (!staysOpen && !walk.over)
        happen(walk, events::closed, m_calendar.addWorkingDays(walk.day, m_dice.between(0, 5)),
               {{keys::reason, m_dice.oneOf(m_words.closings)}});
    return made;
}

}  // namespace redress
