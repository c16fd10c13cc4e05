// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_dates.h"

#include <QLocale>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

QLocale lettersLocale() {
    return QLocale(QLocale::English, QLocale::UnitedKingdom);
}

}  // namespace

QString inWords(QDate day) {
    return lettersLocale().toString(day, u"dddd d MMMM yyyy"_s);
}

QString inWordsToHour(const When &when) {
    if (!when.isKnown() || !when.hasTime()) return inWords(when.day());
    return u"%1 at %2"_s.arg(inWords(when.day()), lettersLocale().toString(when.timeOfDay(), u"h.mm ap"_s).toLower());
}

}  // namespace redress
