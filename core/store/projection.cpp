// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection.h"

#include <algorithm>

#include "core/base/iso_day.h"
#include "core/casework/awards.h"
#include "core/casework/comparison.h"
#include "core/casework/event_names.h"
#include "core/casework/pending.h"
#include "core/casework/restricted_events.h"
#include "core/casework/targets.h"
#include "core/casework/undertakings.h"
#include "core/people/person_number.h"
#include "core/store/learning_rows.h"
#include "core/store/outside_rows.h"
#include "core/store/projection_words.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QVariant inTarget(const Target &target) {
    if (target.kind != TargetRule::Kind::Due || target.state == TargetState::Waived || !target.metOn.isKnown())
        return {};
    if (!target.date.isKnown()) return {};
    return target.state == TargetState::Met ? 1 : 0;
}

QString textOf(const When &when) {
    return when.isKnown() ? when.toText() : QString(u""_s);
}

QString dayOf(const When &when) {
    return when.isKnown() ? isoText(when.day()) : QString(u""_s);
}

// Never NULL, and without the control character that the case list's rows are joined with.
QString some(QString text) {
    return text.isNull() ? QString(u""_s) : text.remove(QChar(31));
}

// A target of a stage that has not come near has no date yet and is nothing to list.
bool isWorthARow(const Target &target) {
    return target.starts.isKnown() || target.date.isKnown() || target.metOn.isKnown() ||
           target.state == TargetState::Waived;
}

// What falls due first.
struct Next {
    TargetId id;
    QString due = nothingDue();
};

// Reads the reckoned targets of one case for its rows.
class Reckoning {
public:
    Reckoning(const Case &subject, const Policy &policy, const WorkingCalendar &calendar, const When &now)
        : m_case(subject),
          m_procedure(*policy.procedure(subject.procedure)),
          m_targets(targets(policy, m_procedure, calendar, subject.facts, now)),
          m_calendar(calendar),
          m_now(now),
          m_warningLead(policy.warningLead) {}

    [[nodiscard]] const Procedure &procedure() const { return m_procedure; }

    [[nodiscard]] std::map<QString, QVariantList> targetRows() const {
        std::map<QString, QVariantList> rows;
        for (const auto &target : m_targets) {
            if (!isWorthARow(target)) continue;
            const TargetRule &rule = *m_procedure.target(target.id);
            rows[target.id.text()] = {kindWord(target.kind),
                                      roleWord(rule.role),
                                      textOf(target.starts),
                                      textOf(target.date),
                                      textOf(target.metOn),
                                      inTarget(target),
                                      target.state == TargetState::Waived ? 1 : 0,
                                      target.extended ? 1 : 0,
                                      target.published ? 1 : 0,
                                      isPending(target, m_case, m_procedure) ? 1 : 0,
                                      QString(u""_s),
                                      QString(u""_s)};
        }
        for (const Undertaking &one : m_case.undertakings) rows[one.target().text()] = rowOf(one);
        return rows;
    }

    // What has to be done first on an open case, be it a target or what was undertaken.
    [[nodiscard]] Next next() const {
        if (!m_case.open) return {};
        const Target *target = firstPending(m_targets, m_case, m_procedure);
        const Undertaking *owed = undertakings::firstStanding(m_case);
        if (owed && (!target || owed->due < target->date.day())) return {owed->target(), isoText(owed->due)};
        return target ? Next{target->id, target->date.toText()} : Next();
    }

    [[nodiscard]] QVariant inTargetOf(const StageId &stage, TargetRule::Role role) const {
        for (const auto &target : m_targets) {
            const TargetRule &rule = *m_procedure.target(target.id);
            if (rule.stage() == stage && rule.role == role) return inTarget(target);
        }
        return {};
    }

private:
    [[nodiscard]] QVariantList rowOf(const Undertaking &one) const {
        const Target target = undertakings::asTarget(one, m_calendar, m_now, m_warningLead);
        return {idOf(one.kind),
                undertakingWord(),
                textOf(target.starts),
                textOf(target.date),
                textOf(target.metOn),
                inTarget(target),
                target.state == TargetState::Waived ? 1 : 0,
                target.extended ? 1 : 0,
                1,
                one.stands() ? 1 : 0,
                some(one.text),
                some(one.owner)};
    }

    const Case &m_case;
    const Procedure &m_procedure;
    std::vector<Target> m_targets;
    const WorkingCalendar &m_calendar;
    When m_now;
    int m_warningLead;
};

QVariantList caseRowOf(const Case &subject, qint64 policyKey, const Reckoning &reckoning) {
    const CaseDetails &details = subject.details;
    const Next next = reckoning.next();
    return {subject.reference.text(),
            policyKey,
            subject.procedure.text(),
            reckoning.procedure().isComplaint ? 1 : 0,
            subject.open ? 1 : 0,
            some(details.complainant),
            some(details.address),
            some(details.summary.isEmpty() ? details.category : details.summary),
            some(details.service),
            some(details.category),
            some(subject.stage().text()),
            some(next.id.text()),
            next.due,
            some(details.officer),
            dayOf(subject.received),
            dayOf(subject.closed),
            some(subject.outcome.text()),
            subject.sequence,
            numberOf(details.person),
            some(areaOf(details))};
}

// The second clock costs something: it is asked only where there is something to score.
QVariant inOthersTime(const CaseComparison *comparison, const StageRun &run, const When &done, TargetRule::Role role) {
    if (!comparison || !done.isKnown()) return {};
    const auto inTime = comparison->inTime(run.stage, role);
    return inTime ? QVariant(*inTime ? 1 : 0) : QVariant();
}

std::map<QString, QVariantList> stageRowsOf(const Case &subject, const Reckoning &reckoning,
                                            const CaseComparison *comparison) {
    using Role = TargetRule::Role;
    std::map<QString, QVariantList> rows;
    for (const auto &run : subject.stages) {
        rows[run.stage.text()] = {subject.procedure.text(),
                                  reckoning.procedure().isComplaint ? 1 : 0,
                                  some(subject.details.service),
                                  some(subject.details.category),
                                  dayOf(run.started),
                                  dayOf(run.acknowledged),
                                  reckoning.inTargetOf(run.stage, Role::Acknowledgement),
                                  inOthersTime(comparison, run, run.acknowledged, Role::Acknowledgement),
                                  dayOf(run.responded),
                                  reckoning.inTargetOf(run.stage, Role::Response),
                                  inOthersTime(comparison, run, run.responded, Role::Response),
                                  some(run.outcome.text())};
    }
    return rows;
}

std::map<int, QVariantList> awardRowsOf(const Case &subject, const std::vector<Event> &timeline,
                                        const Procedure &procedure) {
    std::map<int, QVariantList> rows;
    for (const auto &event : timeline) {
        const auto award = awards::awardIn(event);
        if (!award || award->pence.value == 0) continue;
        const auto *milestone = procedure.milestone(event.name);
        const QString stage = (milestone ? milestone->stage : subject.stage()).text();
        rows[event.sequence] = {subject.procedure.text(),       some(stage),     some(subject.details.service),
                                some(subject.details.category), dayOf(event.at), award->pence.value};
    }
    return rows;
}

QString kindOfRefusal(const Event &event, const Procedure &procedure) {
    if (event.name == events::setAside) return setAsideWord();
    const auto *exclusion = procedure.exclusion(ExclusionId(event.data.value(keys::exclusion).toString()));
    return refusalWord(exclusion ? exclusion->kind : Exclusion::Kind::Refuse);
}

std::map<int, QVariantList> refusalRowsOf(const Case &subject, const std::vector<Event> &timeline,
                                          const Procedure &procedure) {
    std::map<int, QVariantList> rows;
    for (const auto &event : timeline) {
        if (event.name != events::refused && event.name != events::setAside) continue;
        rows[event.sequence] = {subject.procedure.text(),        some(event.data.value(keys::exclusion).toString()),
                                kindOfRefusal(event, procedure), some(subject.details.service),
                                some(subject.details.category),  dayOf(event.at)};
    }
    return rows;
}

// Spaces are evened out, so that the same person is found by what was typed twice.
std::map<int, QVariantList> restrictionRowsOf(const Case &subject, const std::vector<Event> &timeline) {
    const auto &restriction = subject.behaviour.restriction;
    if (!restriction) return {};
    const auto imposed = std::find_if(timeline.rbegin(), timeline.rend(),
                                      [](const Event &event) { return event.name == events::restricted; });
    if (imposed == timeline.rend()) return {};
    QStringList sanctions;
    for (const SanctionId &id : restriction->sanctions) sanctions << id.text();
    const CaseDetails &details = subject.details;
    return {{imposed->sequence,
             {numberOf(details.person), some(details.complainant.simplified()), some(details.address.simplified()),
              some(sanctions.join(u' ')), some(restriction->singleContact), textOf(restriction->since),
              restriction->reviewBy.isValid() ? isoText(restriction->reviewBy) : QString(u""_s)}}};
}

// Milestones that a duty of the organisation counts: it is done after so many of them, whatever the case.
std::map<int, QVariantList> countedRowsOf(const std::vector<Event> &timeline, const Policy &policy) {
    std::map<int, QVariantList> rows;
    const auto isCounted = [&](const Event &event) {
        return std::ranges::any_of(policy.duties, [&](const DutyRule &duty) {
            return duty.afterCount && duty.afterCount->event == event.name;
        });
    };
    for (const auto &event : timeline)
        if (isCounted(event)) rows[event.sequence] = {event.name.text(), dayOf(event.at)};
    return rows;
}

QString searchTextOf(const Case &subject, const std::vector<Event> &timeline) {
    const CaseDetails &details = subject.details;
    QStringList parts{
        subject.reference.text(), details.complainant, details.address, details.postcode, details.email,  details.phone,
        details.summary,          details.description, details.service, details.category, details.officer};
    for (const auto &event : timeline) {
        if (isRestricted(event.name)) continue;
        for (const auto key : {keys::text, keys::reason}) {
            const QString text = event.data.value(key).toString();
            if (!text.isEmpty()) parts << text;
        }
    }
    return parts.join(u'\n');
}

}  // namespace

Projection project(const Case &subject, const std::vector<Event> &timeline, const Policy &policy, qint64 policyKey,
                   const WorkingCalendar &calendar, const When &now, const Policy *comparedWith) {
    const Reckoning reckoning(subject, policy, calendar, now);
    std::optional<CaseComparison> comparison;
    if (comparedWith) comparison.emplace(*comparedWith, policy, subject, calendar, now);
    const Procedure &procedure = reckoning.procedure();
    Projection made{caseRowOf(subject, policyKey, reckoning),
                    reckoning.targetRows(),
                    stageRowsOf(subject, reckoning, comparison ? &*comparison : nullptr),
                    awardRowsOf(subject, timeline, procedure),
                    refusalRowsOf(subject, timeline, procedure),
                    outsideRowsOf(subject, timeline),
                    restrictionRowsOf(subject, timeline),
                    countedRowsOf(timeline, policy),
                    searchTextOf(subject, timeline)};
    addLearning(made, subject, timeline);
    return made;
}

}  // namespace redress
