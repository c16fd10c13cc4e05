// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/person_number.h"

namespace redress {

using namespace Qt::StringLiterals;

PersonId personId(qint64 number) {
    return PersonId(u"P-%1"_s.arg(number, 7, 10, QLatin1Char('0')));
}

qint64 numberOf(const PersonId &person) {
    const QString text = person.text().trimmed();
    if (!text.startsWith("P-"_L1, Qt::CaseInsensitive)) return 0;
    for (const QChar digit : text.sliced(2)) {
        if (digit < u'0' || digit > u'9') return 0;
    }
    return text.sliced(2).toLongLong();
}

}  // namespace redress
