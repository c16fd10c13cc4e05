// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/row_refusal.h"

namespace redress {

// What an import has done so far, or would do. Blank rows are no rows; rows = imported + unchanged + rejected when it
// is done.
struct ImportSummary {
    int rows = 0;
    int imported = 0;
    int unchanged = 0;  // already in the register, word for word
    int rejected = 0;
    RowRefusal::Counts reasons;  // of the rejected
    int blank = 0;
    bool cancelled = false;
    QString rejectedFile;  // empty where every row was taken, and in a trial

    void reject(RowRefusal::Kind kind) {
        ++rejected;
        ++reasons[kind];
    }
};

}  // namespace redress
