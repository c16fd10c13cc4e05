// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include "core/base/id.h"

namespace redress {

// What was found on a point of complaint at one stage.
struct PointAnswer {
    OutcomeId outcome;
    QString reason;
    QString remedy;

    friend bool operator==(const PointAnswer &, const PointAnswer &) = default;
};

// One thing that is complained about. Points are numbered from 1 in the order in which they were added.
struct Point {
    int number = 0;
    QString text;
    bool withdrawn = false;
    QHash<StageId, PointAnswer> answers;
};

}  // namespace redress
