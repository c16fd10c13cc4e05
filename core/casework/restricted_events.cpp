// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/restricted_events.h"

#include "core/casework/event_names.h"

namespace redress {

bool isRestricted(const EventName &event) {
    return event == events::staffNamed;
}

QJsonObject openData(const Event &event) {
    return isRestricted(event.name) ? QJsonObject{{QStringLiteral("restricted"), true}} : event.data;
}

}  // namespace redress
