// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/casework/case.h"

namespace redress {

// What one detail of a case is called on screen, and where it stands.
struct DetailLabel {
    QLatin1StringView key;                  // of event_names.h
    QString label;                          // translated
    QString CaseDetails::*field = nullptr;  // null for the day the issue arose, which is no text
    bool isLong = false;                    // wants several lines
};

// Every detail that an officer may correct, in the order in which the panel asks for them.
[[nodiscard]] std::vector<DetailLabel> detailLabels();

}  // namespace redress
