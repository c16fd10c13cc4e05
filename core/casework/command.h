// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// Something that an officer wants recorded, from the window, `redress record` or an import alike.
struct Command {
    EventName event;  // what happened
    When at;
    QString by;        // who says so
    QJsonObject data;  // keys of event_names.h
};

}  // namespace redress
