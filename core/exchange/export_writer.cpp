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
    if (auto opened = writer->m_file.open(); !opened) return refuse(opened.error());
    ExportRow head;
    for (const auto &column : columns) head.emplace_back(column);
    if (auto begun = writer->m_file.write(*form == Form::Csv ? writer->csvLine(head) : QByteArray("[")); !begun)
        return refuse(begun.error());
    return writer;
}

Result<> ExportWriter::add(const ExportRow &row) {
    if (m_form == Form::Csv) return m_file.write(csvLine(row));
    const QByteArray before = m_isFirst ? "\n" : ",\n";
    m_isFirst = false;
    return m_file.write(before + jsonLine(row));
}

Result<> ExportWriter::finish() {
    if (m_form == Form::Json) {
        if (auto ended = m_file.write("\n]\n"); !ended) return ended;
    }
    return m_file.finish();
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

}  // namespace redress
