// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_document.h"

#include <QAbstractTextDocumentLayout>
#include <QGuiApplication>
#include <QScreen>
#include <QTextBlock>
#include <QTextCursor>
#include <QUrl>

#include "core/letters/letter_breaks.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal inch = 25.4;         // millimetres
constexpr qreal paragraphGap = 2.4;  // millimetres
constexpr qreal headingAbove = 2.2;  // on top of the paragraph before it
constexpr qreal headingBelow = 1.0;
constexpr qreal signatureSpace = 12.0;  // for a name written by hand
constexpr qreal lineHeight = 114;       // per cent
constexpr qreal smallLineHeight = 108;  // per cent; of the letterhead and the dateline
constexpr qreal bodyPoints = 11;
constexpr qreal largePoints = 18;       // of a letter in large print
constexpr qreal largeLineHeight = 132;  // per cent

constexpr auto logoName = "logo"_L1;

QFont letterFont(qreal points) {
    QFont font;
    font.setFamilies({u"Liberation Sans"_s, u"Arial"_s, u"DejaVu Sans"_s});
    font.setPointSizeF(points);
    return font;
}

// Margins of a text document are in the pixels of the main screen, and scaled to the paper from there.
qreal screenPixels(qreal millimetres) {
    const QScreen *screen = QGuiApplication::primaryScreen();
    return millimetres * (screen ? qRound(screen->logicalDotsPerInchY()) : 96) / inch;
}

QImage placeholder() {
    QImage box(16, 16, QImage::Format_RGB32);
    box.fill(QColor(0xd0, 0xd0, 0xd0));
    return box;
}

}  // namespace

LetterDocument::LetterDocument(const QString &html, const Letter &letter, Medium medium)
    : m_paper(1, 1, QImage::Format_RGB32),
      m_logo(letter.logo),
      m_points(letter.isLargePrint ? largePoints : bodyPoints),
      m_lineHeight(letter.isLargePrint ? largeLineHeight : lineHeight) {
    m_paper.setDotsPerMeterX(qRound(paperUnits * 1000));
    m_paper.setDotsPerMeterY(qRound(paperUnits * 1000));
    if (medium == Medium::Paper) documentLayout()->setPaintDevice(&m_paper);
    setUndoRedoEnabled(false);
    setDocumentMargin(0);
    setDefaultFont(letterFont(m_points));
    setDefaultStyleSheet(letter.styles);
    setHtml(html);
    setMetaInformation(DocumentTitle, letter.title);
    space();
}

// Spacing is set here and not by the style sheet, whose lengths would follow the font and resolution of the screen.
void LetterDocument::space() {
    QTextCursor cursor(this);
    const qreal scale = m_points / bodyPoints;
    for (QTextBlock block = begin(); block.isValid(); block = block.next()) {
        const qreal points = block.begin().atEnd() ? 0 : block.begin().fragment().charFormat().fontPointSize();
        const bool isSmall = points > 0 && points < m_points;
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        QTextBlockFormat format = block.blockFormat();
        format.setTopMargin(isHeading ? screenPixels(headingAbove * scale) : 0);
        format.setBottomMargin(screenPixels((isHeading ? headingBelow : isSmall ? 0 : paragraphGap) * scale));
        if (isSignOff(block)) format.setBottomMargin(screenPixels(signatureSpace));
        format.setLineHeight(isSmall ? smallLineHeight : m_lineHeight, QTextBlockFormat::ProportionalHeight);
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
        if (points > 0) setFont(block, points);
    }
}

// What the style sheet says holds for a whole block: a line end within a paragraph would keep the document's own size
// and with it a taller line, and a heading would be enlarged by its level besides.
void LetterDocument::setFont(const QTextBlock &block, qreal points) {
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat size;
    size.setFontPointSize(points);
    size.setFontFamilies(defaultFont().families());
    size.setProperty(QTextFormat::FontFamily,
                     defaultFont().families().constFirst());  // the ODF writer asks for this one
    if (block.blockFormat().headingLevel() > 0)
        size.setProperty(QTextFormat::FontSizeAdjustment, points > m_points ? 1 : 0);
    cursor.mergeCharFormat(size);
}

// The first block of a document has no top margin, so a flat one goes before it.
void LetterDocument::setTopSpace(qreal millimetres) {
    QTextCursor cursor(this);
    QTextBlockFormat below = cursor.blockFormat();
    below.setTopMargin(screenPixels(millimetres));
    cursor.insertBlock(below);
    cursor.movePosition(QTextCursor::Start);
    QTextBlockFormat flat;
    flat.setLineHeight(0.1, QTextBlockFormat::FixedHeight);
    cursor.setBlockFormat(flat);
}

void LetterDocument::layOutPages(const QSizeF &millimetres) {
    setPageSize(millimetres * paperUnits);
    LetterBreaks(*this, pageSize().height()).set();
}

QVariant LetterDocument::loadResource(int type, const QUrl &name) {
    if (type != ImageResource) return QByteArray();
    if (name.toString() == logoName && !m_logo.isEmpty()) return QImage::fromData(m_logo, "PNG");
    return placeholder();
}

}  // namespace redress
