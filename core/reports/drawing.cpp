// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/drawing.h"

#include <QPainter>

namespace redress {

namespace {

// Text is set this much larger and scaled down, so that letters stand where the printer would put them on every screen.
constexpr qreal textPrecision = 16;

class Painting {
public:
    explicit Painting(QPainter &painter) : m_painter(painter) {}

    void operator()(const DrawnBox &box) const {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor::fromRgba(box.fill));
        m_painter.drawRoundedRect(box.area, box.radius, box.radius);
    }

    void operator()(const DrawnLine &line) const {
        m_painter.setPen(QPen(QColor::fromRgba(line.colour), line.width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(line.from, line.to);
    }

    void operator()(const DrawnText &text) const {
        m_painter.save();
        m_painter.translate(text.area.topLeft());
        m_painter.scale(1 / textPrecision, 1 / textPrecision);
        m_painter.setFont(paper::font(text.size * textPrecision, text.weight));
        m_painter.setPen(QColor::fromRgba(text.colour));
        const QRectF area(QPointF(), text.area.size() * textPrecision);
        m_painter.drawText(
            area, static_cast<int>(text.align) | Qt::AlignVCenter | Qt::TextSingleLine | Qt::TextDontClip, text.text);
        m_painter.restore();
    }

private:
    QPainter &m_painter;
};

QRectF areaOf(const Drawn &drawn) {
    if (const auto *box = std::get_if<DrawnBox>(&drawn)) return box->area;
    if (const auto *text = std::get_if<DrawnText>(&drawn)) return text->area;
    const auto &line = std::get<DrawnLine>(drawn);
    return QRectF(line.from, line.to).normalized().adjusted(-1, -1, 1, 1);
}

}  // namespace

void paint(QPainter &painter, const Drawing &drawing, const QRectF &visible) {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const Painting painting(painter);
    for (const Drawn &drawn : drawing)
        if (visible.isEmpty() || areaOf(drawn).intersects(visible)) std::visit(painting, drawn);
    painter.restore();
}

void append(Drawing &onto, const Drawing &drawing, const QPointF &offset) {
    for (Drawn drawn : drawing) {
        if (auto *line = std::get_if<DrawnLine>(&drawn)) {
            line->from += offset;
            line->to += offset;
        } else if (auto *box = std::get_if<DrawnBox>(&drawn)) {
            box->area = box->area.translated(offset);
        } else {
            auto &text = std::get<DrawnText>(drawn);
            text.area = text.area.translated(offset);
        }
        onto.push_back(std::move(drawn));
    }
}

}  // namespace redress
