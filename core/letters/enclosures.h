// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

struct CaseFile;

// What goes into the envelope with a letter that sends the customer to a body outside: a sentence each, translated. The
// bodies are those to which the case went, and those that its refusal names.
[[nodiscard]] QStringList enclosuresFor(const CaseFile &file);

}  // namespace redress
