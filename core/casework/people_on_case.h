// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <vector>

namespace redress {

// Somebody who acts for the complainant. Letters go to them only while their written authority is held.
struct Advocate {
    enum class Authority { None, Asked, Held, Withdrawn };

    QString name;
    QString organisation;
    QString address;
    QString postcode;
    QString email;
    QString phone;
    Authority authority = Authority::None;
};

// An MP, councillor or board member who wrote on a customer's behalf and to whom the reply goes.
struct Addressee {
    QString name;
    QString capacity;  // "MP", "Councillor"
    QString address;
    QString postcode;
    QString email;
};

struct GroupMember {
    QString name;
    QString address;
};

// Everybody on a case beside the complainant.
struct PeopleOnCase {
    std::optional<Advocate> advocate;
    std::optional<Addressee> addressee;
    std::vector<GroupMember> group;
    QString nominatedContact;  // whom the group has named; empty: nobody yet
};

}  // namespace redress
