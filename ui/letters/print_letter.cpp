// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/print_letter.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrinter>

#include "core/letters/letter_pages.h"

namespace redress {

Result<bool> printLetter(const Letter &letter, const AskForPrinter &ask, QWidget *parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setDocName(letter.title);
    if (!ask(printer, parent)) return false;
    printer.setFullPage(true);
    const auto failed = [] {
        return refuse(QCoreApplication::translate(
            "PrintLetter",
            "The printer did not take the letter. See that it is switched on and has paper, or save a PDF."));
    };
    QPainter painter;
    if (!painter.begin(&printer)) return failed();
    const LetterPages pages(letter);
    const qreal dotsPerMillimetre = printer.resolution() / 25.4;
    for (int page = 0; page < pages.count(); ++page) {
        if (page > 0 && !printer.newPage()) return failed();
        painter.save();
        painter.scale(dotsPerMillimetre, dotsPerMillimetre);
        pages.paint(painter, page);
        painter.restore();
    }
    return true;
}

}  // namespace redress
