// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/register.h"

namespace redress {

// What the fields of a form may need to know: the case that is asked about, and the register it is in.
// Both have to outlive the fields.
struct AskContext {
    const Register &reg;
    const CaseFile &file;
    QString user;  // who sits before the window
};

}  // namespace redress
