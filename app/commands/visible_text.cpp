// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/visible_text.h"

#include <algorithm>

namespace redress {

namespace {

constexpr char16_t controlPictures = 0x2400;  // the picture of each of the first 32 signs has its number above this
constexpr char16_t deletePicture = 0x2421;

bool turnsDirection(QChar sign) {
    const char16_t code = sign.unicode();
    return code == 0x061c || code == 0x200e || code == 0x200f || (code >= 0x202a && code <= 0x202e) ||
           (code >= 0x2066 && code <= 0x2069);
}

bool endsLine(QChar sign) {
    return sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator;
}

QChar visible(QChar sign) {
    if (sign == u'\n' || sign == u'\t') return sign;
    if (sign.unicode() < 0x20) return QChar(char16_t(controlPictures + sign.unicode()));
    if (sign.unicode() == 0x7f) return QChar(deletePicture);
    if (sign.category() == QChar::Other_Control || turnsDirection(sign) || endsLine(sign))
        return QChar::ReplacementCharacter;
    return sign;
}

}  // namespace

QString visible(QString text) {
    std::ranges::transform(text, text.begin(), [](QChar sign) { return visible(sign); });
    return text;
}

}  // namespace redress
