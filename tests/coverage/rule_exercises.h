// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace redress::test {

// Does with a rule of a shipped policy what the rule is for, and answers what went wrong; nothing where it holds.
// `place` is the rule's place as the coverage page writes it: "complaint/targets/stage-1.response".
[[nodiscard]] QString exercise(const QString &policy, const QString &place);

}  // namespace redress::test
