// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <array>
#include <optional>

namespace redress {

// What a column of a register is taken for.
enum class ColumnField {
    Note,  // kept, heading and text, as a note on the case's timeline
    Ignored,
    Reference,
    Procedure,
    Received,
    ReceivedTime,
    Channel,
    Complainant,
    Address,
    Postcode,
    Email,
    Phone,
    Tenure,
    Service,
    Category,
    Summary,
    Description,
    Officer,
    IssueArose,
    Stage,
    Status,
    StageStarted,
    Acknowledged,
    Responded,
    Outcome,
    Compensation,
    Closed,
    CloseReason,
    Withdrawn
};

inline constexpr std::array allColumnFields{
    ColumnField::Note,        ColumnField::Ignored,      ColumnField::Reference,    ColumnField::Procedure,
    ColumnField::Received,    ColumnField::ReceivedTime, ColumnField::Channel,      ColumnField::Complainant,
    ColumnField::Address,     ColumnField::Postcode,     ColumnField::Email,        ColumnField::Phone,
    ColumnField::Tenure,      ColumnField::Service,      ColumnField::Category,     ColumnField::Summary,
    ColumnField::Description, ColumnField::Officer,      ColumnField::IssueArose,   ColumnField::Stage,
    ColumnField::Status,      ColumnField::StageStarted, ColumnField::Acknowledged, ColumnField::Responded,
    ColumnField::Outcome,     ColumnField::Compensation, ColumnField::Closed,       ColumnField::CloseReason,
    ColumnField::Withdrawn};

[[nodiscard]] QString idOf(ColumnField field);                              // "acknowledged": in mapping files
[[nodiscard]] std::optional<ColumnField> columnFieldOf(const QString &id);  // empty for any other text
[[nodiscard]] QString labelOf(ColumnField field);                           // translated, for people

[[nodiscard]] bool isDay(ColumnField field);           // its cells are dates
[[nodiscard]] bool belongsToStage(ColumnField field);  // there may be one such column for each stage
[[nodiscard]] bool mayRepeat(ColumnField field);       // several columns are read together: first name and surname

}  // namespace redress
