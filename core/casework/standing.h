// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <optional>

#include "core/base/id.h"

namespace redress {

// Whether a case is the landlord's to deal with, as it was decided.
struct Standing {
    struct Refusal {
        ExclusionId exclusion;
        QString reason;
        QString sentTo;
    };
    std::optional<Refusal> refusal;
    QHash<ExclusionId, QString> setAside;  // taken all the same, and why
};

}  // namespace redress
