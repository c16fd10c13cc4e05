// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/contact_keys.h"

#include <QRegularExpression>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr qsizetype fewestDigits = 6;  // of a phone number that somebody can be found by

const QRegularExpression &postcodePattern() {
    static const QRegularExpression pattern(u"\\b([A-Z]{1,2}[0-9][A-Z0-9]?)\\s*([0-9][A-Z]{2})\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return pattern;
}

QString digitsIn(const QString &text) {
    QString digits;
    for (const QChar letter : text) {
        if (letter.isDigit()) digits += QString::number(letter.digitValue());
    }
    return digits;
}

// The number as it is dialled within the country, where it was written as from abroad: +44 or 0044, perhaps with (0).
QString atHome(const QString &digits, bool abroad) {
    if (digits.startsWith("0044"_L1)) return atHome(digits.sliced(2), true);
    if (!digits.startsWith("44"_L1) || (!abroad && digits.size() != 12)) return digits;
    return digits.at(2) == u'0' ? digits.sliced(2) : u'0' + digits.sliced(2);
}

}  // namespace

QString emailKey(const QString &email) {
    return email.trimmed().toLower();
}

QString phoneKey(const QString &phone) {
    static const QRegularExpression ends(u"[/,;]|\\p{L}"_s);
    for (const auto &part : phone.split(ends, Qt::SkipEmptyParts)) {
        const QString digits = digitsIn(part);
        if (digits.size() >= fewestDigits) return atHome(digits, part.trimmed().startsWith(u'+'));
    }
    return {};
}

QString postcodeKey(const QString &postcode) {
    QString key;
    for (const QChar letter : postcode) {
        if (letter.isLetterOrNumber()) key += letter.toUpper();
    }
    return key;
}

QString postcodeIn(const QString &address) {
    QString last;
    for (auto match = postcodePattern().globalMatch(address); match.hasNext();) last = match.next().captured();
    return postcodeKey(last);
}

QString withoutPostcode(const QString &address) {
    QString rest = address;
    return rest.replace(postcodePattern(), u" "_s);
}

}  // namespace redress
