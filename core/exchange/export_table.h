// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QStringList>
#include <optional>
#include <vector>

#include "core/store/export_rows.h"

namespace redress {

// The cells of one exported row, in the order of its table's columns. Null where there is nothing.
using ExportRow = std::vector<QJsonValue>;

// One of the tables that a register is exported as: its columns, and the rows that a case has in it.
class ExportTable {
public:
    virtual ~ExportTable() = default;

    [[nodiscard]] virtual QStringList columns() const = 0;
    [[nodiscard]] virtual std::vector<ExportRow> rowsOf(const ExportedCase &exported) const = 0;
};

enum class ExportKind { Cases, Events, Targets, People, PersonEvents };

[[nodiscard]] std::optional<ExportKind> exportKindOf(const QString &id);  // "cases", … "people", "person-events"
// Of cases, events or targets; people have tables of their own (people_table.h). `policies` are those of the register:
// every stage that one of them has gets its columns among the cases.
[[nodiscard]] std::unique_ptr<ExportTable> exportTable(ExportKind kind,
                                                       const std::vector<std::shared_ptr<const Policy>> &policies);

}  // namespace redress
