// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/actions/outside_parts.h"
#include "core/casework/outside_bodies.h"

namespace redress {

std::vector<Action> action::ofOutside() {
    std::vector<Action> all;
    for (auto *part : {ofReferrals, ofRequests, ofRulings})
        for (auto &one : part()) all.push_back(std::move(one));
    for (Action &one : all) one.isKnown = outside::isKnown;
    return all;
}

}  // namespace redress
