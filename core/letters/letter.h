// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/letters/merge_field.h"

namespace redress {

// The same letter to somebody else, who gets a copy: what stands otherwise on it.
struct LetterCopy {
    QString address;
    QString dateline;
    QString flowing;
};

// A letter, written: its parts as HTML, ready to be laid out on a page or saved.
struct Letter {
    QString title;  // "Stage 1 acknowledgement, R-2026-0412": the document's title
    CaseRef reference;
    QString organisation;
    QDateTime written;  // UTC

    QString letterhead;  // who writes, at the top of the first page
    QString address;     // the window of the envelope
    QString dateline;    // date and reference
    QString body;        // from the salutation to the signature
    QString flowing;     // all of it in one column, for formats without pages
    QString styles;      // CSS
    QByteArray logo;     // a PNG, or empty
    bool isLargePrint = false;

    std::optional<LetterCopy> copy;

    std::vector<MergeField> gaps;  // fields without a value; each shows as a placeholder

    [[nodiscard]] bool isComplete() const { return gaps.empty(); }
};

}  // namespace redress
