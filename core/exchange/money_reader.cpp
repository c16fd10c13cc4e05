// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/money_reader.h"

namespace redress {

namespace {

bool isDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

QStringView withoutCurrency(QStringView text) {
    text = text.trimmed();
    if (text.startsWith(u'£')) return text.sliced(1).trimmed();
    if (text.startsWith(u"GBP", Qt::CaseInsensitive)) return text.sliced(3).trimmed();
    if (text.endsWith(u"GBP", Qt::CaseInsensitive)) return text.chopped(3).trimmed();
    return text;
}

// Digits, or digits in groups of three; -1 otherwise. Twelve digits are more than any register has paid.
qint64 wholeNumber(QStringView text) {
    qint64 value = 0;
    qsizetype sinceComma = 0;
    bool grouped = false;
    if (text.isEmpty() || text.size() > 15) return -1;
    for (const QChar c : text) {
        if (c == u',') {
            if (sinceComma == 0 || sinceComma > 3 || (grouped && sinceComma != 3)) return -1;
            grouped = true;
            sinceComma = 0;
        } else if (isDigit(c)) {
            value = value * 10 + c.digitValue();
            ++sinceComma;
        } else {
            return -1;
        }
    }
    return grouped && sinceComma != 3 ? -1 : value;
}

}  // namespace

std::optional<Pence> readMoney(QStringView text) {
    text = withoutCurrency(text);
    const bool inPence = text.endsWith(u'p', Qt::CaseInsensitive);
    if (inPence) text = text.chopped(1).trimmed();
    const qsizetype point = text.indexOf(u'.');
    const qint64 whole = wholeNumber(point < 0 ? text : text.first(point));
    if (whole < 0) return {};
    if (point < 0) return Pence{inPence ? whole : whole * 100};
    const QStringView part = text.sliced(point + 1);
    const qint64 pennies = wholeNumber(part);
    if (part.size() > 2 || pennies < 0 || part.contains(u',')) return {};
    return Pence{whole * 100 + (part.size() == 1 ? pennies * 10 : pennies)};
}

}  // namespace redress
