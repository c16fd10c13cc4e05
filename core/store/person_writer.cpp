// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/person_writer.h"

#include <QCoreApplication>

#include "core/people/decide_person.h"
#include "core/people/fold_person.h"
#include "core/people/person_events.h"
#include "core/people/person_number.h"
#include "core/store/person_rows.h"
#include "core/store/person_timeline.h"

namespace redress {

Result<PersonRecorded> PersonWriter::add(const Command &command) {
    const auto number = PersonTimeline(m_database).nextNumber();
    if (!number) return refuse(number.error());
    Person nobody;
    nobody.id = personId(*number);
    return happen(nobody, command, firstHash(*number));
}

Result<PersonRecorded> PersonWriter::record(const PersonId &person, const Command &command) {
    const auto events = PersonTimeline(m_database).read(numberOf(person));
    if (!events) return refuse(events.error());
    if (events->empty())
        return refuse(
            QCoreApplication::translate("People", "There is no person “%1”: check the reference.").arg(person.text()));
    return happen(fold(personId(numberOf(person)), restored(*events)), command, events->back().hash);
}

Result<std::optional<Person>> PersonWriter::otherIn(const Command &command) const {
    if (command.event != events::personMerged) return std::optional<Person>();
    const PersonId other(command.data.value(keys::into).toString());
    return PersonRows(m_database).find(numberOf(other));
}

Result<PersonRecorded> PersonWriter::happen(const Person &before, const Command &command, const QByteArray &last) {
    const auto other = otherIn(command);
    if (!other) return refuse(other.error());
    const auto event = decide(command, before, {m_now, *other});
    if (!event) return refuse(event.error());
    Person after = before;
    apply(after, *event);
    const qint64 number = numberOf(before.id);
    if (auto added = PersonTimeline(m_database).append(number, *event, last); !added) return refuse(added.error());
    PersonRows rows(m_database);
    const auto shown = before.sequence == 0 ? rows.add(after) : rows.change(before, after);
    if (!shown) return refuse(shown.error());
    return PersonRecorded{after.id, after.sequence};
}

}  // namespace redress
