// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRectF>
#include <memory>
#include <vector>

#include "core/letters/letter.h"

class QPainter;

namespace redress {

class LetterDocument;

// A letter on A4, folded in three for a DL envelope with a window (BS 4264: 35 mm × 90 mm, 20 mm from the left).
// The same lines on the same pages wherever it is painted: on the screen, on paper, into a PDF.
class LetterPages {
public:
    static constexpr QSizeF paper{210, 297};                // millimetres
    static constexpr qreal margin = 25;                     // millimetres, at the sides and the top
    static constexpr QRectF addressWindow{20, 50, 90, 35};  // nothing but the address stands in it

    explicit LetterPages(const Letter &letter);
    ~LetterPages();

    [[nodiscard]] int count() const;  // with those of the copy, which follow

    // Paints a page, counted from 0, with its corner at the painter's origin. The painter's unit has to be a
    // millimetre.
    void paint(QPainter &painter, int page) const;

private:
    // What the window of the envelope shows, and the date beside it.
    struct Front {
        std::unique_ptr<LetterDocument> address;
        std::unique_ptr<LetterDocument> dateline;
    };

    void paintFirst(QPainter &painter, const Front &front) const;
    [[nodiscard]] int sheets() const;  // pages of one of them
    void paintPageNumber(QPainter &painter, int page) const;

    std::unique_ptr<LetterDocument> m_letterhead;
    std::vector<Front> m_fronts;  // of the letter, then of its copy
    std::unique_ptr<LetterDocument> m_body;
    QImage m_logo;
    QString m_organisation;
    CaseRef m_reference;
    bool m_isLargePrint;
};

}  // namespace redress
