// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/people/person.h"

// How people are named on the screen.
namespace redress::person_words {

[[nodiscard]] QString where(const Person &person);      // "14 Alma Terrace, M20 2WX": on one line
[[nodiscard]] QString inOneLine(const Person &person);  // the name and where they live
// What somebody about to contact them has to know, a few words each: "Prefers letters", "Large print".
[[nodiscard]] QStringList needs(const Person &person);

}  // namespace redress::person_words
