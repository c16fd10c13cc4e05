// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/exchange/row_cells.h"
#include "core/exchange/row_notes.h"

namespace redress {

// The details of a case (keys of event_names.h) as a row tells them: who, where, what about, who deals with it.
[[nodiscard]] QJsonObject detailsOf(const RowCells &cells, RowNotes &notes);

// The reference that a row gives its case; empty where it has none, or one that says so ("n/a").
[[nodiscard]] QString referenceOf(const RowCells &cells, const Headings &headings);

}  // namespace redress
