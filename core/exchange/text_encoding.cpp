// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/text_encoding.h"

#include <QByteArray>
#include <array>

namespace redress {

namespace {

constexpr std::array<char16_t, 32> highControls{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

// Without a mark UTF-16 shows by its zeros: English text has one in every second byte.
bool hasZerosAt(QByteArrayView bytes, qsizetype first) {
    qsizetype zeros = 0;
    for (qsizetype i = first; i < bytes.size(); i += 2) zeros += bytes[i] == '\0';
    return bytes.size() >= 16 && zeros * 2 > bytes.size() / 2;
}

// The view may end within a character.
QByteArrayView wholeCharacters(QByteArrayView bytes) {
    qsizetype end = bytes.size();
    for (int i = 0; i < 4 && end > 0 && (bytes[end - 1] & 0x80); ++i) --end;
    return bytes.first(end);
}

}  // namespace

Encoding encodingOf(QByteArrayView start) {
    for (const auto encoding : {Encoding::Utf8, Encoding::Utf16LittleEndian, Encoding::Utf16BigEndian}) {
        if (start.startsWith(byteOrderMark(encoding))) return encoding;
    }
    if (hasZerosAt(start, 1)) return Encoding::Utf16LittleEndian;
    if (hasZerosAt(start, 0)) return Encoding::Utf16BigEndian;
    return QUtf8StringView(wholeCharacters(start)).isValidUtf8() ? Encoding::Utf8 : Encoding::Windows1252;
}

QByteArray byteOrderMark(Encoding encoding) {
    switch (encoding) {
        case Encoding::Utf8:
            return QByteArrayLiteral("\xEF\xBB\xBF");
        case Encoding::Utf16LittleEndian:
            return QByteArrayLiteral("\xFF\xFE");
        case Encoding::Utf16BigEndian:
            return QByteArrayLiteral("\xFE\xFF");
        case Encoding::Windows1252:
            break;
    }
    return {};
}

QString fromWindows1252(QByteArrayView bytes) {
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes[i]);
        text[i] = QChar(byte >= 0x80 && byte < 0xA0 ? highControls[byte - 0x80] : char16_t(byte));
    }
    return text;
}

}  // namespace redress
