// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_pages.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>

#include "core/letters/letter_document.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

using Medium = LetterDocument::Medium;

// Millimetres from the corner of the page.
constexpr QRectF textArea{25, 25, 160, 250};
constexpr QRectF letterheadArea{129, 14, 61, 34};
constexpr QRectF logoArea{25, 14, 80, 26};
constexpr QRectF addressArea{25, 53, 82, 31};
constexpr QRectF datelineArea{129, 53, 61, 31};
constexpr qreal bodyTop = 90;
constexpr qreal footerTop = 280;
constexpr qreal seam = 0.3;  // what reaches no further into a page belongs to the next one

std::unique_ptr<LetterDocument> laidOut(const QString &html, const Letter &letter, qreal width) {
    auto document = std::make_unique<LetterDocument>(html, letter, Medium::Paper);
    document->setTextWidth(width * LetterDocument::paperUnits);
    return document;
}

// Paints what `document` shows from `top` on into `area`, in millimetres. Black on white, whatever colours the window
// has.
void paintInto(QPainter &painter, const LetterDocument &document, const QRectF &area, qreal top = 0) {
    constexpr qreal units = LetterDocument::paperUnits;
    painter.save();
    painter.translate(area.topLeft());
    painter.scale(1 / units, 1 / units);
    painter.translate(0, -top * units);
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(0, top * units, area.width() * units, area.height() * units);
    painter.setClipRect(context.clip);
    // A line that begins where the page ends would be drawn there too, out of sight, and be read aloud twice.
    context.clip.adjust(0, seam * units, 0, -seam * units);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void paintLogo(QPainter &painter, const QImage &logo) {
    const QSizeF size = QSizeF(logo.size()).scaled(logoArea.size(), Qt::KeepAspectRatio);
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(QRectF(logoArea.topLeft(), size), logo);
    painter.restore();
}

// Text of a size in points, on a painter whose unit is a millimetre.
void paintLine(QPainter &painter, const QRectF &area, int flags, const QString &text, qreal points,
               QFont::Weight weight, const QColor &colour) {
    constexpr qreal units = LetterDocument::paperUnits;
    QFont font;
    font.setFamilies({u"Liberation Sans"_s, u"Arial"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(points * 25.4 / 72 * units));
    font.setWeight(weight);
    painter.save();
    painter.scale(1 / units, 1 / units);
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QRectF(area.topLeft() * units, area.size() * units), flags, text);
    painter.restore();
}

}  // namespace

LetterPages::LetterPages(const Letter &letter)
    : m_letterhead(laidOut(letter.letterhead, letter, letterheadArea.width())),
      m_body(std::make_unique<LetterDocument>(letter.body, letter, Medium::Paper)),
      m_logo(QImage::fromData(letter.logo, "PNG")),
      m_organisation(letter.organisation),
      m_reference(letter.reference),
      m_isLargePrint(letter.isLargePrint) {
    const auto addFront = [&](const QString &address, const QString &dateline) {
        m_fronts.push_back(
            {laidOut(address, letter, addressArea.width()), laidOut(dateline, letter, datelineArea.width())});
    };
    addFront(letter.address, letter.dateline);
    if (letter.copy) addFront(letter.copy->address, letter.copy->dateline);
    m_body->setTopSpace(bodyTop - textArea.top());
    m_body->layOutPages(textArea.size());
}

LetterPages::~LetterPages() = default;

int LetterPages::sheets() const {
    return m_body->pageCount();
}

int LetterPages::count() const {
    return sheets() * static_cast<int>(m_fronts.size());
}

void LetterPages::paint(QPainter &painter, int page) const {
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const int sheet = page % sheets();
    if (sheet == 0) paintFirst(painter, m_fronts.at(static_cast<size_t>(page / sheets())));
    paintInto(painter, *m_body, textArea, sheet * textArea.height());
    if (sheets() > 1) paintPageNumber(painter, sheet);
    painter.restore();
}

void LetterPages::paintFirst(QPainter &painter, const Front &front) const {
    if (m_logo.isNull())
        paintLine(painter, logoArea, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_organisation, 17, QFont::Bold,
                  QColor(0x17, 0x32, 0x4a));
    else
        paintLogo(painter, m_logo);
    paintInto(painter, *m_letterhead, letterheadArea);
    paintInto(painter, *front.address, addressArea);
    paintInto(painter, *front.dateline, datelineArea);
}

void LetterPages::paintPageNumber(QPainter &painter, int page) const {
    const QString text = u"Page %1 of %2 · %3"_s.arg(page + 1).arg(sheets()).arg(m_reference.text());
    paintLine(painter, QRectF(textArea.left(), footerTop, textArea.width(), 8), Qt::AlignRight | Qt::AlignTop, text,
              m_isLargePrint ? 14 : 9, QFont::Normal, QColor(0x3c, 0x48, 0x54));
}

}  // namespace redress
