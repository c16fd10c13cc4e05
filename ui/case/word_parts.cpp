// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/word_parts.h"

#include <QCoreApplication>

#include "core/base/pence.h"
#include "ui/common/dates.h"

namespace redress::parts {

using namespace Qt::StringLiterals;

QString textIn(const Event &event, QLatin1StringView key) {
    return event.data.value(key).toString().trimmed();
}

QString dayWords(const QString &text) {
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? dates::inFull(day) : text;
}

QString sumIn(const QJsonObject &data, QLatin1StringView key) {
    const Pence sum{data.value(key).toInteger()};
    return sum.value > 0 ? sum.toText() : QString();
}

QString listed(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

QString lines(QStringList parts) {
    parts.removeAll(QString());
    return parts.join(u'\n');
}

QString joined(const QString &subject, const QString &said) {
    if (subject.isEmpty()) return said;
    if (said.isEmpty()) return subject;
    return QCoreApplication::translate("Timeline", "%1: %2").arg(subject, said);
}

}  // namespace redress::parts
