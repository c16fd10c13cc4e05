// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv_text.h"

namespace redress {

QString csvCell(const QString &text, QChar separator) {
    if (text.isEmpty()) return text;
    const bool isFormula = QStringView(u"=+-@\t\r").contains(text.front());
    QString cell = isFormula ? u'\'' + text : text;
    const bool needsQuotes = cell.contains(separator) || cell.contains(u'"') || cell.contains(u'\n') ||
                             cell.contains(u'\r') || cell.front().isSpace() || cell.back().isSpace();
    if (!needsQuotes) return cell;
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}  // namespace redress
