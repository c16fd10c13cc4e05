// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBlock>

class QTextDocument;

namespace redress {

// Decides where the pages of a letter end: a heading stays with the paragraph below it, and what leads to a list with
// the list; two lines of a paragraph at least stand together at the foot of a page; the signature is on one page with
// the paragraph before it.
class LetterBreaks {
public:
    // `pageHeight` is in the document's own units.
    LetterBreaks(QTextDocument &document, qreal pageHeight) : m_document(document), m_pageHeight(pageHeight) {}

    // Reads where the lines have come to stand and moves on what would be parted. The document has its page size.
    void set();

private:
    // Blocks from the first one on of which no page may end before enough of the last one was read.
    struct Passage {
        QTextBlock first;
        QTextBlock last;
        bool isWhole = false;  // to the end of the last one
    };

    [[nodiscard]] Passage passageFrom(const QTextBlock &first) const;
    [[nodiscard]] bool isParted(const Passage &passage) const;
    [[nodiscard]] bool isLongerThanAPage(const Passage &passage) const;
    [[nodiscard]] int pageOf(const QTextBlock &block, int line) const;
    [[nodiscard]] int lastPageOf(const QTextBlock &block) const;

    QTextDocument &m_document;
    qreal m_pageHeight;
};

[[nodiscard]] bool isSignOff(const QTextBlock &block);  // "Yours sincerely," with room for a name below it

}  // namespace redress
