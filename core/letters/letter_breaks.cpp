// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_breaks.h"

#include <QAbstractTextDocumentLayout>
#include <QTextCursor>
#include <QTextDocument>

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr auto signOff = "sign-off"_L1;
constexpr int linesDivided = 4;  // a paragraph of fewer lines is never divided
constexpr int linesAtFoot = 2;   // of one that is, at the least

int linesOf(const QTextBlock &block) {
    return block.layout() ? block.layout()->lineCount() : 0;
}

// A paragraph in bold throughout is a heading in all but its level: the point of a complaint that is answered below it.
bool isBold(const QTextBlock &block) {
    if (block.text().trimmed().isEmpty()) return false;
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().fontWeight() < QFont::Bold) return false;
    return true;
}

bool staysWithNext(const QTextBlock &block) {
    return block.blockFormat().headingLevel() > 0 || isBold(block) || block.text().trimmed().endsWith(u':');
}

void breakBefore(const QTextBlock &block) {
    QTextCursor cursor(block);
    QTextBlockFormat format = block.blockFormat();
    format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    cursor.setBlockFormat(format);
}

}  // namespace

bool isSignOff(const QTextBlock &block) {
    for (auto part = block.begin(); !part.atEnd(); ++part)
        if (part.fragment().charFormat().anchorNames().contains(signOff)) return true;
    return false;
}

// From the top to the end: moving a passage on moves only what comes after it, which has not been looked at yet.
// Qt never lays out what it has not come to when a format changes before it, so all of it is laid out first.
void LetterBreaks::set() {
    static_cast<void>(m_document.pageCount());
    QTextBlock block = m_document.begin();
    while (block.isValid()) {
        const Passage passage = passageFrom(block);
        if (isParted(passage)) breakBefore(passage.first);
        block = passage.last.next();
    }
}

LetterBreaks::Passage LetterBreaks::passageFrom(const QTextBlock &first) const {
    QTextBlock last = first;
    while (staysWithNext(last) && !isSignOff(last) && last.next().isValid()) last = last.next();
    const bool closes = isSignOff(last) || isSignOff(last.next());
    return {first, closes ? m_document.lastBlock() : last, closes};
}

// Where the passage begins a page already there is nothing to be gained.
bool LetterBreaks::isParted(const Passage &passage) const {
    const int page = pageOf(passage.first, 0);
    if (!passage.first.previous().isValid() || lastPageOf(passage.first.previous()) != page) return false;
    if (passage.isWhole && isLongerThanAPage(passage)) return false;
    const int lines = linesOf(passage.last);
    const bool isUndivided = passage.isWhole || lines < linesDivided;
    return pageOf(passage.last, isUndivided ? lines - 1 : linesAtFoot - 1) != page;
}

bool LetterBreaks::isLongerThanAPage(const Passage &passage) const {
    const auto *layout = m_document.documentLayout();
    return layout->blockBoundingRect(passage.last).bottom() - layout->blockBoundingRect(passage.first).top() >
           m_pageHeight;
}

int LetterBreaks::pageOf(const QTextBlock &block, int line) const {
    const QRectF place = m_document.documentLayout()->blockBoundingRect(block);
    if (line < 0 || linesOf(block) == 0) return static_cast<int>(place.top() / m_pageHeight);
    const QTextLine stands = block.layout()->lineAt(line);
    return static_cast<int>((place.top() + stands.y() + stands.height() / 2) / m_pageHeight);
}

int LetterBreaks::lastPageOf(const QTextBlock &block) const {
    return pageOf(block, linesOf(block) - 1);
}

}  // namespace redress
