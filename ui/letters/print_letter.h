// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/letters/letter.h"
#include "ui/case/paper.h"

namespace redress {

// Prints a letter where the person says; answers false where they changed their mind. Fails where the printer does.
[[nodiscard]] Result<bool> printLetter(const Letter &letter, const AskForPrinter &ask, QWidget *parent);

}  // namespace redress
