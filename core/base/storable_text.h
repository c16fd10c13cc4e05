// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace redress {

// Text as it can be kept and read back letter for letter: what is no character of Unicode (half of a surrogate pair, a
// noncharacter, NUL) becomes U+FFFD, and byte order marks go. What the timeline hashes has to be what it is read as.
[[nodiscard]] QString storable(const QString &text);
[[nodiscard]] QJsonObject storable(const QJsonObject &data);  // every text in it, however deep

}  // namespace redress
