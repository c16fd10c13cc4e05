// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/case_list.h"

namespace redress {

// What a list of cases shows, and in which order.
struct CaseView {
    CaseFilter filter;
    CaseSort sort;

    friend bool operator==(const CaseView &, const CaseView &) = default;
};

}  // namespace redress
