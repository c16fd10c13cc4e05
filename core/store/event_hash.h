// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/casework/fold.h"

namespace redress {

// An event as the timeline keeps it: the text that was hashed, not what it reads as.
struct StoredEvent {
    int sequence = 0;
    QString name;
    QString happened;
    QString recorded;
    QString by;
    QString data;
    QByteArray hash;
};

[[nodiscard]] StoredEvent stored(const Event &event);
[[nodiscard]] Event restored(const StoredEvent &event);

// SHA-256 over the hash before it and every field, each with its length, so that no two timelines hash alike.
[[nodiscard]] QByteArray hashOf(const StoredEvent &event, const QByteArray &before);
// What the first event of a case is chained to: the names that it was opened under.
[[nodiscard]] QByteArray hashOf(const CaseOrigin &origin, const QString &policyEdition);

}  // namespace redress
