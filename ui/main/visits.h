// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/id.h"
#include "ui/main/place.h"

namespace redress {

// A place a person has been at: a screen or, on the case screen, a case.
struct Visit {
    Place place = Place::Today;
    CaseRef reference;

    friend bool operator==(const Visit &, const Visit &) = default;
};

// The way back, as a browser has it.
class Visits {
public:
    void arrive(const Visit &visit);            // the same place twice is one visit
    [[nodiscard]] std::optional<Visit> back();  // leaves the present place for the one before

private:
    static constexpr size_t most = 50;

    std::vector<Visit> m_visits;  // the last is the present one
};

}  // namespace redress
