// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <vector>

#include "core/base/id.h"
#include "core/base/when.h"

namespace redress {

// What a case was brought by to where it stands: the entries of its timeline that hold, and those that do not.
struct Course {
    struct Entry {
        int sequence = 0;
        EventName name;
        When at;
        QDateTime recordedAt;  // UTC
        QString by;
        bool follows = false;  // came of itself with the entry before it
    };
    std::vector<Entry> entries;    // that hold, oldest first
    QHash<int, QString> mistakes;  // why each entry that was recorded by mistake was, by its sequence
};

}  // namespace redress
