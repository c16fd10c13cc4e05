// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMetaType>
#include <QString>

#include "core/casework/target.h"
#include "core/store/case_file.h"
#include "core/store/case_list.h"
#include "core/store/due_list.h"
#include "core/store/register.h"
#include "ui/common/theme.h"

namespace redress {

// How the state of a target is shown everywhere: a sign and words, and a colour that only repeats what they say.
struct StateLook {
    QString sign;   // "▲"; empty where the state asks for no attention
    QString words;  // "1 working day late", "today", "2 working days", "met Tue 7 Apr"
    Theme::Role colour = Theme::Role::Ink;
    bool strong = false;

    [[nodiscard]] QString text() const;  // sign and words
};

[[nodiscard]] StateLook lookOf(const Target &target, QDate today);
// The same within its case: what was never done and a later step has overtaken is “not recorded”, not late.
[[nodiscard]] StateLook lookOf(const Target &target, const CaseFile &file, QDate today);
[[nodiscard]] bool isOvertaken(const Target &target, const CaseFile &file);
[[nodiscard]] StateLook lookOf(const DueItem &item, QDate today);
// Of the target that a case has next; nothing where it has none.
[[nodiscard]] StateLook lookOfNextTarget(const CaseRow &row, const Register &reg);

}  // namespace redress

Q_DECLARE_METATYPE(redress::StateLook)
