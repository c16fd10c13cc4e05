// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress {

// The first of `people` whom a text names, in full or by surname, as they are called; empty where it names nobody.
[[nodiscard]] QString firstNamed(const QString &text, const QStringList &people);

}  // namespace redress
