// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include "core/base/london.h"

namespace redress {

QDate Clock::today() const {
    return london::dayOf(now());
}

QDateTime SystemClock::now() const {
    return QDateTime::currentDateTimeUtc();
}

}  // namespace redress
