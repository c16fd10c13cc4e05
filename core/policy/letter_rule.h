// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "core/base/id.h"
#include "core/policy/clause.h"

namespace redress {

// A letter that a procedure sends: which template, at which stage, and what it must say there.
struct LetterRule {
    QString id;    // "acknowledgement", "holding", "response": what `redress letter` is asked for
    QString name;  // "Stage 1 acknowledgement"
    StageId stage;
    QString letterTemplate;  // a file in resources/letters without its ending: "acknowledgement"
    EventName records;       // the event that sending it is; empty: none
    QStringList paragraphs;  // what this policy says at this stage, after the template's own words; plain text
    Clause clause;
};

}  // namespace redress
