// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QStringDecoder>

#include "core/exchange/text_encoding.h"

namespace redress {

// A text file as bytes in which commas, quotation marks and line ends are single bytes: as it is or, from UTF-16, as
// UTF-8. The byte order mark is left out.
class ByteFeed {
public:
    ByteFeed(std::unique_ptr<QFile> file, Encoding encoding);

    [[nodiscard]] QByteArray next();     // a piece; empty at the end
    [[nodiscard]] double share() const;  // of the file that has been read, 0 to 1

private:
    std::unique_ptr<QFile> m_file;
    std::optional<QStringDecoder> m_fromUtf16;
};

}  // namespace redress
