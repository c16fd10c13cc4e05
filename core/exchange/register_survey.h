// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/exchange/import_mapping.h"
#include "core/exchange/register_source.h"
#include "core/exchange/register_words.h"

namespace redress {

// What the dates of one column tell about their order.
struct DayEvidence {
    int dayFirst = 0;    // dates that can only be read with the day first
    int monthFirst = 0;  // … with the month first
    int either = 0;
    int firstMonthFirstRow = 0;
    QString firstMonthFirst;  // the date that stands there
};

// A look at the whole register before anything is taken from it.
struct RegisterSurvey {
    int rows = 0;
    std::vector<DayEvidence> days;     // for each column
    std::vector<QStringList> samples;  // for each column, its first few different cells
    QStringList unknownStages;         // cells that the policy's stages do not explain
    QStringList unknownDecisions;

    // Fails only where the file cannot be read to its end.
    [[nodiscard]] static Result<RegisterSurvey> of(RegisterSource &source, const ImportMapping &mapping,
                                                   const RegisterWords &words, QDate today);

    [[nodiscard]] DayEvidence allDays(const ImportMapping &mapping) const;
};

}  // namespace redress
