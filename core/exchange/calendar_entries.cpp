// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar_entries.h"

#include <QCoreApplication>
#include <algorithm>
#include <optional>
#include <set>

#include "core/base/day_text.h"
#include "core/schedule/discretion.h"
#include "core/schedule/due_within.h"
#include "core/store/matters.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int atOnce = 500;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarEntries)
};

bool announcesMeeting(const Milestone &milestone) {
    return std::ranges::any_of(milestone.asks, [](const Ask &ask) { return ask.kind == Ask::Kind::Moment; });
}

// Only cases at these stages have to be read for their meetings.
std::set<std::pair<ProcedureId, StageId>> stagesWithMeetings(const Policy &policy) {
    std::set<std::pair<ProcedureId, StageId>> stages;
    for (const auto &procedure : policy.procedures)
        for (const auto &milestone : procedure.milestones)
            if (announcesMeeting(milestone)) stages.emplace(procedure.id, milestone.stage);
    return stages;
}

QString summaryOf(const DueItem &item) {
    const QString summary =
        item.isMatter() ? item.words()
                        : Words::tr("%1: %2", "a case and what is due on it").arg(item.reference.text(), item.words());
    const When due = deadlineOf(item.due);
    return due.hasTime() ? Words::tr("%1, by %2", "what is due and the hour").arg(summary, hourOf(due)) : summary;
}

QString descriptionOf(const DueItem &item) {
    QStringList lines;
    for (const auto &line : {item.complainant, item.about, item.stageName, item.clause})
        if (!line.isEmpty()) lines << line;
    return lines.join(u'\n');
}

// Gathers the entries; reads each case once.
class Gathering {
public:
    explicit Gathering(const Register &reg) : m_register(reg), m_lead(reg.policy()->warningLead) {}

    [[nodiscard]] Result<> add(const DueItem &item) {
        CalendarEntry entry;
        const QString about = item.isMatter() ? item.matter.text() : item.reference.text();
        entry.uid = u"%1/%2@redress"_s.arg(about, item.target.text());
        entry.summary = summaryOf(item);
        entry.description = descriptionOf(item);
        entry.start = When::on(deadlineOf(item.due).day());
        entry.remindOn = m_register.calendar().addWorkingDays(entry.start.day(), -m_lead);
        return item.isMatter() ? finish(std::move(entry), item.matter) : finish(std::move(entry), item.reference);
    }

    [[nodiscard]] Result<> addMeetings(const CaseRef &reference) {
        const auto read = file(reference);
        if (!read) return refuse(read.error());
        for (auto &meeting : meetingsOf(**read)) {
            meeting.remindOn = m_register.calendar().addWorkingDays(meeting.start.day(), -1);
            if (const auto added = finish(std::move(meeting), reference); !added) return added;
        }
        return {};
    }

    [[nodiscard]] std::vector<CalendarEntry> entries() { return std::move(m_entries); }

private:
    [[nodiscard]] Result<const CaseFile *> file(const CaseRef &reference) {
        if (m_file && m_file->subject.reference == reference) return &*m_file;
        auto read = m_register.caseFile(reference);
        if (!read) return refuse(read.error());
        m_file = std::move(*read);
        return &*m_file;
    }

    [[nodiscard]] Result<> finish(CalendarEntry entry, const CaseRef &reference) {
        const auto read = file(reference);
        if (!read) return refuse(read.error());
        const CaseFile &about = **read;
        entry.sequence = about.subject.sequence;
        if (!about.timeline.empty()) entry.changed = about.timeline.back().recordedAt;
        if (isDiscreet(about.subject)) hide(entry, reference);
        m_entries.push_back(std::move(entry));
        return {};
    }

    [[nodiscard]] Result<> finish(CalendarEntry entry, const MatterId &matter) {
        const auto timeline = m_register.matters().timeline(matter);
        if (!timeline) return refuse(timeline.error());
        if (!timeline->empty()) {
            entry.sequence = timeline->back().sequence;
            entry.changed = timeline->back().recordedAt;
        }
        m_entries.push_back(std::move(entry));
        return {};
    }

    static void hide(CalendarEntry &entry, const CaseRef &reference) {
        entry.discreet = true;
        entry.summary = Words::tr("%1: open Redress to see what this is", "a case").arg(reference.text());
        entry.description.clear();
        entry.location.clear();
    }

    const Register &m_register;
    int m_lead;
    std::optional<CaseFile> m_file;  // the one read last: what belongs together comes together
    std::vector<CalendarEntry> m_entries;
};

Result<> addAllMeetings(const Register &reg, const QString &officer, Gathering &gathering) {
    const auto stages = stagesWithMeetings(*reg.policy());
    if (stages.empty()) return {};
    CaseFilter open;
    open.status = CaseFilter::Status::Open;
    open.officer = officer;
    const CaseSort byReference{CaseColumn::Reference, Qt::AscendingOrder};
    std::optional<CasePosition> from;
    for (bool more = true; more;) {
        const auto page = reg.cases().page(open, byReference, reg.days(), atOnce, from);
        if (!page) return refuse(page.error());
        for (const auto &row : page->rows) {
            if (!stages.contains({row.procedure, row.stage})) continue;
            if (const auto added = gathering.addMeetings(row.reference); !added) return added;
        }
        more = page->more && !page->positions.empty();
        if (more) from = page->positions.back();
    }
    return {};
}

}  // namespace

Result<std::vector<CalendarEntry>> calendarEntries(const Register &reg, const QString &officer, int workingDays) {
    auto items = dueWithin(reg, workingDays, officer);
    if (!items) return refuse(items.error());
    std::ranges::stable_sort(*items, [](const auto &a, const auto &b) { return a.reference < b.reference; });
    Gathering gathering(reg);
    for (const auto &item : *items)
        if (const auto added = gathering.add(item); !added) return refuse(added.error());
    if (const auto added = addAllMeetings(reg, officer, gathering); !added) return refuse(added.error());
    return gathering.entries();
}

}  // namespace redress
