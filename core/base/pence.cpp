// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/pence.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

namespace redress {

Result<Pence> Pence::fromText(const QString &text) {
    static const QRegularExpression shape(
        QStringLiteral(R"(^(?:£|GBP)?\s*(\d{1,3}(?:,\d{3}){1,3}|\d{1,12})(?:\.(\d{1,2}))?$)"),
        QRegularExpression::UseUnicodePropertiesOption);
    const auto match = shape.match(text.trimmed());
    if (!match.hasMatch())
        return refuse(QCoreApplication::translate("Pence", "“%1” is no sum of money: write it as £75 or £1,250.00.")
                          .arg(text.left(60)));
    const qint64 pounds = match.captured(1).remove(u',').toLongLong();
    const QString pennies = match.captured(2).leftJustified(2, u'0');
    return Pence{pounds * 100 + pennies.toLongLong()};
}

QString Pence::toText() const {
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const qint64 whole = qAbs(value);
    return (value < 0 ? QStringLiteral("-£") : QStringLiteral("£")) + english.toString(whole / 100) + u'.' +
           QString::number(whole % 100).rightJustified(2, u'0');
}

}  // namespace redress
