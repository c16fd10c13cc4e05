// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/fold_person.h"

#include "core/people/person_details.h"
#include "core/people/person_events.h"

namespace redress {

void apply(Person &person, const Event &event) {
    person.sequence = event.sequence;
    if (event.name == events::personAdded) person.added = event.at;
    if (event.name == events::personAdded || event.name == events::personChanged)
        changeDetails(person, event.data);
    else if (event.name == events::profileRecorded)
        person.profileTold = true;
    else if (event.name == events::personMerged)
        person.mergedInto = PersonId(event.data.value(keys::into).toString());
    else if (event.name == events::personUnmerged)
        person.mergedInto = {};
}

Person fold(const PersonId &id, std::span<const Event> events) {
    Person person;
    person.id = id;
    for (const auto &event : events) apply(person, event);
    return person;
}

Profile foldProfile(std::span<const Event> events) {
    Profile profile;
    for (const auto &event : events) {
        if (event.name == events::profileRecorded) changeProfile(profile, event.data);
    }
    return profile;
}

}  // namespace redress
