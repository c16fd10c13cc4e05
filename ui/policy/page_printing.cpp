// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policy/page_printing.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextFrame>

#include "core/base/whole_file.h"
#include "core/policy/page/page_html.h"
#include "ui/common/theme.h"
#include "ui/policy/page_style.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct PagePrinting {
    Q_DECLARE_TR_FUNCTIONS(PagePrinting)
};

constexpr qreal bodyPoints = 9;
constexpr qreal footMillimetres = 10;

// One sheet: the part of the document that belongs on it, and the foot.
class Sheets {
public:
    Sheets(const PolicyPage &page, QPagedPaintDevice &device, QPainter &painter)
        : m_page(page), m_device(device), m_painter(painter) {
        m_font = Theme::font(Theme::Text::Body);
        m_font.setPointSizeF(bodyPoints);
        m_body = QSizeF(device.width(), device.height() - footMillimetres / 25.4 * device.logicalDpiY());
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setDocumentMargin(0);
        m_document.setDefaultFont(m_font);
        m_document.setDefaultStyleSheet(pageStyle(Theme::palette(false), m_font));
        m_document.setHtml(toHtml(page));
        m_document.setPageSize(m_body);
    }

    void print() {
        const int count = m_document.pageCount();
        for (int i = 0; i < count; ++i) {
            if (i > 0) m_device.newPage();
            printBody(i);
            printFoot(i + 1, count);
        }
    }

private:
    void printBody(int sheet) {
        const QRectF part(QPointF(0, sheet * m_body.height()), m_body);
        m_painter.save();
        m_painter.translate(0, -part.top());
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = part;
        context.palette = Theme::palette(false);
        m_painter.setClipRect(part);
        m_document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
    }

    void printFoot(int number, int count) {
        const QRectF foot(0, m_body.height(), m_body.width(), m_device.height() - m_body.height());
        m_painter.setFont(m_font);
        m_painter.setPen(Theme::colour(Theme::Role::QuietInk, Theme::palette(false)));
        m_painter.drawText(foot, Qt::AlignBottom | Qt::AlignLeft,
                           PagePrinting::tr("%1: %2").arg(m_page.organisation, m_page.title));
        m_painter.drawText(foot, Qt::AlignBottom | Qt::AlignRight,
                           PagePrinting::tr("Page %1 of %2").arg(number).arg(count));
    }

    const PolicyPage &m_page;
    QPagedPaintDevice &m_device;
    QPainter &m_painter;
    QFont m_font;
    QSizeF m_body;
    QTextDocument m_document;
};

}  // namespace

Result<> printPage(const PolicyPage &page, QPagedPaintDevice &device) {
    QPainter painter;
    if (!painter.begin(&device))
        return refuse(
            PagePrinting::tr("The page could not be printed: check that the printer is ready and try again."));
    Sheets(page, device, painter).print();
    painter.end();
    return {};
}

Result<> savePage(const PolicyPage &page, const QString &path) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter pdf(&buffer);
        pdf.setPageSize(QPageSize(QPageSize::A4));
        pdf.setPageMargins(QMarginsF(18, 18, 18, 14), QPageLayout::Millimeter);
        pdf.setTitle(page.title);
        pdf.setCreator(u"Redress"_s);
        if (auto printed = printPage(page, pdf); !printed) return printed;
    }
    return saveWhole(path, bytes);
}

}  // namespace redress
