// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTextStream>

#include "core/reports/drawing.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString colour(QRgb rgb) {
    return QColor(rgb).name();
}

QString number(qreal value) {
    return QString::number(value, 'f', 2);
}

QString anchorOf(Qt::Alignment align) {
    if (align & Qt::AlignRight) return u"end"_s;
    return align & Qt::AlignHCenter ? u"middle"_s : u"start"_s;
}

qreal anchorAt(const DrawnText &text) {
    if (text.align & Qt::AlignRight) return text.area.right();
    return text.align & Qt::AlignHCenter ? text.area.center().x() : text.area.left();
}

class SvgWriting {
public:
    explicit SvgWriting(QTextStream &out) : m_out(out) {}

    void operator()(const DrawnBox &box) const {
        m_out << "<rect x='" << number(box.area.x()) << "' y='" << number(box.area.y()) << "' width='"
              << number(box.area.width()) << "' height='" << number(box.area.height()) << "' rx='" << number(box.radius)
              << "' fill='" << colour(box.fill) << "'/>";
    }

    void operator()(const DrawnLine &line) const {
        m_out << "<line x1='" << number(line.from.x()) << "' y1='" << number(line.from.y()) << "' x2='"
              << number(line.to.x()) << "' y2='" << number(line.to.y()) << "' stroke='" << colour(line.colour)
              << "' stroke-width='" << number(line.width) << "'/>";
    }

    void operator()(const DrawnText &text) const {
        // A baseline a third of the size below the middle is where letters look centred.
        m_out << "<text x='" << number(anchorAt(text)) << "' y='" << number(text.area.center().y() + 0.35 * text.size)
              << "' font-size='" << number(text.size) << "' text-anchor='" << anchorOf(text.align) << "' fill='"
              << colour(text.colour) << (text.weight == paper::Weight::Bold ? "' font-weight='bold'>" : "'>")
              << text.text.toHtmlEscaped() << "</text>";
    }

private:
    QTextStream &m_out;
};

}  // namespace

QString toSvg(const Drawing &drawing, const QSizeF &size, const QString &title) {
    QString svg;
    QTextStream out(&svg);
    out << "<svg xmlns='http://www.w3.org/2000/svg' role='img' viewBox='0 0 " << number(size.width()) << ' '
        << number(size.height()) << "' width='" << number(size.width()) << "pt'><title>" << title.toHtmlEscaped()
        << "</title>";
    const SvgWriting writing(out);
    for (const Drawn &drawn : drawing) std::visit(writing, drawn);
    out << "</svg>";
    return svg;
}

}  // namespace redress
