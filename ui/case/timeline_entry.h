// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include "ui/case/event_words.h"

namespace redress {

// One row of the timeline as it is shown: the heading of a day, or an event of that day.
struct TimelineEntry {
    QDate day;         // Europe/London
    int sequence = 0;  // of the event; 0: this is the day's heading
    QString time;      // "16:10"; empty where only the day is known
    QString label;     // of the event, or the day in words
    QString text;
    QString by;
    QString mistake;   // why it was recorded by mistake, a sentence; empty: it holds
    QString recorded;  // when it was written down, where that was on another day; a sentence
    EventKind kind = EventKind::Contact;
    bool fresh = false;  // recorded just now, or by another officer while the case was open

    [[nodiscard]] bool isDay() const { return sequence == 0; }

    friend bool operator==(const TimelineEntry &, const TimelineEntry &) = default;
};

}  // namespace redress

Q_DECLARE_METATYPE(redress::TimelineEntry)
