// SPDX-License-Identifier: GPL-3.0-or-later
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>

#include "core/reports/page_layout.h"
#include "core/reports/report_writers.h"

namespace redress {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr int resolution = 1200;  // dots per inch of the PDF's own grid

}  // namespace

Result<> print(const ReportDocument &report, QPagedPaintDevice &printer) {
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageOrientation(QPageLayout::Portrait);
    // The layout has its own margins, and its band reaches the paper's edge.
    printer.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&printer)) return refuse(Words::tr("The printer did not take the report: choose another one."));
    const qreal scale = painter.device()->logicalDpiX() / 72.0;
    bool first = true;
    for (const ReportPage &page : layOut(report)) {
        if (!first && !printer.newPage())
            return refuse(Words::tr("The printer stopped before the report was printed."));
        first = false;
        painter.save();
        // A printer that cannot reach the edge is drawn on from where it can.
        const QMargins unreachable = printer.pageLayout().marginsPixels(painter.device()->logicalDpiX());
        painter.translate(-unreachable.left(), -unreachable.top());
        painter.scale(scale, scale);
        paint(painter, page.drawing);
        painter.restore();
    }
    return {};
}

Result<QByteArray> toPdf(const ReportDocument &report) {
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(resolution);
    writer.setTitle(Words::tr("%1: %2").arg(report.title, report.period.title()));
    writer.setCreator(QStringLiteral("Redress"));
    if (auto printed = print(report, writer); !printed) return refuse(printed.error());
    return content;
}

}  // namespace redress
