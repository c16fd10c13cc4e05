// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/policy/after_response_faults.h"
#include "tests/policy/customer_faults.h"
#include "tests/policy/handling_faults.h"
#include "tests/policy/timetable_faults.h"

namespace redress::test {

inline std::vector<PolicyFault> joined(std::initializer_list<std::vector<PolicyFault>> lists) {
    std::vector<PolicyFault> all;
    for (const auto &list : lists) all.insert(all.end(), list.begin(), list.end());
    return all;
}

// What is wrong by itself, seen by the schema too.
inline std::vector<PolicyFault> shapeFaults() {
    return joined({timetableShapeFaults(), customerShapeFaults(), handlingShapeFaults(), afterResponseShapeFaults()});
}

// What is wrong because of what stands elsewhere, seen by the reader alone.
inline std::vector<PolicyFault> referenceFaults() {
    return joined({timetableReferenceFaults(), customerReferenceFaults(), handlingReferenceFaults(),
                   afterResponseReferenceFaults()});
}

}  // namespace redress::test
