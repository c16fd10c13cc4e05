// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace redress {

// How the characters of a text file are written down. Registers come out of spreadsheets of every age.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

// Judged by the byte order mark or, without one, by the first bytes of the file (a few thousand are enough).
[[nodiscard]] Encoding encodingOf(QByteArrayView start);
[[nodiscard]] QByteArray byteOrderMark(Encoding encoding);

// Total: the five bytes that Windows-1252 leaves free become their control characters, as browsers take them.
[[nodiscard]] QString fromWindows1252(QByteArrayView bytes);

}  // namespace redress
