// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_plan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include "core/exchange/csv_source.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Plans {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

// The mapping names the procedure that the rest of it is checked against.
Result<const Procedure *> procedureFor(const Policy &policy, const QByteArray &mappingJson) {
    const ProcedureId wanted(QJsonDocument::fromJson(mappingJson).object()["procedure"_L1].toString());
    const auto *procedure = policy.procedure(wanted.isEmpty() ? policy.defaultProcedure : wanted);
    if (procedure) return procedure;
    QStringList known;
    for (const auto &each : policy.procedures) known << each.id.text();
    return refuse(Plans::tr("This policy has no procedure “%1”: use %2.").arg(wanted.text(), known.join(u", "_s)), {},
                  u"/procedure"_s);
}

// A third of the telling dates the other way round is no slip of the pen. Fewer are: those rows are rejected, and the
// dates that could be read both ways are noted.
bool isOrderInDoubt(const DayEvidence &days) {
    return days.monthFirst > 0 && days.monthFirst * 3 >= days.dayFirst + days.monthFirst;
}

}  // namespace

Result<ImportPlan> ImportPlan::open(const QString &path, std::shared_ptr<const Policy> policy, QDate today,
                                    const QByteArray &mappingJson) {
    ImportPlan plan;
    plan.m_path = path;
    plan.m_policy = std::move(policy);
    plan.m_today = today;
    plan.m_headings = std::make_shared<const Headings>(Headings::shipped());
    const auto procedure = procedureFor(*plan.m_policy, mappingJson);
    if (!procedure) return refuse(procedure.error());
    plan.m_procedure = *procedure;
    const auto source = plan.openSource();
    if (!source) return refuse(source.error());
    const QStringList headings = (*source)->headings();
    if (mappingJson.isEmpty()) {
        plan.m_mapping = ImportMapping::recognised(headings, *plan.m_headings, *plan.m_procedure);
    } else {
        const auto mapping = ImportMapping::fromJson(mappingJson, *plan.m_procedure);
        if (!mapping) return refuse(mapping.error());
        const auto applied = mapping->appliedTo(headings);
        if (!applied) return refuse(applied.error());
        plan.m_mapping = *applied;
    }
    if (auto looked = plan.look(); !looked) return refuse(looked.error());
    return plan;
}

Result<> ImportPlan::remap(const ImportMapping &mapping) {
    m_mapping = mapping;
    return look();
}

Result<> ImportPlan::look() {
    const auto source = openSource();
    if (!source) return refuse(source.error());
    auto survey = RegisterSurvey::of(**source, m_mapping, RegisterWords(*m_procedure, *m_headings, m_mapping), m_today);
    if (!survey) return refuse(survey.error());
    m_survey = std::move(*survey);
    return {};
}

Result<> ImportPlan::check() const {
    if (auto once = m_mapping.check(); !once) return once;
    if (!m_mapping.find(ColumnField::Received)) {
        QStringList headings;
        for (const auto &column : m_mapping.columns) headings << column.heading;
        return refuse(
            Plans::tr("No column is known to hold the date of receipt. The columns are: %1. Say which it is: in the "
                      "window, or in the mapping that redress import FILE --dry-run writes.")
                .arg(headings.join(u", "_s).left(600)));
    }
    const DayEvidence days = m_survey.allDays(m_mapping);
    if (!m_mapping.dayOrder && isOrderInDoubt(days))
        return refuse(
            Plans::tr(
                "Some dates can only be read with the month first (row %1: %2), so the others cannot be told apart. "
                "Say how dates are written: in the window, or as \"date_order\": \"month-day\" or \"day-month\" "
                "in the mapping that redress import FILE --dry-run writes.")
                .arg(days.firstMonthFirstRow)
                .arg(days.firstMonthFirst.left(40)));
    return {};
}

QString ImportPlan::fileName() const {
    return QFileInfo(m_path).fileName();
}

QByteArray ImportPlan::mappingToEdit() const {
    ImportMapping mapping = m_mapping;
    const DayEvidence days = m_survey.allDays(m_mapping);
    if (!mapping.dayOrder)
        mapping.dayOrder = days.monthFirst > days.dayFirst ? DayOrder::MonthFirst : DayOrder::DayFirst;
    mapping.procedure = m_procedure->id;
    for (const auto &word : m_survey.unknownStages) mapping.stages.insert(word, StageId());
    for (const auto &word : m_survey.unknownDecisions) mapping.decisions.insert(word, OutcomeId());
    return mapping.toJson(fileName());
}

Result<std::unique_ptr<RegisterSource>> ImportPlan::openSource() const {
    return CsvSource::open(m_path, *m_headings);
}

}  // namespace redress
