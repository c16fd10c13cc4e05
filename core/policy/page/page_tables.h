// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/page/policy_page.h"
#include "core/policy/policy.h"

// The tables of the policy page. Each may come out without rows; such a table is left out of the page.
namespace redress::tables {

// The rules that a procedure is laid beside. `procedure` is null where the code says nothing of such cases.
struct Beside {
    const Policy *code = nullptr;
    const Procedure *procedure = nullptr;
};

[[nodiscard]] PageTable timetable(const Procedure &procedure, const Beside &beside);
[[nodiscard]] PageTable missing(const Procedure &procedure, const Beside &beside);  // what the code asks besides
[[nodiscard]] PageTable stages(const Procedure &procedure, const Policy &policy, const Beside &beside);
[[nodiscard]] PageTable steps(const Procedure &procedure, const Policy &policy);  // what each milestone asks for
[[nodiscard]] PageTable limits(const Procedure &procedure, const Beside &beside);
[[nodiscard]] PageTable exclusions(const Procedure &procedure, const Policy &policy);
[[nodiscard]] PageTable closures(const Procedure &procedure, const Policy &policy);
[[nodiscard]] PageTable particulars(const Procedure &procedure, const Policy &policy);  // what needs a sentence only
[[nodiscard]] PageTable outcomes(const Procedure &procedure);
[[nodiscard]] PageTable letters(const Procedure &procedure);

}  // namespace redress::tables
