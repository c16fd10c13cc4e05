// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "core/store/case_file.h"
#include "core/store/case_list.h"
#include "core/store/due_list.h"

// How cases, targets and what is due are written by the command line.
namespace redress {

[[nodiscard]] QString dateKey(TargetRule::Kind kind);          // "due", "closes", "opens" or "earliest"
[[nodiscard]] QString textOf(const When &when);                // "-" where unknown
[[nodiscard]] QString fitted(const QString &text, int width);  // cut with an ellipsis, padded
[[nodiscard]] QJsonObject jsonOf(const CaseRow &row);
[[nodiscard]] QJsonObject jsonOf(const Target &target, const Procedure &procedure);
[[nodiscard]] QJsonObject jsonOf(const Event &event);
[[nodiscard]] QJsonObject jsonOf(const CaseFile &file);
[[nodiscard]] QJsonObject jsonOf(const DueItem &item);

}  // namespace redress
