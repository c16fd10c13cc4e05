// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include "core/store/case_file.h"
#include "ui/case/event_words.h"

namespace redress {

// How an event that every procedure knows reads on the timeline.
struct EventWords {
    EventKind kind;
    QString (*label)();                                         // translated
    QString (*text)(const Event &event, const CaseFile &file);  // may have several lines
};

// Those of the mechanisms that every policy may use: points, people, whether it is ours, links.
[[nodiscard]] const QHash<EventName, EventWords> &mechanismWords();

// "Subject: what was said of it", or either alone where the other is missing.
[[nodiscard]] QString joinedWords(const QString &subject, const QString &said);

}  // namespace redress
