// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_register.h"

#include "core/exchange/export_writer.h"
#include "core/exchange/people_table.h"
#include "core/store/person_export.h"

namespace redress {

namespace {

// Everything that a reader has, each item as the rows that `rowsOf` makes of it.
template <class Reader, class RowsOf>
Result<qint64> write(Reader &reader, const QString &path, const QStringList &columns, const RowsOf &rowsOf) {
    const auto writer = ExportWriter::begin(path, columns);
    if (!writer) return refuse(writer.error());
    qint64 rows = 0;
    for (;;) {
        const auto items = reader.next();
        if (!items) return refuse(items.error());
        if (items->empty()) break;
        for (const auto &item : *items) {
            for (const ExportRow &row : rowsOf(item)) {
                if (auto added = (*writer)->add(row); !added) return refuse(added.error());
                ++rows;
            }
        }
    }
    if (auto finished = (*writer)->finish(); !finished) return refuse(finished.error());
    return rows;
}

Result<qint64> writeCases(const Register &reg, ExportKind kind, const QString &path) {
    ExportReader reader(reg);
    const auto table = exportTable(kind, reader.policies());
    return write(reader, path, table->columns(), [&](const ExportedCase &exported) { return table->rowsOf(exported); });
}

}  // namespace

Result<qint64> exportRegister(const Register &reg, ExportKind kind, const QString &path) {
    PersonExportReader people(reg);
    switch (kind) {
        case ExportKind::Cases:
        case ExportKind::Events:
        case ExportKind::Targets:
            return writeCases(reg, kind, path);
        case ExportKind::People:
            return write(people, path, people_table::columnsOfPeople(), people_table::rowsOfPerson);
        case ExportKind::PersonEvents:
            return write(people, path, people_table::columnsOfEvents(), people_table::rowsOfEvents);
    }
    Q_UNREACHABLE();
}

}  // namespace redress
