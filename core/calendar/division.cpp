// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/division.h"

#include <QCoreApplication>

namespace redress {

using namespace Qt::StringLiterals;

QString idOf(Division division) {
    switch (division) {
        case Division::EnglandAndWales:
            return u"england-and-wales"_s;
        case Division::Scotland:
            return u"scotland"_s;
        case Division::NorthernIreland:
            return u"northern-ireland"_s;
    }
    Q_UNREACHABLE();
}

std::optional<Division> divisionOf(const QString &id) {
    for (const Division division : allDivisions)
        if (idOf(division) == id) return division;
    return {};
}

QString nameOf(Division division) {
    switch (division) {
        case Division::EnglandAndWales:
            return QCoreApplication::translate("Division", "England and Wales");
        case Division::Scotland:
            return QCoreApplication::translate("Division", "Scotland");
        case Division::NorthernIreland:
            return QCoreApplication::translate("Division", "Northern Ireland");
    }
    Q_UNREACHABLE();
}

}  // namespace redress
