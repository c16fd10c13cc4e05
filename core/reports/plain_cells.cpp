// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/plain_cells.h"

#include <QLocale>

namespace redress::cells {

using namespace Qt::StringLiterals;

ReportCell counted(const QString &id, qint64 value) {
    FigureId name;
    name.other = id;
    return {ComparedFigure{Figure{.id = name, .unit = Figure::Unit::Count, .value = value}, {}}, {}};
}

ReportCell said(const QString &words) {
    return {{}, words};
}

ReportCell day(QDate day) {
    return said(day.isValid() ? QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, u"d MMM yyyy"_s)
                              : QString());
}

ReportTile tile(const QString &label, const QString &id, qint64 value) {
    return {label, *counted(id, value).figure};
}

}  // namespace redress::cells
