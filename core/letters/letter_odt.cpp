// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QTextDocumentWriter>
#include <QTextFrame>

#include "core/letters/letter_document.h"
#include "core/letters/letter_formats.h"
#include "core/letters/letter_pages.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal pixels = 96 / 25.4;  // in a millimetre: what Qt's ODF writer takes lengths to be in

}  // namespace

QByteArray letter_formats::odt(const Letter &letter) {
    const QString copy =
        letter.copy ? u"<p style=\"page-break-before: always\"></p>"_s + letter.copy->flowing : QString();
    LetterDocument document(letter.flowing + copy, letter, LetterDocument::Medium::File);
    document.setPageSize(LetterPages::paper * pixels);
    QTextFrameFormat page = document.rootFrame()->frameFormat();
    page.setMargin(LetterPages::margin * pixels);
    document.rootFrame()->setFrameFormat(page);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QTextDocumentWriter writer(&buffer, "ODF");
    writer.write(&document);
    return bytes;
}

}  // namespace redress
