// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include "core/letters/letter_document.h"
#include "core/letters/letter_formats.h"
#include "core/letters/letter_pages.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// Qt writes the clock's time into a PDF; a letter bears the time it was written, in the same number of characters.
QByteArray dated(QByteArray pdf, const QDateTime &written) {
    constexpr QByteArrayView key = "/CreationDate (D:";
    const qsizetype place = pdf.indexOf(key);
    if (place < 0) return pdf;
    const QByteArray stamp = written.toUTC().toString(u"yyyyMMddHHmmss"_s).toLatin1();
    pdf.replace(place + key.size(), stamp.size(), stamp);
    const qsizetype zone = place + key.size() + stamp.size();
    const qsizetype end = pdf.indexOf(')', zone);
    if (end - zone == 7) pdf.replace(zone, 7, "+00'00'");
    return pdf;
}

}  // namespace

QByteArray letter_formats::pdf(const Letter &letter) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF());
    writer.setTitle(letter.title);
    writer.setCreator(letter.organisation);
    const LetterPages pages(letter);
    QPainter painter(&writer);
    painter.scale(LetterDocument::paperUnits, LetterDocument::paperUnits);
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0) writer.newPage();
        pages.paint(painter, page);
    }
    painter.end();
    return dated(bytes, letter.written);
}

}  // namespace redress
