// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include "core/casework/choice.h"
#include "core/store/case_file.h"

namespace redress {

// What is said once a letter is on the timeline and, of a response, the promise that may follow from it.
struct SentWords {
    QString words;
    QString promise;    // the way to it; empty: none is offered
    QJsonObject known;  // of that promise, what the letter says
};

// `promised`: what will be put right, as the letter says it; empty: it does not say.
[[nodiscard]] SentWords sentWords(const EventName &recorded, const QString &promised, const CaseFile &file,
                                  const std::vector<Choice> &choices);

}  // namespace redress
