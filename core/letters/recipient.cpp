// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/recipient.h"

#include <QRegularExpression>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAddressLines = 6;

// "Cllr M Byrne for Mr Ali" is written to Cllr M Byrne.
QString writtenTo(const QString &complainant) {
    static const QRegularExpression forAnother(u"\\s+(for|on behalf of|c/o)\\s+.*$"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    QString name = complainant.simplified();
    const QRegularExpressionMatch match = forAnother.match(name);
    if (match.hasMatch() && match.capturedStart() > 0) name.truncate(match.capturedStart());
    static const QRegularExpression nobody(u"^(anonymous|anon\\.?|not given|unknown|n/?a|-)$"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    return nobody.match(name).hasMatch() ? QString() : name;
}

QString salutationOf(const QString &name) {
    static const QRegularExpression couple(u"^(mr|mrs|ms|miss|mx|dr)\\.? (and|&) (mr|mrs|ms|miss|mx|dr)\\b"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression titled(
        u"^(mr|mrs|ms|miss|mx|dr|prof|professor|rev|revd|reverend|cllr|councillor|lord|lady|baroness|imam|rabbi|fr|"
        u"father)\\.? "
        "(?:.* )?(\\S+)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (couple.match(name).hasMatch()) return name;
    static const QRegularExpression knighted(u"^(sir|dame) (\\S+)\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (const auto match = knighted.match(name); match.hasMatch()) return match.captured();  // “Dear Sir Bob”
    const QRegularExpressionMatch match = titled.match(name);
    if (!match.hasMatch()) return name;
    return name.section(u' ', 0, 0) + u' ' + match.captured(2);
}

// "14, Alma Terrace" is one line of an address although a comma stands in it.
QStringList withNumbersJoined(const QStringList &parts) {
    static const QRegularExpression number(u"^\\d+[a-zA-Z]?(-\\d+[a-zA-Z]?)?$"_s);
    QStringList lines;
    for (const QString &part : parts) {
        if (!lines.isEmpty() && number.match(lines.last()).hasMatch())
            lines.last() += u' ' + part;
        else
            lines.append(part);
    }
    return lines;
}

// What does not fit goes onto the last street lines: town and postcode stay lines of their own.
QStringList fitted(QStringList lines) {
    while (lines.size() > mostAddressLines) {
        const qsizetype middle = lines.size() / 2;
        lines[middle - 1] += u", "_s + lines.takeAt(middle);
    }
    return lines;
}

QString packed(const QString &text) {
    return QString(text).remove(u' ').toUpper();
}

}  // namespace

Recipient recipientOf(const QString &name, const QString &address, const QString &postcode) {
    static const QRegularExpression separators(u"[,\\n\\r]+"_s);
    QStringList lines;
    for (const QString &part : address.split(separators, Qt::SkipEmptyParts))
        if (!part.trimmed().isEmpty()) lines.append(part.simplified());
    lines = withNumbersJoined(lines);
    const bool isThere = !lines.isEmpty() && packed(lines.join(u' ')).endsWith(packed(postcode));
    if (!postcode.trimmed().isEmpty() && !lines.isEmpty() && !isThere) lines.append(postcode.simplified());
    const QString called = writtenTo(name);
    return {called, salutationOf(called), fitted(lines), {}};
}

Recipient customerOf(const CaseDetails &details) {
    Recipient customer = recipientOf(details.complainant, details.address, details.postcode);
    customer.email = details.email.trimmed();
    return customer;
}

}  // namespace redress
