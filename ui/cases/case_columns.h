// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>

#include "core/store/case_list.h"

namespace redress {

// The columns of the case list in the order in which they first stand.
inline constexpr std::array allCaseColumns{CaseColumn::Reference, CaseColumn::Complainant, CaseColumn::About,
                                           CaseColumn::Stage,     CaseColumn::NextTarget,  CaseColumn::Due,
                                           CaseColumn::Officer,   CaseColumn::Received,    CaseColumn::Service,
                                           CaseColumn::Outcome,   CaseColumn::Closed,      CaseColumn::Category};

inline constexpr int caseColumnCount = static_cast<int>(allCaseColumns.size());

[[nodiscard]] constexpr int sectionOf(CaseColumn column) {
    return static_cast<int>(column);
}
[[nodiscard]] constexpr CaseColumn columnAt(int section) {
    return static_cast<CaseColumn>(section);
}

[[nodiscard]] QString titleOf(CaseColumn column);  // translated
[[nodiscard]] bool shownAtFirst(CaseColumn column);
[[nodiscard]] int widthAtFirst(CaseColumn column);  // in pixels of the design: see Theme::scaled()

}  // namespace redress
