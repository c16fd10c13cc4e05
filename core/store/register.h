// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/calendar/calendars.h"
#include "core/casework/command.h"
#include "core/casework/decide.h"
#include "core/casework/fold.h"
#include "core/store/case_file.h"
#include "core/store/case_list.h"
#include "core/store/due_list.h"
#include "core/store/moved_date.h"
#include "core/store/organisation.h"

namespace redress {

class Database;
class Matters;
class People;
struct PersonRecorded;

// What recording a command has left on the timeline.
struct Recorded {
    CaseRef reference;
    int sequence = 0;  // of the last event it became
};

// Opens a case: which procedure of which policy, and the `received` command.
struct NewCase {
    ProcedureId procedure;  // empty: the policy's default
    PolicyId policy;        // empty: the register's own; else also a shipped one that deals with no complaints
    Command received;
};

// An open register: one database, the policies its cases run under, the organisation and its calendars.
// Belongs to one thread; a worker opens another on the same path.
class Register : public QObject {
    Q_OBJECT

public:
    // Hears how many cases are done of how many; answers false to stop.
    using Upkeep = std::function<bool(qint64 done, qint64 all)>;

    // Fails, with what to do, on a file that is missing, damaged, not a register, or newer than this program. One that
    // an earlier version wrote is brought up to date first, which takes a while with many cases.
    [[nodiscard]] static Result<std::unique_ptr<Register>> open(const QString &path, const Clock &clock,
                                                                const Upkeep &upkeep = {});
    // The same where nothing has to be brought up to date; null where something has.
    [[nodiscard]] static Result<std::unique_ptr<Register>> openIfCurrent(const QString &path, const Clock &clock);
    // Makes a new one. Never overwrites.
    [[nodiscard]] static Result<std::unique_ptr<Register>> create(const QString &path, const Policy &policy,
                                                                  const QString &organisation, const Clock &clock);
    ~Register() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] When now() const { return When::at(m_clock.now()); }

    // The policy that a case received today comes under.
    [[nodiscard]] std::shared_ptr<const Policy> policy() const;
    // The policy that another is compared with, as this version of Redress ships it; null where there is none.
    [[nodiscard]] std::shared_ptr<const Policy> comparedWith(const Policy &policy) const;
    // Takes a newer version of the register's own policy for the cases received from its first day on, or a higher
    // revision of the version it has for those that come in from now on; all others keep theirs. Fails where it is
    // another's policy, or one that is there already.
    [[nodiscard]] Result<> adopt(const Policy &policy, const QString &by);
    [[nodiscard]] const Organisation &organisation() const;
    // Targets are reckoned again where days changed. Each open case whose dates move says so on its timeline, recorded
    // by `by`.
    [[nodiscard]] Result<> setOrganisation(const Organisation &organisation, const QString &by);
    // The dates of open cases that setOrganisation would move. Changes nothing.
    [[nodiscard]] Result<std::vector<MovedDate>> datesMovedBy(const Organisation &organisation) const;
    // References that setOrganisation ends: ask again after it.
    [[nodiscard]] const Calendars &calendars() const;
    [[nodiscard]] const WorkingCalendar &calendar() const;  // of the policy's own division
    [[nodiscard]] CaseList::Days days() const;              // today, and until when a target is approaching

    // Each is durable when it returns. A command that no longer holds on the case as it has become is refused.
    [[nodiscard]] Result<Recorded> receive(const NewCase &newCase);
    [[nodiscard]] Result<Recorded> record(const CaseRef &reference, const Command &command);

    // Opens a case because of another one (a hazard under its own clocks) and links the two, undivided.
    [[nodiscard]] Result<Recorded> openBeside(const CaseRef &reference, const NewCase &newCase, const QString &reason);

    // Several commands in one transaction: all are recorded, or none. For imports, demos and undivided actions.
    class Batch;
    [[nodiscard]] Result<> inOneTransaction(const std::function<Result<>(Batch &)> &work);

    // Records what policies have happen by themselves: a stage whose time is over goes to the next one. At most so many
    // cases; answers how many. A case that others have dealt with meanwhile is passed over.
    [[nodiscard]] Result<int> moveOnWhatIsOver(int atMost);

    [[nodiscard]] Result<CaseFile> caseFile(const CaseRef &reference) const;
    [[nodiscard]] std::vector<Choice> choicesFor(const CaseFile &file) const;
    // In force on contact with the person of a case, whichever of their cases they were imposed on.
    [[nodiscard]] Result<std::vector<ContactLimit>> restrictionsFor(const CaseRef &reference) const;
    // The same of somebody whose case is not there yet. It is taken in all the same, always.
    [[nodiscard]] Result<std::vector<ContactLimit>> restrictionsFor(const CaseDetails &details) const;
    [[nodiscard]] const CaseList &cases() const;
    [[nodiscard]] const DueList &due() const;
    [[nodiscard]] People &people() const;      // core/store/people.h
    [[nodiscard]] Matters &matters() const;    // core/store/matters.h: duties and improvements
    [[nodiscard]] Database &database() const;  // for the other rooms of store/

    void lookForOthersChanges();  // emits changed() where another officer has recorded something since

Q_SIGNALS:
    void caseChanged(const redress::CaseRef &reference);  // recorded here
    void changed();                                       // anything, here or by others: lists read again
    void organisationChanged();

public:
    struct Parts;  // for the rooms of store/ alone
    [[nodiscard]] Parts &parts() const { return *m_parts; }

private:
    Register(std::unique_ptr<Parts> parts, const Clock &clock);
    [[nodiscard]] Result<bool> isCurrent() const;
    [[nodiscard]] Result<> bringUpToDate(const Upkeep &upkeep);
    [[nodiscard]] static Result<std::unique_ptr<Register>> assemble(std::unique_ptr<Database> database,
                                                                    const Clock &clock);

    std::unique_ptr<Parts> m_parts;
    const Clock &m_clock;
};

// The commands of one transaction. Cases opened here may be recorded on in the same batch.
class Register::Batch {
public:
    explicit Batch(Register::Parts &parts) : m_parts(parts) {}

    // A whole case at once: its receipt and what followed. Decided event by event, written in one go.
    [[nodiscard]] Result<Recorded> receive(const NewCase &newCase, const std::vector<Command> &followedBy = {});
    [[nodiscard]] Result<Recorded> record(const CaseRef &reference, const Command &command);
    // Links a case that was opened in this batch, by `received`, to the one because of which it was.
    [[nodiscard]] Result<> putBeside(const CaseRef &reference, const CaseRef &opened, const Command &received,
                                     const QString &reason);
    [[nodiscard]] Result<PersonRecorded> addPerson(const Command &command);  // person.added
    [[nodiscard]] bool exists(const CaseRef &reference) const;
    // Marks that row `key` of an imported register has become a case; answers false where it already had.
    [[nodiscard]] Result<bool> markImported(const QString &fingerprint, const CaseRef &reference);
    [[nodiscard]] bool wasImported(const QString &fingerprint) const;

private:
    [[nodiscard]] Result<qint64> policyKeyFor(const NewCase &newCase);
    [[nodiscard]] Result<Rules> rulesFor(const Command &command, const CaseFile &file) const;
    [[nodiscard]] Result<> checkNamedCase(const Command &command) const;
    [[nodiscard]] Result<CaseOrigin> originOf(const NewCase &newCase, qint64 policyKey);
    [[nodiscard]] Result<Recorded> recordOn(const CaseRef &reference, const Command &command);
    [[nodiscard]] Result<CaseFile> fileOf(const CaseRef &reference) const;
    [[nodiscard]] Result<Recorded> recordLink(const CaseRef &reference, const Command &command);
    [[nodiscard]] Result<Recorded> strike(const CaseRef &reference, const Command &command);
    [[nodiscard]] Result<> strikeLink(const CaseRef &on, const CaseRef &to, const Command &strike);
    [[nodiscard]] Result<> mustBeOpenToJoin(const CaseRef &other) const;
    [[nodiscard]] bool isKnownThere(const CaseRef &other, const CaseRef &reference) const;
    [[nodiscard]] Result<Recorded> writeNew(const CaseOrigin &origin, qint64 policyKey, const CaseFile &file);

    Register::Parts &m_parts;
};

}  // namespace redress
