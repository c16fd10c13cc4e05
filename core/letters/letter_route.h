// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/letters/recipient.h"
#include "core/policy/policy.h"

namespace redress {

// Whom the letters of a case go to, and why.
struct LetterRoute {
    enum class To {
        Customer,
        Advocate,   // whose written authority is held
        Addressee,  // an MP, councillor or board member who wrote for the customer
        Contact,    // whom a group has nominated
        Nobody      // the complaint is anonymous
    };

    To to = To::Customer;
    Recipient recipient;            // empty for Nobody
    std::optional<Recipient> copy;  // the customer, where the policy gives them a copy
    QString why;                    // a sentence, translated; empty where letters simply go to the customer
    QString clause;                 // of the policy, for why; may be empty

    // What the timeline says of it: "customer", "advocate", "addressee".
    [[nodiscard]] QString idInEvents() const;
};

[[nodiscard]] LetterRoute routeOf(const Case &subject, const Policy &policy);

}  // namespace redress
