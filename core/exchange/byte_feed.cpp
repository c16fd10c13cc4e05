// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/byte_feed.h"

namespace redress {

namespace {

constexpr qint64 pieceSize = 1 << 18;

std::optional<QStringDecoder> decoderOf(Encoding encoding) {
    if (encoding == Encoding::Utf16LittleEndian) return QStringDecoder(QStringConverter::Utf16LE);
    if (encoding == Encoding::Utf16BigEndian) return QStringDecoder(QStringConverter::Utf16BE);
    return {};
}

}  // namespace

ByteFeed::ByteFeed(std::unique_ptr<QFile> file, Encoding encoding)
    : m_file(std::move(file)), m_fromUtf16(decoderOf(encoding)) {
    const QByteArray mark = byteOrderMark(encoding);
    const bool marked = !mark.isEmpty() && m_file->peek(mark.size()) == mark;
    m_file->seek(marked ? mark.size() : 0);
}

QByteArray ByteFeed::next() {
    QByteArray piece = m_file->read(pieceSize);
    if (!m_fromUtf16 || piece.isEmpty()) return piece;
    const QString text = m_fromUtf16->decode(piece);
    return text.toUtf8();
}

double ByteFeed::share() const {
    return m_file->size() > 0 ? double(m_file->pos()) / double(m_file->size()) : 1.0;
}

}  // namespace redress
