// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/figure.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>

#include "core/base/pence.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString counted(qint64 value) {
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(value);
}

bool isOfTarget(Measure measure) {
    return measure == Measure::AcknowledgedInTarget || measure == Measure::AnsweredInTarget ||
           measure == Measure::CodeAcknowledgedInTarget || measure == Measure::CodeAnsweredInTarget;
}

}  // namespace

std::optional<double> Figure::percent() const {
    if (unit != Unit::Share || of == 0) return {};
    return std::round(1000.0 * static_cast<double>(value) / static_cast<double>(of)) / 10.0;
}

QString Figure::text() const {
    switch (unit) {
        case Unit::Count:
            return counted(value);
        case Unit::Money:
            return Pence{value}.toText();
        case Unit::Share:
            break;
    }
    if (isEmpty()) return isOfTarget(id.measure) ? Words::tr("none due") : Words::tr("none");
    return Words::tr("%1%", "a percentage").arg(*percent(), 0, 'f', 1);
}

QString Figure::detail() const {
    if (unit == Unit::Money)
        return of == 1 ? Words::tr("1 award") : Words::tr("%n awards", nullptr, static_cast<int>(of));
    if (unit == Unit::Count || isEmpty()) return {};
    return Words::tr("%1 of %2").arg(counted(value), counted(of));
}

QString ComparedFigure::was() const {
    return before ? Words::tr("was %1").arg(before->text()) : QString();
}

QString idOf(Figure::Unit unit) {
    switch (unit) {
        case Figure::Unit::Count:
            return u"count"_s;
        case Figure::Unit::Share:
            return u"percent"_s;
        case Figure::Unit::Money:
            break;
    }
    return u"pence"_s;
}

}  // namespace redress
