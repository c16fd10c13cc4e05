// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/base/id.h"
#include "core/base/when.h"
#include "core/people/access_needs.h"

namespace redress {

// A person as last told: the fold of their own events, and nothing that they do not say. What they have told about
// themselves for equality's sake is no part of it: see profile.h.
struct Person {
    PersonId id;
    QString name;
    QString address;
    QString postcode;
    QString email;
    QString phone;
    ContactBy preferredContact = ContactBy::NotSaid;
    QString language;  // that they want to be written to in; empty: English
    AccessibleFormat format = AccessibleFormat::Standard;
    QString needs;             // reasonable adjustments, in the person's own words
    PersonId mergedInto;       // the person they count as; empty: themselves
    bool profileTold = false;  // whether they were asked for a profile; what it says stands elsewhere
    When added;
    int sequence = 0;  // of the last event; 0: not added yet

    [[nodiscard]] bool isMerged() const { return !mergedInto.isEmpty(); }
    // Whether somebody about to contact them has to know something first.
    [[nodiscard]] bool hasNeeds() const {
        return !needs.isEmpty() || !language.isEmpty() || format != AccessibleFormat::Standard ||
               preferredContact != ContactBy::NotSaid;
    }

    friend bool operator==(const Person &, const Person &) = default;
};

}  // namespace redress
