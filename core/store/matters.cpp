// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/matters.h"

#include <QJsonArray>

#include "core/matters/decide_duty.h"
#include "core/matters/fold_duty.h"
#include "core/matters/fold_improvement.h"
#include "core/matters/matter_events.h"
#include "core/store/database.h"
#include "core/store/settings.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

const QString beginningSetting = u"duties_begin"_s;

// Decides a command on the subject that the events fold to, and adds what it becomes.
template <class Id, class Rules>
Result<MatterRecorded> happen(MatterTimeline &timeline, const Id &id, const Command &command, const Rules &rules) {
    const MatterId matter = matterOf(id);
    const auto events = timeline.read(matter);
    if (!events) return refuse(events.error());
    const auto event = decide(command, fold(id, restored(*events)), rules);
    if (!event) return refuse(event.error());
    const auto added = timeline.append(matter, *event, events->empty() ? firstHash(matter) : events->back().hash);
    if (!added) return refuse(added.error());
    return MatterRecorded{matter, event->sequence};
}

}  // namespace

const DutyOccurrence *DutyFile::next() const {
    return firstOpen(occurrences);
}

Matters::Matters(Database &database, const PolicyShelf &policies, const qint64 &policyKey, const Calendars &calendars,
                 const Clock &clock)
    : m_database(database), m_policies(policies), m_policyKey(policyKey), m_calendars(calendars), m_clock(clock) {}

std::shared_ptr<const Policy> Matters::policy() const {
    return m_policies.at(m_policies.keyOn(m_clock.today(), m_policies.at(m_policyKey)->id));
}

Result<QDate> Matters::begins() const {
    return readSetting(m_database, beginningSetting).map([this](const QString &day) {
        const QDate begun = QDate::fromString(day, Qt::ISODate);
        return begun.isValid() ? begun : m_clock.today();
    });
}

Result<> Matters::beginOn(Database &database, QDate day) {
    const auto known = readSetting(database, beginningSetting);
    if (!known) return refuse(known.error());
    return known->isEmpty() ? writeSetting(database, beginningSetting, day.toString(Qt::ISODate)) : Result<>();
}

Result<const Matters::Folded *> Matters::folded() const {
    const MatterTimeline timeline(m_database);
    const auto position = timeline.position();
    if (!position) return refuse(position.error());
    if (*position < m_folded.position) m_folded = {};  // another file has taken this one's place
    if (*position == m_folded.position) return &m_folded;
    const auto read = timeline.readAfter(m_folded.position, [this](const MatterId &matter, const Event &event) {
        if (const DutyId duty = dutyOf(matter); !duty.isEmpty()) {
            m_folded.duties[duty].id = duty;
            return apply(m_folded.duties[duty], event);
        }
        const ImprovementId id = improvementOf(matter);
        if (id.isEmpty()) return;  // what is kept of the register itself, as who took which rules
        Improvement &improvement = m_folded.improvements[numberOf(id)];
        improvement.id = id;
        apply(improvement, event);
    });
    if (!read) {
        m_folded = {};
        return refuse(read.error());
    }
    m_folded.position = *position;
    return &m_folded;
}

Result<std::vector<QDate>> Matters::counted(const DutyRule &rule, QDate since) const {
    std::vector<QDate> days;
    if (!rule.afterCount) return days;
    const auto read = m_database.read(
        u"SELECT happened FROM counted_step WHERE name = ? AND happened >= ? ORDER BY happened"_s,
        {rule.afterCount->event.text(), since.toString(Qt::ISODate)},
        [&](const QSqlQuery &row) { days.push_back(QDate::fromString(row.value(0).toString(), Qt::ISODate)); });
    if (!read) return refuse(read.error());
    return days;
}

Result<DutyRules> Matters::rulesFor(const Policy &policy, const DutyRule &rule) const {
    const auto since = begins();
    if (!since) return refuse(since.error());
    auto days = counted(rule, *since);
    if (!days) return refuse(days.error());
    return DutyRules{policy, rule, m_calendars.of(policy.division), *since, std::move(*days), now()};
}

Result<DutyFile> Matters::fileOf(const std::shared_ptr<const Policy> &policy, const DutyRule &rule,
                                 const Folded &folded) const {
    const auto rules = rulesFor(*policy, rule);
    if (!rules) return refuse(rules.error());
    DutyFile file{policy, rule, {}, {}, 0, {}};
    const auto found = folded.duties.find(rule.id);
    if (found != folded.duties.end()) file.duty = found->second;
    file.duty.id = rule.id;
    file.occurrences = redress::occurrences(file.duty, *rules);
    if (rule.afterCount) file.counted = countedSoFar(file.duty, *rules);
    file.owner = file.duty.delegatedTo;
    if (const PolicyRole *role = policy->role(rule.owner); file.owner.isEmpty() && role) file.owner = role->name;
    return file;
}

Result<std::vector<DutyFile>> Matters::duties() const {
    const auto rules = policy();
    const auto known = folded();
    if (!known) return refuse(known.error());
    std::vector<DutyFile> files;
    for (const auto &rule : rules->duties) {
        auto file = fileOf(rules, rule, **known);
        if (!file) return refuse(file.error());
        files.push_back(std::move(*file));
    }
    return files;
}

Result<DutyFile> Matters::duty(const DutyId &wanted) const {
    const auto rules = policy();
    const DutyRule *rule = rules->duty(wanted);
    if (!rule) {
        QStringList known;
        for (const auto &one : rules->duties) known << one.id.text();
        return refuse(
            known.isEmpty()
                ? tr("%1 has no duties that Redress keeps.").arg(rules->organisation)
                : tr("%1 has no duty “%2”: use %3.").arg(rules->organisation, wanted.text(), known.join(u", "_s)));
    }
    const auto folding = folded();
    if (!folding) return refuse(folding.error());
    return fileOf(rules, *rule, **folding);
}

Result<std::vector<Improvement>> Matters::improvements() const {
    return folded().map([](const Folded *known) {
        std::vector<Improvement> all;
        for (const auto &[number, improvement] : known->improvements) all.push_back(improvement);
        return all;
    });
}

Result<Improvement> Matters::improvement(const ImprovementId &wanted) const {
    const auto known = folded();
    if (!known) return refuse(known.error());
    const auto found = (*known)->improvements.find(numberOf(wanted));
    if (found == (*known)->improvements.end())
        return refuse(tr("There is no improvement “%1”: check its number.").arg(wanted.text()));
    return found->second;
}

Result<std::vector<Event>> Matters::timeline(const MatterId &matter) const {
    return MatterTimeline(m_database).read(matter).map([](const std::vector<StoredEvent> &events) {
        return restored(events);
    });
}

std::vector<Choice> Matters::choicesFor(const DutyFile &file) const {
    const auto rules = rulesFor(*file.policy, file.rule);
    return rules ? choices(file.duty, *rules) : std::vector<Choice>();
}

std::vector<Choice> Matters::choicesFor(const Improvement &improvement) const {
    const auto rules = policy();
    return choices(improvement, ImprovementRules{*rules, m_calendars.of(rules->division), now(), {}});
}

Result<MatterRecorded> Matters::inOneTransaction(const Work &work) {
    Result<MatterRecorded> answer;
    const auto done = m_database.write([&]() -> Result<> {
        MatterTimeline timeline(m_database);
        answer = work(timeline);
        return answer.map([](const MatterRecorded &) {});
    });
    if (!done) return refuse(done.error());
    Q_EMIT recorded(answer->matter);
    return answer;
}

Result<MatterRecorded> Matters::record(const DutyId &duty, const Command &command) {
    const auto file = this->duty(duty);
    if (!file) return refuse(file.error());
    return inOneTransaction([&](MatterTimeline &timeline) -> Result<MatterRecorded> {
        const auto rules = rulesFor(*file->policy, file->rule);
        if (!rules) return refuse(rules.error());
        return happen(timeline, duty, command, *rules);
    });
}

Result<QStringList> Matters::unnamedIn(const std::vector<CaseRef> &cases) const {
    QStringList names;
    for (const CaseRef &reference : cases) {
        const auto name =
            m_database.value(u"SELECT complainant FROM case_row WHERE reference = ?"_s, {reference.text()});
        if (!name) return refuse(name.error());
        if (!name->toString().isEmpty()) names << name->toString();
    }
    return names;
}

Result<MatterRecorded> Matters::record(const ImprovementId &wanted, const Command &command) {
    const auto known = improvement(wanted);
    if (!known) return refuse(known.error());
    return inOneTransaction([&](MatterTimeline &timeline) -> Result<MatterRecorded> {
        const auto unnamed = unnamedIn(known->cases);
        if (!unnamed) return refuse(unnamed.error());
        const auto rules = policy();
        return happen(timeline, known->id, command,
                      ImprovementRules{*rules, m_calendars.of(rules->division), now(), *unnamed});
    });
}

Result<> Matters::checkCases(const Command &command) const {
    for (const auto &each : command.data.value(keys::cases).toArray()) {
        const QString reference = each.toString().trimmed();
        const auto found = m_database.value(u"SELECT 1 FROM case_origin WHERE reference = ?"_s, {reference});
        if (!found) return refuse(found.error());
        if (!found->isValid()) return refuse(tr("There is no case “%1”: check its reference.").arg(reference));
    }
    return {};
}

Result<MatterRecorded> Matters::propose(const Command &command) {
    return inOneTransaction([&](MatterTimeline &timeline) -> Result<MatterRecorded> {
        if (command.event != events::improvementProposed)
            return refuse(tr("The improvement is missing: say which one “%1” belongs to.").arg(command.event.text()));
        if (auto there = checkCases(command); !there) return refuse(there.error());
        const auto number = timeline.nextImprovement();
        if (!number) return refuse(number.error());
        const auto rules = policy();
        return happen(timeline, improvementId(*number), command,
                      ImprovementRules{*rules, m_calendars.of(rules->division), now(), {}});
    });
}

}  // namespace redress
