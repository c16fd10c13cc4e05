// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QTextDocument>

#include "core/letters/letter.h"

namespace redress {

// The rich text of a letter, or of a part of it, in a letter's spacing. Reads nothing from outside: the organisation's
// logo is the one picture it knows, and any other shows as a grey box.
class LetterDocument final : public QTextDocument {
    Q_OBJECT

public:
    // Where it is to be laid out: on paper in printer's units, whatever the screen; or for a file that keeps its own
    // layout.
    enum class Medium { Paper, File };

    // Layout units of Medium::Paper in a millimetre.
    static constexpr qreal paperUnits = 1200 / 25.4;

    LetterDocument(const QString &html, const Letter &letter, Medium medium);

    // Empty space above the first line, in millimetres.
    void setTopSpace(qreal millimetres);

    // Lays the text out in pages of this size, in millimetres, with breaks where they do no harm (letter_breaks.h).
    void layOutPages(const QSizeF &millimetres);

protected:
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void space();
    void setFont(const QTextBlock &block, qreal points);

    QImage m_paper;  // lends its resolution to the layout
    QByteArray m_logo;
    qreal m_points;      // of the text
    qreal m_lineHeight;  // per cent
};

}  // namespace redress
