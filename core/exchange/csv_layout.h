// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/headings.h"
#include "core/exchange/register_source.h"

namespace redress {

// What the beginning of a CSV file tells about the whole.
struct CsvLayout {
    Dialect dialect;
    int rowsBeforeHeadings = 0;  // a title, the day it was printed, "sep=;"
};

// `start`: the first bytes of the file, many rows of it.
[[nodiscard]] CsvLayout layoutOf(const QByteArray &start, const Headings &headings);

}  // namespace redress
