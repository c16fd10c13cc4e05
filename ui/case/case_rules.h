// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/decide.h"
#include "core/store/register.h"

namespace redress {

// What a case is decided against now, with what is restricted on other cases of its person. The file and the register
// have to outlive it.
[[nodiscard]] inline Rules rulesFor(const CaseFile &file, const Register &reg) {
    return {*file.policy, file.procedure(), reg.calendars().of(file.subject.division), reg.now(),
            reg.restrictionsFor(file.subject.details).value_or(std::vector<ContactLimit>())};
}

}  // namespace redress
