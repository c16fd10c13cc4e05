// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/export_writer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/csv_line.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Exports {
    Q_DECLARE_TR_FUNCTIONS(Export)
};

// One value as JSON writes it: Qt writes whole documents alone.
QByteArray jsonOf(const QJsonValue &value) {
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QString plainText(const QJsonValue &value) {
    if (value.isObject()) return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isBool()) return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble()) return QString::number(value.toInteger());
    return value.toString();
}

std::optional<ExportWriter::Form> formOf(const QString &path) {
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive)) return ExportWriter::Form::Csv;
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive)) return ExportWriter::Form::Json;
    return {};
}

}  // namespace

ExportWriter::ExportWriter(const QString &path, Form form, const QStringList &columns) : m_file(path), m_form(form) {
    for (const auto &column : columns) m_keys.push_back(jsonOf(column) + ':');
}

Result<std::unique_ptr<ExportWriter>> ExportWriter::begin(const QString &path, const QStringList &columns) {
    const auto form = formOf(path);
    if (!form) return refuse(Exports::tr("“%1” has to end in .csv or .json: that says how it is written.").arg(path));
    std::unique_ptr<ExportWriter> writer(new ExportWriter(path, *form, columns));
    if (!writer->m_file.open(QIODevice::WriteOnly))
        return refuse(Exports::tr("“%1” cannot be written: name a file in a folder of your own.").arg(path));
    ExportRow head;
    for (const auto &column : columns) head.emplace_back(column);
    if (auto begun = writer->write(*form == Form::Csv ? writer->csvLine(head) : QByteArray("[")); !begun)
        return refuse(begun.error());
    return writer;
}

Result<> ExportWriter::add(const ExportRow &row) {
    if (m_form == Form::Csv) return write(csvLine(row));
    const QByteArray before = m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    return write(before + jsonLine(row));
}

Result<> ExportWriter::finish() {
    if (m_form == Form::Json) {
        if (auto ended = write("\n]\n"); !ended) return ended;
    }
    if (m_file.commit()) return {};
    return refuse(full());
}

Result<> ExportWriter::write(const QByteArray &bytes) {
    if (m_file.write(bytes) == bytes.size()) return {};
    return refuse(full());
}

QByteArray ExportWriter::csvLine(const ExportRow &row) const {
    CsvLine line;
    for (const auto &value : row) value.isDouble() ? line.addNumber(plainText(value)) : line.addText(plainText(value));
    return line.ended();
}

QByteArray ExportWriter::jsonLine(const ExportRow &row) const {
    QByteArray line = "{";
    for (size_t i = 0; i < row.size(); ++i) line += (i > 0 ? "," : "") + m_keys[i] + jsonOf(row[i]);
    return line + '}';
}

Fault ExportWriter::full() const {
    return {Exports::tr("“%1” could not be written (%2): make room on the disk and try again.")
                .arg(m_file.fileName(), m_file.errorString()),
            {},
            {}};
}

Result<qint64> exportRegister(const Register &reg, ExportKind kind, const QString &path) {
    ExportReader reader(reg);
    const auto table = exportTable(kind, reader.policies());
    const auto writer = ExportWriter::begin(path, table->columns());
    if (!writer) return refuse(writer.error());
    qint64 rows = 0;
    for (;;) {
        const auto cases = reader.next();
        if (!cases) return refuse(cases.error());
        if (cases->empty()) break;
        for (const auto &exported : *cases) {
            for (const auto &row : table->rowsOf(exported)) {
                if (auto added = (*writer)->add(row); !added) return refuse(added.error());
                ++rows;
            }
        }
    }
    if (auto finished = (*writer)->finish(); !finished) return refuse(finished.error());
    return rows;
}

}  // namespace redress
