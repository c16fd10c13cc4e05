// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/exchange/column_field.h"
#include "core/exchange/day_reader.h"
#include "core/exchange/headings.h"
#include "core/policy/procedure.h"

namespace redress {

// One column of a register, and what it is taken for.
struct MappedColumn {
    QString heading;  // as the file has it, may be empty
    ColumnField field = ColumnField::Note;
    StageId stage;  // for fields that belong to a stage; empty: the stage that the row says it is at

    friend bool operator==(const MappedColumn &, const MappedColumn &) = default;
};

// How a register is read: what each column is, the order in dates, the register's own words for stages and decisions.
// Written by a dry run as JSON, edited by people, given to the import.
struct ImportMapping {
    std::optional<DayOrder> dayOrder;     // empty: found out from the dates
    ProcedureId procedure;                // empty: the policy's default
    std::vector<MappedColumn> columns;    // in the file's order
    QHash<QString, StageId> stages;       // "Panel" → stage-2
    QHash<QString, OutcomeId> decisions;  // "Resolved" → upheld; an empty one: kept as text

    // What the headings say of themselves. A second column that would be the same field is kept as a note.
    [[nodiscard]] static ImportMapping recognised(const QStringList &headings, const Headings &table,
                                                  const Procedure &procedure);
    // Fails on a file that is no mapping, naming the place by JSON pointer.
    [[nodiscard]] static Result<ImportMapping> fromJson(const QByteArray &json, const Procedure &procedure);
    [[nodiscard]] QByteArray toJson(const QString &source) const;
    // This mapping for a file with these headings: by heading, whatever its place. Columns it does not name become
    // notes. Fails where it names a column that the file does not have.
    [[nodiscard]] Result<ImportMapping> appliedTo(const QStringList &headings) const;

    // Fails where two columns would be the same field.
    [[nodiscard]] Result<> check() const;
    [[nodiscard]] std::optional<size_t> find(ColumnField field, const StageId &stage = {}) const;
};

}  // namespace redress
