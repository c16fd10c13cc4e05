// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/paper.h"

#include <QFontMetricsF>
#include <QTextLayout>

namespace redress::paper {

namespace {

using namespace Qt::StringLiterals;

// Text is measured this much larger than it is drawn: at its own size, widths would be rounded to whole pixels.
constexpr qreal precision = 16;

QFont measuringFont(qreal size, Weight weight) {
    return font(size * precision, weight);
}

}  // namespace

QFont font(qreal size, Weight weight) {
    QFont face;
    face.setFamilies({u"Liberation Sans"_s, u"Arial"_s, u"Helvetica"_s, u"Noto Sans"_s});
    face.setStyleHint(QFont::SansSerif);
    face.setHintingPreference(QFont::PreferNoHinting);
    face.setPixelSize(qMax(1, qRound(size)));
    face.setWeight(weight == Weight::Bold ? QFont::Bold : QFont::Normal);
    return face;
}

qreal widthOf(const QString &text, qreal size, Weight weight) {
    return QFontMetricsF(measuringFont(size, weight)).horizontalAdvance(text) / precision;
}

QStringList wrapped(const QString &text, qreal room, qreal size, Weight weight) {
    QTextLayout layout(text.simplified(), measuringFont(size, weight));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine row = layout.createLine(); row.isValid(); row = layout.createLine()) {
        row.setLineWidth(room * precision);
        lines << layout.text().mid(row.textStart(), row.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString elided(const QString &text, qreal room, qreal size, Weight weight) {
    return QFontMetricsF(measuringFont(size, weight)).elidedText(text.simplified(), Qt::ElideRight, room * precision);
}

}  // namespace redress::paper
