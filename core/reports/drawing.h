// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <variant>
#include <vector>

#include "core/reports/paper.h"

class QPainter;

namespace redress {

// What stands on a page or in a chart, in points: the same drawing goes to a PDF, a printer, the screen and, as SVG, a
// web page.

struct DrawnBox {
    QRectF area;
    QRgb fill = paper::tint;
    qreal radius = 0;
};

struct DrawnLine {
    QPointF from;
    QPointF to;
    QRgb colour = paper::line;
    qreal width = 0.5;
};

// One line of text, its middle on the middle of its area. Never wraps.
struct DrawnText {
    QRectF area;
    QString text;
    qreal size = 9;
    paper::Weight weight = paper::Weight::Regular;
    QRgb colour = paper::ink;
    Qt::Alignment align = Qt::AlignLeft;
};

using Drawn = std::variant<DrawnBox, DrawnLine, DrawnText>;
using Drawing = std::vector<Drawn>;

// Paints with one unit of the painter for each point; what lies outside `visible` (all of it, where that is empty) is
// left out.
void paint(QPainter &painter, const Drawing &drawing, const QRectF &visible = {});

// An <svg> element of its own, for a page of HTML. `title` is what it is called to those who do not see it.
[[nodiscard]] QString toSvg(const Drawing &drawing, const QSizeF &size, const QString &title);

// The same, moved by `offset`.
void append(Drawing &onto, const Drawing &drawing, const QPointF &offset);

}  // namespace redress
