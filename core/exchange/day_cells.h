// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/when.h"
#include "core/exchange/import_plan.h"
#include "core/exchange/row_cells.h"
#include "core/exchange/row_notes.h"
#include "core/exchange/row_refusal.h"

namespace redress {

// Reads the cells that hold dates, and says on the timeline how, where they could be read in more than one way.
class DayCells {
public:
    DayCells(const ImportPlan &plan, const When &now) : m_plan(plan), m_now(now), m_today(now.day()) {}

    // Unknown for an empty cell and for one that says that there is no date yet ("tbc"), which becomes a note.
    // Fails on a day that does not exist, on a day to come, and on text that is no date.
    [[nodiscard]] RowResult<When> read(const RowCell &cell, RowNotes &notes) const;
    // The moment of a day whose time stands in a cell of its own.
    [[nodiscard]] When withTime(const When &day, const RowCell &time, RowNotes &notes) const;

private:
    [[nodiscard]] When whenOf(const RowCell &cell, const DayReading &reading, RowNotes &notes) const;
    void noteHowItWasRead(const RowCell &cell, const DayReading &reading, RowNotes &notes) const;

    const ImportPlan &m_plan;
    When m_now;
    QDate m_today;
};

}  // namespace redress
