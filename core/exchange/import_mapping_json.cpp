// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/import_mapping.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct MappingFile {
    Q_DECLARE_TR_FUNCTIONS(MappingFile)
};

Result<StageId> stageNamed(const QString &id, const Procedure &procedure, const QString &place) {
    const StageId stage(id);
    if (id.isEmpty() || procedure.stage(stage)) return stage;
    QStringList known;
    for (const auto &each : procedure.stages) known << each.id.text();
    return refuse(MappingFile::tr("There is no stage “%1” in this policy: use %2.").arg(id, known.join(u", "_s)), {},
                  place);
}

Result<OutcomeId> outcomeNamed(const QString &id, const Procedure &procedure, const QString &place) {
    const OutcomeId outcome(id);
    if (id.isEmpty() || id == "withdrawn"_L1 || procedure.outcome(outcome)) return outcome;
    QStringList known;
    for (const auto &each : procedure.outcomes) known << each.id.text();
    return refuse(
        MappingFile::tr("There is no outcome “%1” in this policy: use %2 or withdrawn.").arg(id, known.join(u", "_s)),
        {}, place);
}

Result<MappedColumn> columnFrom(const QJsonValue &value, const Procedure &procedure, const QString &place) {
    const QJsonObject column = value.toObject();
    if (!column["heading"_L1].isString())
        return refuse(MappingFile::tr("Each column needs its “heading”, as the register has it."), {}, place);
    const auto field = columnFieldOf(column["field"_L1].toString());
    if (!field)
        return refuse(MappingFile::tr("“%1” is no field: choose one of those listed under “fields”.")
                          .arg(column["field"_L1].toString()),
                      {}, place + u"/field"_s);
    const auto stage = stageNamed(column["stage"_L1].toString(), procedure, place + u"/stage"_s);
    if (!stage) return refuse(stage.error());
    return MappedColumn{column["heading"_L1].toString(), *field, belongsToStage(*field) ? *stage : StageId()};
}

Result<std::optional<DayOrder>> orderFrom(const QString &text) {
    if (text == "day-month"_L1) return DayOrder::DayFirst;
    if (text == "month-day"_L1) return DayOrder::MonthFirst;
    if (text.isEmpty()) return std::nullopt;
    return refuse(MappingFile::tr("“%1” is no order of dates: write day-month or month-day.").arg(text), {},
                  u"/date_order"_s);
}

QJsonObject columnJson(const MappedColumn &column) {
    QJsonObject json{{u"heading"_s, column.heading}, {u"field"_s, idOf(column.field)}};
    if (belongsToStage(column.field)) json.insert(u"stage"_s, column.stage.text());
    return json;
}

template <class Ids>
QJsonObject wordsJson(const Ids &ids) {
    QJsonObject json;
    for (auto it = ids.begin(); it != ids.end(); ++it) json.insert(it.key(), it.value().text());
    return json;
}

}  // namespace

Result<ImportMapping> ImportMapping::fromJson(const QByteArray &json, const Procedure &procedure) {
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return refuse(MappingFile::tr("The mapping is not JSON (%1): let redress import --dry-run write it anew.")
                          .arg(error.errorString()));
    const QJsonObject file = document.object();
    if (!document.isObject() || file["format"_L1].toInt() != 1 || !file["columns"_L1].isArray())
        return refuse(MappingFile::tr("This is no mapping of a register: let redress import --dry-run write one."));
    ImportMapping mapping;
    const auto order = orderFrom(file["date_order"_L1].toString());
    if (!order) return refuse(order.error());
    mapping.dayOrder = *order;
    mapping.procedure = ProcedureId(file["procedure"_L1].toString());
    int at = 0;
    for (const auto &value : file["columns"_L1].toArray()) {
        const auto column = columnFrom(value, procedure, u"/columns/%1"_s.arg(at++));
        if (!column) return refuse(column.error());
        mapping.columns.push_back(*column);
    }
    if (auto once = mapping.check(); !once) return refuse(once.error());
    const QJsonObject stages = file["stages"_L1].toObject();
    for (auto it = stages.begin(); it != stages.end(); ++it) {
        const auto stage = stageNamed(it.value().toString(), procedure, u"/stages/"_s + it.key());
        if (!stage) return refuse(stage.error());
        mapping.stages.insert(it.key(), *stage);
    }
    const QJsonObject decisions = file["decisions"_L1].toObject();
    for (auto it = decisions.begin(); it != decisions.end(); ++it) {
        const auto outcome = outcomeNamed(it.value().toString(), procedure, u"/decisions/"_s + it.key());
        if (!outcome) return refuse(outcome.error());
        mapping.decisions.insert(it.key(), *outcome);
    }
    return mapping;
}

QByteArray ImportMapping::toJson(const QString &source) const {
    QJsonArray columnList;
    for (const auto &column : columns) columnList << columnJson(column);
    QJsonArray fields;
    for (const auto field : allColumnFields) fields << idOf(field);
    const QString order = !dayOrder ? QString() : *dayOrder == DayOrder::DayFirst ? u"day-month"_s : u"month-day"_s;
    return QJsonDocument(QJsonObject{{u"format"_s, 1},
                                     {u"source"_s, source},
                                     {u"date_order"_s, order},
                                     {u"procedure"_s, procedure.text()},
                                     {u"columns"_s, columnList},
                                     {u"stages"_s, wordsJson(stages)},
                                     {u"decisions"_s, wordsJson(decisions)},
                                     {u"fields"_s, fields}})
        .toJson();
}

}  // namespace redress
