// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <vector>

#include "core/base/clock.h"
#include "core/calendar/calendars.h"
#include "core/casework/choice.h"
#include "core/casework/command.h"
#include "core/casework/event.h"
#include "core/matters/decide_improvement.h"
#include "core/matters/duty_schedule.h"
#include "core/matters/matter_id.h"
#include "core/store/matter_timeline.h"
#include "core/store/policy_shelf.h"

namespace redress {

// What recording on a matter has left on its timeline.
struct MatterRecorded {
    MatterId matter;
    int sequence = 0;
};

// A duty with when it falls due, as it stands now.
struct DutyFile {
    std::shared_ptr<const Policy> policy;  // that `rule` belongs to
    DutyRule rule;
    Duty duty;
    std::vector<DutyOccurrence> occurrences;  // the earliest first
    int counted = 0;                          // of the events that the rule counts, since it was last done
    QString owner;                            // who sees to it: delegated to, or the rule's role; may be empty

    // The earliest that is to be done; null where there is none.
    [[nodiscard]] const DutyOccurrence *next() const;
};

// Matters of the organisation that belong to no case: the duties of its policy, and improvements. Each has a timeline
// of its own beside the cases'.
class Matters : public QObject {
    Q_OBJECT

public:
    // `policyKey`: of the register's own policy. All have to outlive this.
    Matters(Database &database, const PolicyShelf &policies, const qint64 &policyKey, const Calendars &calendars,
            const Clock &clock);

    // Each is durable when it returns.
    [[nodiscard]] Result<MatterRecorded> record(const DutyId &duty, const Command &command);
    [[nodiscard]] Result<MatterRecorded> record(const ImprovementId &improvement, const Command &command);
    [[nodiscard]] Result<MatterRecorded> propose(const Command &command);  // improvement.proposed

    // The duties of the policy in force today, in its order.
    [[nodiscard]] Result<std::vector<DutyFile>> duties() const;
    [[nodiscard]] Result<DutyFile> duty(const DutyId &duty) const;
    [[nodiscard]] Result<std::vector<Improvement>> improvements() const;  // the oldest first
    [[nodiscard]] Result<Improvement> improvement(const ImprovementId &improvement) const;
    [[nodiscard]] Result<std::vector<Event>> timeline(const MatterId &matter) const;  // oldest first

    // What can be recorded now, with what is asked for.
    [[nodiscard]] std::vector<Choice> choicesFor(const DutyFile &file) const;
    [[nodiscard]] std::vector<Choice> choicesFor(const Improvement &improvement) const;

    // The day from which on duties are counted: the register's first, or that on which it learned of duties.
    [[nodiscard]] Result<QDate> begins() const;
    static Result<> beginOn(Database &database, QDate day);  // within a transaction; keeps the day that is there

Q_SIGNALS:
    void recorded(const redress::MatterId &matter);  // here, once it is durable

private:
    // What the record folds to, kept until it has grown.
    struct Folded {
        qint64 position = 0;
        std::map<DutyId, Duty> duties;
        std::map<qint64, Improvement> improvements;  // by number
    };
    using Work = std::function<Result<MatterRecorded>(MatterTimeline &)>;

    [[nodiscard]] std::shared_ptr<const Policy> policy() const;
    [[nodiscard]] When now() const { return When::at(m_clock.now()); }
    [[nodiscard]] Result<const Folded *> folded() const;
    [[nodiscard]] Result<DutyRules> rulesFor(const Policy &policy, const DutyRule &rule) const;
    [[nodiscard]] Result<std::vector<QDate>> counted(const DutyRule &rule, QDate since) const;
    [[nodiscard]] Result<DutyFile> fileOf(const std::shared_ptr<const Policy> &policy, const DutyRule &rule,
                                          const Folded &folded) const;
    [[nodiscard]] Result<QStringList> unnamedIn(const std::vector<CaseRef> &cases) const;
    [[nodiscard]] Result<> checkCases(const Command &command) const;
    [[nodiscard]] Result<MatterRecorded> inOneTransaction(const Work &work);

    Database &m_database;
    const PolicyShelf &m_policies;
    const qint64 &m_policyKey;
    const Calendars &m_calendars;
    const Clock &m_clock;
    mutable Folded m_folded;
};

}  // namespace redress
