// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_line.h"

#include "core/base/csv_text.h"

namespace redress {

CsvLine::CsvLine(const QStringList &texts) {
    for (const QString &text : texts) addText(text);
}

CsvLine &CsvLine::addText(const QString &text) {
    m_cells << csvCell(text);
    return *this;
}

CsvLine &CsvLine::addNumber(const QString &number) {
    m_cells << number;
    return *this;
}

}  // namespace redress
