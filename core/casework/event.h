// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// One entry of a case's timeline. Never changed once recorded; a correction is a further event.
struct Event {
    int sequence = 0;      // 1 for the first of its case
    EventName name;        // a milestone of the procedure, or one of event_names.h
    When at;               // when it happened
    QDateTime recordedAt;  // UTC
    QString by;            // who recorded it
    QJsonObject data;      // what came with it; the keys are named in event_names.h
};

}  // namespace redress
