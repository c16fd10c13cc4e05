// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/blank_text.h"

#include <algorithm>

namespace redress {

namespace {

bool isUnseen(QChar c) {
    return c.isSpace() || c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

}  // namespace

QString meantText(const QString &text) {
    return std::ranges::all_of(text, isUnseen) ? QString() : text.trimmed();
}

}  // namespace redress
