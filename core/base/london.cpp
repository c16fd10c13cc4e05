// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/london.h"

#include <QCoreApplication>
#include <QTimeZone>

#include "core/base/day_text.h"

namespace redress::london {

namespace {

const QTimeZone &zone() {
    static const QTimeZone london("Europe/London");
    return london;
}

}  // namespace

QDateTime local(const QDateTime &moment) {
    return moment.toTimeZone(zone());
}

QDate dayOf(const QDateTime &moment) {
    return local(moment).date();
}

Result<QDateTime> moment(QDate day, QTime time) {
    const QDateTime there(day, time, zone());
    if (!there.isValid() || there.time() != time)
        return refuse(QCoreApplication::translate("When",
                                                  "%1 at %2 does not exist: the clocks go forward in that hour. "
                                                  "Give a time an hour later.")
                          .arg(inWords(day), time.toString(QStringLiteral("HH:mm"))));
    return there.toUTC();
}

}  // namespace redress::london
