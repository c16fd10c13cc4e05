// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace redress {

// Where in the window a person can be.
enum class Place { Today, Cases, Letters, Reports, Learning, Policy, Settings, Case };

inline constexpr std::array railPlaces{Place::Today,    Place::Cases,  Place::Letters, Place::Reports,
                                       Place::Learning, Place::Policy, Place::Settings};

}  // namespace redress
