// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/pence.h"
#include "core/base/when.h"
#include "core/exchange/day_cells.h"
#include "core/exchange/register_words.h"

namespace redress {

// What a row tells of one stage.
struct StageStory {
    StageId stage;
    When started;
    When acknowledged;
    When responded;
    RowCell outcome;
    std::optional<Pence> compensation;
    bool askedFor = false;  // the row says that the case reached it, whether or not it says when
};

// What a row tells of a case, stage by stage, in the procedure's order.
struct RowStory {
    When received;
    std::vector<StageStory> stages;  // the first is that at which the row begins
    When closed;
    When withdrawn;
    QString closeReason;
    std::optional<Pence> compensation;  // of no stage in particular
    RowCell compensationCell;

    [[nodiscard]] When latest() const;  // the last day that the row names, its closing left out
};

// Reads the story of a row. Everything that it has to conclude, it notes.
class RowStoryReader {
public:
    RowStoryReader(const RowCells &cells, const DayCells &days, const RegisterWords &words, const Procedure &procedure,
                   RowNotes &notes)
        : m_cells(cells), m_days(days), m_words(words), m_procedure(procedure), m_notes(notes) {}

    // Fails where the row has no day of receipt, a day that cannot be, or days in an impossible order.
    [[nodiscard]] RowResult<RowStory> read();

private:
    [[nodiscard]] RowResult<> readReceipt();
    [[nodiscard]] RowResult<> readStages();
    [[nodiscard]] RowResult<> readEnd();
    [[nodiscard]] RowResult<> readDays(ColumnField field, When StageStory::*day);
    void readOutcomes();
    void readMoney();
    [[nodiscard]] RowResult<> settleStarts();
    [[nodiscard]] RowResult<> settleStart(StageStory &story, const StageStory &before);
    [[nodiscard]] RowResult<> settleStatus();
    [[nodiscard]] RowResult<> checkOrder() const;
    [[nodiscard]] RowResult<> checkClosing() const;

    void findFirstStage();
    [[nodiscard]] StageStory &storyOf(const StageId &stage);  // empty: the first
    [[nodiscard]] QString nameOf(const StageId &stage) const;
    [[nodiscard]] qsizetype placeOf(const StageId &stage) const;

    const RowCells &m_cells;
    const DayCells &m_days;
    const RegisterWords &m_words;
    const Procedure &m_procedure;
    RowNotes &m_notes;
    RowStory m_story;
};

}  // namespace redress
