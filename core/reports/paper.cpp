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

QStringList wrapped(const QString &text, qreal width, qreal size, Weight weight) {
    QTextLayout layout(text.simplified(), measuringFont(size, weight));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * precision);
        lines << layout.text().mid(line.textStart(), line.textLength()).trimmed();
    }
    layout.endLayout();
    return lines;
}

QString elided(const QString &text, qreal width, qreal size, Weight weight) {
    return QFontMetricsF(measuringFont(size, weight)).elidedText(text.simplified(), Qt::ElideRight, width * precision);
}

}  // namespace redress::paper
