// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace redress {

// A name as it stands in the middle of a sentence: "complaint", "formal enquiry", "ASB case review".
[[nodiscard]] QString inSentence(const QString &name);

}  // namespace redress
