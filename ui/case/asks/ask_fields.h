// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/ask.h"
#include "ui/case/asks/ask_context.h"

class QWidget;

namespace redress {

class AskField;

// The field that an ask is answered in, with what can be proposed for it.
[[nodiscard]] AskField *makeAskField(const Ask &ask, const AskContext &context, QWidget *parent);

}  // namespace redress
