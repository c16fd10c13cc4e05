// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/in_sentence.h"

namespace redress {

QString inSentence(const QString &name) {
    const bool isAcronym = name.size() > 1 && name.at(1).isUpper();
    return isAcronym || name.isEmpty() ? name : name.front().toLower() + name.sliced(1);
}

}  // namespace redress
