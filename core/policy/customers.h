// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/policy/ask.h"
#include "core/policy/customer_kind.h"

namespace redress {

// From whom, how and in what form a policy takes complaints, and what it says about those who speak for others.
// Where a clause is not set, the text says nothing about it.
struct Customers {
    std::vector<CustomerKind> kinds;
    std::vector<Ask::Choice> channels;  // how a complaint can be made: "email", "E-mail"
    std::vector<Ask::Choice> formats;   // in which letters can be had: "large-print", "Large print"
    Clause channelsClause;
    Clause formatsClause;
    std::optional<Clause> advocates;        // somebody authorised may act for the customer
    std::optional<Clause> representatives;  // MPs, councillors, board members write on a customer's behalf
    bool copyToCustomer = false;            // the reply goes to the representative with a copy to the customer
    std::optional<Clause> groups;           // several complain together
    bool oneContact = false;                // and name one person as contact
    std::optional<Clause> anonymous;        // complaints whose source is unknown are looked into all the same
    std::optional<Clause> confidence;       // complaints are dealt with in confidence
    std::optional<Clause> adjustments;      // reasonable adjustments and needs
    std::optional<Clause> profile;          // protected characteristics are asked for where they are not held
};

}  // namespace redress
