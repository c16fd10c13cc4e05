// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <optional>

#include "core/base/when.h"
#include "core/casework/event.h"

namespace redress {

// What is being written in the composer, as it is kept in a draft.
struct ComposerWords {
    QString text;
    EventName event;
    QJsonObject answers;       // as typed
    QJsonObject aside;         // words that wait for another kind of entry, by kind
    std::optional<When> when;  // empty while it is now

    [[nodiscard]] bool isEmpty() const { return text.trimmed().isEmpty() && answers.isEmpty() && aside.isEmpty(); }
    [[nodiscard]] QJsonObject toJson() const;  // empty where nothing was typed
    [[nodiscard]] static ComposerWords fromJson(const QJsonObject &json);
};

}  // namespace redress
