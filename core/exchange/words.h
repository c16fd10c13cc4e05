// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// The words of a heading or of a short cell in one spelling: "DateRec'd (£)" is date, recd.
[[nodiscard]] QStringList wordsOf(const QString &text);

}  // namespace redress
