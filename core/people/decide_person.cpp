// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/decide_person.h"

#include <QCoreApplication>

#include "core/base/day_text.h"
#include "core/base/member_fault.h"
#include "core/base/storable_text.h"
#include "core/calendar/working_calendar.h"
#include "core/casework/event_names.h"
#include "core/people/fold_person.h"
#include "core/people/person_details.h"
#include "core/people/person_events.h"
#include "core/people/person_number.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DecidePerson)
};

bool hasNotCome(const When &at, const When &now) {
    return at.hasTime() ? at.moment() > now.moment() : at.day() > now.day();
}

Result<> checkWhoAndWhen(const Command &command, const PersonRules &rules) {
    if (command.by.trimmed().isEmpty()) return refuse(Words::tr("Say who records this: no name is given."));
    if (!command.at.isKnown()) return refuse(Words::tr("Say when this happened: no date is given."));
    if (!WorkingCalendar::covers(command.at.day()))
        return refuse(Words::tr("%1 is too far away to be right: check the year.").arg(inWords(command.at)));
    if (hasNotCome(command.at, rules.now))
        return refuse(Words::tr("%1 has not come yet: record what has happened.").arg(inWords(command.at)));
    return {};
}

// Whether the event belongs where it stands: added first and once, and nothing on somebody who counts as another.
Result<> checkPlace(const Command &command, const Person &person) {
    if (command.event == events::personAdded && person.sequence > 0)
        return refuse(Words::tr("%1 is there already: record a change.").arg(person.id.text()));
    if (command.event != events::personAdded && person.sequence == 0)
        return refuse(Words::tr("The person is missing: say whom “%1” belongs to.").arg(command.event.text()));
    if (person.isMerged() && command.event == events::personMerged)
        return refuse(Words::tr("%1 counts as %2 already: undo that merge first.")
                          .arg(person.id.text(), person.mergedInto.text()));
    if (person.isMerged() && command.event != events::personUnmerged)
        return refuse(Words::tr("%1 counts as %2: record it there, or undo the merge first.")
                          .arg(person.id.text(), person.mergedInto.text()));
    return {};
}

Result<> checkPerson(const Command &command, const Person &person) {
    if (auto whole = checkPersonDetails(command.data); !whole) return whole;
    Person after = person;
    changeDetails(after, command.data);
    if (after.name.isEmpty()) return refuse(Words::tr("A person needs a name: write at least what they are called."));
    if (command.event == events::personChanged && after == person)
        return refuse(Words::tr("Nothing would change: everything is recorded so already."));
    return {};
}

Result<> checkMerge(const Command &command, const Person &person, const PersonRules &rules) {
    const PersonId into(command.data.value(keys::into).toString().trimmed());
    if (into.isEmpty()) return refuseMember(keys::into, Words::tr("Say whom %1 is merged with.").arg(person.id.text()));
    if (into == person.id || numberOf(into) == numberOf(person.id))
        return refuse(Words::tr("%1 cannot be merged with themselves: name the other person.").arg(person.id.text()));
    if (!rules.other) return refuse(Words::tr("There is no person “%1”: check the reference.").arg(into.text()));
    if (!rules.other->isMerged()) return {};
    return refuse(Words::tr("%1 counts as %2: merge with that person.")
                      .arg(rules.other->id.text(), rules.other->mergedInto.text()));
}

Result<> checkUnmerge(const Person &person) {
    if (person.isMerged()) return {};
    return refuse(Words::tr("%1 is not merged with anybody: there is nothing to undo.").arg(person.id.text()));
}

Result<> checkData(const Command &command, const Person &person, const PersonRules &rules) {
    if (command.event == events::personAdded || command.event == events::personChanged)
        return checkPerson(command, person);
    if (command.event == events::profileRecorded) return checkProfile(command.data);
    if (command.event == events::personMerged) return checkMerge(command, person, rules);
    if (command.event == events::personUnmerged) return checkUnmerge(person);
    return refuse(Words::tr("“%1” does not happen to a person: use person.added, person.changed, "
                            "person.profile-recorded, person.merged or person.unmerged.")
                      .arg(command.event.text()));
}

// References as they are kept, however they were typed.
QJsonObject dataOf(const Command &command, const PersonRules &rules) {
    QJsonObject data = command.data;
    if (command.event == events::personMerged) data[keys::into] = rules.other->id.text();
    return data;
}

}  // namespace

Result<Event> decide(const Command &command, const Person &person, const PersonRules &rules) {
    if (auto known = checkWhoAndWhen(command, rules); !known) return refuse(known.error());
    if (auto placed = checkPlace(command, person); !placed) return refuse(placed.error());
    if (auto whole = checkData(command, person, rules); !whole) return refuse(whole.error());
    return Event{person.sequence + 1,
                 command.event,
                 command.at,
                 rules.now.moment(),
                 storable(command.by.trimmed()),
                 storable(dataOf(command, rules))};
}

}  // namespace redress
