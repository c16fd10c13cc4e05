// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <optional>

#include "core/base/id.h"
#include "core/base/pence.h"
#include "core/casework/point.h"

namespace redress {

// What an officer writes and decides for one letter, beside what the case already says.
struct LetterDraft {
    QMap<QString, QString> texts;       // by field: "text.findings"; paragraphs are separated by empty lines
    OutcomeId outcome;                  // of a response; empty: the one that is recorded
    std::optional<Pence> compensation;  // of a response; empty: none is offered in it
    QDate until;                        // of a holding letter: the new date of the response
    QMap<int, PointAnswer> answers;     // of a response: by the number of the point
    QJsonObject record;                 // what is recorded with it beside that, by key, as typed
    QString sentBy;                     // how it goes: "post", "email", "hand"; empty: not said

    friend bool operator==(const LetterDraft &, const LetterDraft &) = default;
};

}  // namespace redress
