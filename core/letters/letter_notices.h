// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/letters/letter_route.h"
#include "core/people/person.h"

namespace redress {

class Register;
struct CaseFile;

// The customer of a case as the register knows them now; nobody where it does not.
[[nodiscard]] Person customerIn(const Register &reg, const CaseFile &file);

// What has to be done, before a letter goes, for the way in which its reader reads: sentences, translated. Nothing
// where it goes to somebody else alone.
[[nodiscard]] QStringList noticesFor(const LetterRoute &route, const Person &customer);

// What is restricted on contact with the person of a case and has to be known before a letter goes: sentences.
[[nodiscard]] QStringList restrictionNotices(const Register &reg, const CaseFile &file);

}  // namespace redress
