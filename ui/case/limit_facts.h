// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "ui/case/contact_facts.h"

namespace redress {

// What is restricted on contact with the person of a case, here and on their other cases, each as a fact that is known
// before anybody writes or rings.
[[nodiscard]] std::vector<ContactFact> limitFacts(const Case &subject, const Rules &rules);

// In a sentence or two: what is restricted, since when, until when it is looked at again.
[[nodiscard]] QString sentenceOf(const ContactLimit &limit);

}  // namespace redress
