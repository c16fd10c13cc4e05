// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

namespace redress {

// What cases may have in common.
enum class Trait {
    Cause,  // the root cause that was found
    Service,
    Category,
    Area,   // the postcode's sector: "SW9 1"
    Place,  // the estate, block or street that was named with the cause
    Contractor,
    Person  // who complains
};
inline constexpr int traitCount = static_cast<int>(Trait::Person) + 1;

[[nodiscard]] constexpr size_t indexOf(Trait trait) {
    return static_cast<size_t>(trait);
}

[[nodiscard]] QString idOf(Trait trait);     // "area": for programs
[[nodiscard]] QString labelOf(Trait trait);  // "Area", translated

}  // namespace redress
