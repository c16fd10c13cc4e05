// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_field.h"

#include <QCoreApplication>
#include <algorithm>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct FieldName {
    ColumnField field;
    QLatin1StringView id;
    const char *label;
};

// In the order of the enumeration.
constexpr std::array names{
    FieldName{ColumnField::Note, "note"_L1, QT_TRANSLATE_NOOP("ColumnField", "Keep as a note")},
    FieldName{ColumnField::Ignored, "ignored"_L1, QT_TRANSLATE_NOOP("ColumnField", "Leave out")},
    FieldName{ColumnField::Reference, "reference"_L1, QT_TRANSLATE_NOOP("ColumnField", "Reference")},
    FieldName{ColumnField::Procedure, "procedure"_L1, QT_TRANSLATE_NOOP("ColumnField", "Kind of case")},
    FieldName{ColumnField::Received, "received"_L1, QT_TRANSLATE_NOOP("ColumnField", "Date received")},
    FieldName{ColumnField::ReceivedTime, "received_time"_L1, QT_TRANSLATE_NOOP("ColumnField", "Time received")},
    FieldName{ColumnField::Channel, "channel"_L1, QT_TRANSLATE_NOOP("ColumnField", "How it came")},
    FieldName{ColumnField::Complainant, "complainant"_L1, QT_TRANSLATE_NOOP("ColumnField", "Complainant")},
    FieldName{ColumnField::Address, "address"_L1, QT_TRANSLATE_NOOP("ColumnField", "Address")},
    FieldName{ColumnField::Postcode, "postcode"_L1, QT_TRANSLATE_NOOP("ColumnField", "Postcode")},
    FieldName{ColumnField::Email, "email"_L1, QT_TRANSLATE_NOOP("ColumnField", "E-mail address")},
    FieldName{ColumnField::Phone, "phone"_L1, QT_TRANSLATE_NOOP("ColumnField", "Telephone")},
    FieldName{ColumnField::Tenure, "tenure"_L1, QT_TRANSLATE_NOOP("ColumnField", "Tenure")},
    FieldName{ColumnField::Service, "service"_L1, QT_TRANSLATE_NOOP("ColumnField", "Service")},
    FieldName{ColumnField::Category, "category"_L1, QT_TRANSLATE_NOOP("ColumnField", "Category")},
    FieldName{ColumnField::Summary, "summary"_L1, QT_TRANSLATE_NOOP("ColumnField", "Summary")},
    FieldName{ColumnField::Description, "description"_L1, QT_TRANSLATE_NOOP("ColumnField", "Description")},
    FieldName{ColumnField::Officer, "officer"_L1, QT_TRANSLATE_NOOP("ColumnField", "Officer")},
    FieldName{ColumnField::IssueArose, "issue_arose"_L1, QT_TRANSLATE_NOOP("ColumnField", "Date the issue arose")},
    FieldName{ColumnField::Stage, "stage"_L1, QT_TRANSLATE_NOOP("ColumnField", "Stage")},
    FieldName{ColumnField::Status, "status"_L1, QT_TRANSLATE_NOOP("ColumnField", "Open or closed")},
    FieldName{ColumnField::StageStarted, "stage_started"_L1, QT_TRANSLATE_NOOP("ColumnField", "Stage requested on")},
    FieldName{ColumnField::Acknowledged, "acknowledged"_L1, QT_TRANSLATE_NOOP("ColumnField", "Acknowledged on")},
    FieldName{ColumnField::Responded, "responded"_L1, QT_TRANSLATE_NOOP("ColumnField", "Answered on")},
    FieldName{ColumnField::Outcome, "outcome"_L1, QT_TRANSLATE_NOOP("ColumnField", "Decision")},
    FieldName{ColumnField::Compensation, "compensation"_L1, QT_TRANSLATE_NOOP("ColumnField", "Compensation")},
    FieldName{ColumnField::Closed, "closed"_L1, QT_TRANSLATE_NOOP("ColumnField", "Date closed")},
    FieldName{ColumnField::CloseReason, "close_reason"_L1, QT_TRANSLATE_NOOP("ColumnField", "Why it was closed")},
    FieldName{ColumnField::Withdrawn, "withdrawn"_L1, QT_TRANSLATE_NOOP("ColumnField", "Withdrawn on")}};

static_assert(names.size() == allColumnFields.size());

bool isOneOf(ColumnField field, std::initializer_list<ColumnField> fields) {
    return std::ranges::find(fields, field) != fields.end();
}

}  // namespace

QString idOf(ColumnField field) {
    return names[size_t(field)].id;
}

std::optional<ColumnField> columnFieldOf(const QString &id) {
    const auto found = std::ranges::find(names, id, &FieldName::id);
    if (found == names.end()) return {};
    return found->field;
}

QString labelOf(ColumnField field) {
    return QCoreApplication::translate("ColumnField", names[size_t(field)].label);
}

bool isDay(ColumnField field) {
    return isOneOf(
        field, {ColumnField::Received, ColumnField::IssueArose, ColumnField::StageStarted, ColumnField::Acknowledged,
                ColumnField::Responded, ColumnField::Closed, ColumnField::Withdrawn});
}

bool belongsToStage(ColumnField field) {
    return isOneOf(field, {ColumnField::StageStarted, ColumnField::Acknowledged, ColumnField::Responded,
                           ColumnField::Outcome, ColumnField::Compensation});
}

bool mayRepeat(ColumnField field) {
    return isOneOf(field, {ColumnField::Note, ColumnField::Ignored, ColumnField::Complainant, ColumnField::Address,
                           ColumnField::Description});
}

}  // namespace redress
