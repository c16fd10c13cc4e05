// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/paper.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>
#include <memory>

namespace redress {

namespace {

constexpr QMarginsF marginsInMm(20, 18, 20, 16);

struct Sheet {
    QSizeF text;   // room for the document on each page, in the device's dots
    qreal footer;  // height of the line at the foot
};

Sheet sheetOf(const QPagedPaintDevice &device, const QFont &font) {
    const QFontMetricsF metrics(font, &device);
    const qreal footer = 2 * metrics.height();
    const QSizeF page = device.pageLayout().paintRectPixels(device.logicalDpiX()).size();
    return {QSizeF(page.width(), page.height() - footer), footer};
}

void paintFooter(QPainter &painter, const Sheet &sheet, const QString &title, int page, int pages) {
    const QRectF foot(0, sheet.text.height(), sheet.text.width(), sheet.footer);
    const QString number = QCoreApplication::translate("Paper", "Page %1 of %2").arg(page).arg(pages);
    const qreal numberWidth = painter.fontMetrics().horizontalAdvance(number) * 1.5;
    painter.setPen(Qt::darkGray);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignBottom, number);
    painter.drawText(foot.adjusted(0, 0, -numberWidth, 0), Qt::AlignLeft | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(title, Qt::ElideRight, int(foot.width() - numberWidth)));
}

void paintPage(QPainter &painter, const QTextDocument &document, const Sheet &sheet, int page) {
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = QRectF(QPointF(0, page * sheet.text.height()), sheet.text);
    painter.save();
    painter.translate(0, -page * sheet.text.height());
    painter.setClipRect(context.clip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

}  // namespace

bool askWithDialog(QPrinter &printer, QWidget *parent) {
    QPrintDialog dialog(&printer, parent);
    return dialog.exec() == QDialog::Accepted;
}

void paintPages(const QTextDocument &document, const QString &title, QPagedPaintDevice &device) {
    const std::unique_ptr<QTextDocument> laidOut(document.clone());
    QFont small = laidOut->defaultFont();
    small.setPointSizeF(9);
    const Sheet sheet = sheetOf(device, small);
    laidOut->documentLayout()->setPaintDevice(&device);
    laidOut->setDocumentMargin(0);
    laidOut->setPageSize(sheet.text);
    QPainter painter(&device);
    for (int page = 0; page < laidOut->pageCount(); ++page) {
        if (page > 0) device.newPage();
        paintPage(painter, *laidOut, sheet, page);
        painter.setFont(small);
        paintFooter(painter, sheet, title, page + 1, laidOut->pageCount());
    }
}

void printOnPaper(const QTextDocument &document, const QString &title, const AskForPrinter &ask, QWidget *parent) {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(marginsInMm, QPageLayout::Millimeter);
    printer.setDocName(title);
    if (ask(printer, parent)) paintPages(document, title, printer);
}

}  // namespace redress
