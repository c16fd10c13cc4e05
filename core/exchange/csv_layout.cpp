// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_layout.h"

#include <QStringConverter>
#include <algorithm>
#include <array>

#include "core/exchange/csv_reader.h"

namespace redress {

namespace {

constexpr int rowsLookedAt = 25;

// A guess at the separator and the row of headings, and how much speaks for it.
struct Guess {
    char separator = ',';
    int row = 0;
    int recognised = -1;   // headings known
    qsizetype filled = 0;  // cells with a letter or a digit
};

QByteArray asSingleBytes(const QByteArray &start, Encoding encoding) {
    if (encoding == Encoding::Utf16LittleEndian)
        return QString(QStringDecoder(QStringConverter::Utf16LE).decode(start)).toUtf8();
    if (encoding == Encoding::Utf16BigEndian)
        return QString(QStringDecoder(QStringConverter::Utf16BE).decode(start)).toUtf8();
    return start;
}

Guess judge(const CsvRecord &record, char separator, int row, const Headings &headings) {
    Guess guess{separator, row, 0, 0};
    for (const auto &cell : record.cells) {
        const QString heading = QString::fromUtf8(cell);
        guess.filled += std::ranges::any_of(heading, [](QChar c) { return c.isLetterOrNumber(); });
        guess.recognised += headings.recognise(heading).has_value();
    }
    return guess;
}

// One recognised word may stand in any line of text; two make a heading.
bool isBetter(const Guess &guess, const Guess &best) {
    const int known = guess.recognised >= 2 ? guess.recognised : 0;
    const int bestKnown = best.recognised >= 2 ? best.recognised : 0;
    if (known != bestKnown) return known > bestKnown;
    if (best.recognised < 0) return guess.filled > 0;
    return guess.separator != best.separator && guess.filled > best.filled;
}

Guess bestOf(const QByteArray &bytes, const Headings &headings) {
    Guess best;
    for (const char separator : std::array{',', ';', '\t', '|'}) {
        bool given = false;
        CsvReader reader(
            [&] {
                const bool first = !given;
                given = true;
                return first ? bytes : QByteArray();
            },
            separator);
        for (int row = 0; row < rowsLookedAt; ++row) {
            const auto record = reader.next();
            if (!record || !*record) break;
            const Guess guess = judge(**record, separator, row, headings);
            if (isBetter(guess, best)) best = guess;
        }
    }
    return best;
}

QByteArray lineEndOf(const QByteArray &bytes) {
    if (bytes.contains("\r\n")) return QByteArrayLiteral("\r\n");
    return bytes.contains('\n') || !bytes.contains('\r') ? QByteArrayLiteral("\n") : QByteArrayLiteral("\r");
}

}  // namespace

CsvLayout layoutOf(const QByteArray &start, const Headings &headings) {
    CsvLayout layout;
    layout.dialect.encoding = encodingOf(start);
    const QByteArray mark = byteOrderMark(layout.dialect.encoding);
    layout.dialect.hasMark = !mark.isEmpty() && start.startsWith(mark);
    const QByteArray bytes =
        asSingleBytes(layout.dialect.hasMark ? start.sliced(mark.size()) : start, layout.dialect.encoding);
    const Guess best = bestOf(bytes, headings);
    layout.dialect.separator = best.separator;
    layout.dialect.lineEnd = lineEndOf(bytes);
    layout.rowsBeforeHeadings = best.row;
    return layout;
}

}  // namespace redress
