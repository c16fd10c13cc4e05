// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/storable_text.h"

#include <QJsonArray>
#include <algorithm>

namespace redress {

namespace {

constexpr char32_t byteOrderMark = 0xFEFF;

bool isNoncharacter(char32_t letter) {
    return letter == 0 || (letter & 0xFFFE) == 0xFFFE || (letter >= 0xFDD0 && letter <= 0xFDEF);
}

bool mayNeedMending(QChar letter) {
    return letter.isSurrogate() || letter.unicode() == 0 || letter.unicode() >= 0xFDD0;
}

bool isStorable(const QString &text) {
    return std::ranges::none_of(text, mayNeedMending);
}

bool isStorable(const QJsonValue &value) {
    if (value.isString()) return isStorable(value.toString());
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        return std::all_of(list.begin(), list.end(), [](const QJsonValue &each) { return isStorable(each); });
    }
    if (!value.isObject()) return true;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (!isStorable(it.key()) || !isStorable(it.value())) return false;
    return true;
}

QJsonValue storableValue(const QJsonValue &value) {
    if (value.isString()) return storable(value.toString());
    if (value.isObject()) return storable(value.toObject());
    if (!value.isArray()) return value;
    QJsonArray list;
    for (const auto &each : value.toArray()) list << storableValue(each);
    return list;
}

}  // namespace

QString storable(const QString &text) {
    if (isStorable(text)) return text;
    QString mended;
    mended.reserve(text.size());
    // Half of a surrogate pair becomes U+FFFD on its way through UCS-4.
    for (const auto each : text.toUcs4()) {
        const char32_t letter = each;
        if (letter == byteOrderMark) continue;
        mended += isNoncharacter(letter) ? QString(QChar::ReplacementCharacter) : QString::fromUcs4(&letter, 1);
    }
    return mended;
}

// Nearly all data is as it should be, and building an object anew costs more than all else that is done with it.
QJsonObject storable(const QJsonObject &data) {
    if (isStorable(QJsonValue(data))) return data;
    QJsonObject mended;
    for (auto it = data.begin(); it != data.end(); ++it) mended.insert(storable(it.key()), storableValue(*it));
    return mended;
}

}  // namespace redress
