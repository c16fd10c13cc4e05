// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVariantList>
#include <vector>

#include "core/store/figures.h"

// The statements that reports are counted by. Each of the first seven answers groups in the order
// procedure, stage, service, category, month, and then what it counts.
namespace redress::figures_sql {

extern const QString started;
extern const QString acknowledged;
extern const QString answered;
extern const QString awarded;
extern const QString decided;   // whether cases are taken: with an empty stage, by exclusion and kind
extern const QString received;  // with an empty stage
[[nodiscard]] QString openAtEnd();

[[nodiscard]] QVariantList between(const DayRange &days);
[[nodiscard]] QVariantList atEnd(const DayRange &days);

struct Query {
    QString sql;
    QVariantList values;
};

// What counts as a complaint, and what upholds one.
struct Meaning {
    const std::vector<ProcedureId> &complaints;
    const std::vector<OutcomeId> &upholding;
};

// The keys of the cases that a figure counts, each once.
[[nodiscard]] Query casesOf(const FigureId &figure, const DayRange &days, const Meaning &meaning);

}  // namespace redress::figures_sql
