// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <optional>

#include "core/base/result.h"
#include "core/exchange/text_encoding.h"

namespace redress {

// One row of a register as its file has it.
struct SourceRow {
    int number = 0;     // as a spreadsheet counts: the first line of the file is row 1
    QStringList cells;  // one for each heading, white space at both ends left out
    QByteArray raw;     // the row as it stands in the file, without the line end
    QStringList notes;  // how its characters were read, where that was not plain
    QString fault;      // set where the row cannot be taken apart
    bool unclosedQuote = false;
};

// How a file is written, so that rows can be handed back in the same way.
struct Dialect {
    Encoding encoding = Encoding::Utf8;
    bool hasMark = false;  // a byte order mark
    char separator = ',';
    QByteArray lineEnd = QByteArrayLiteral("\r\n");
};

// A register in a file of any kind, read row by row. Rows in which nothing is written are passed over and counted.
class RegisterSource {
public:
    RegisterSource() = default;
    RegisterSource(const RegisterSource &) = delete;
    RegisterSource &operator=(const RegisterSource &) = delete;
    virtual ~RegisterSource() = default;

    [[nodiscard]] virtual const QStringList &headings() const = 0;
    [[nodiscard]] virtual QByteArray rawHeadings() const = 0;
    [[nodiscard]] virtual Dialect dialect() const = 0;
    [[nodiscard]] virtual Result<std::optional<SourceRow>> next() = 0;  // empty at the end
    [[nodiscard]] virtual int blankRows() const = 0;                    // so far
    [[nodiscard]] virtual double share() const = 0;                     // of the file that has been read, 0 to 1
};

}  // namespace redress
