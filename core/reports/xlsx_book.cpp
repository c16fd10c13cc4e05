// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/xlsx_book.h"

#include <xlsxwriter.h>

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>

#include "core/reports/paper.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr int longestSheetName = 31;
constexpr int longestText = 32767;  // of a cell; the format allows no more

lxw_color_t colour(QRgb rgb) {
    return rgb & 0xffffffU;
}

}  // namespace

XlsxBook::XlsxBook() : m_path(QFile::encodeName(path())), m_book(workbook_new(m_path.constData())) {
    if (m_book) makeFormats();
}

XlsxBook::~XlsxBook() {
    if (m_book) workbook_close(m_book);
}

QString XlsxBook::path() const {
    return m_folder.filePath(u"report.xlsx"_s);
}

void XlsxBook::makeFormats() {
    for (size_t look = 0; look < xlsxLookCount; ++look)
        for (const bool bold : {false, true}) {
            lxw_format *format = workbook_add_format(m_book);
            if (bold) format_set_bold(format);
            m_formats[look][bold ? 1 : 0] = format;
        }
    const auto both = [this](XlsxLook look, const auto &set) {
        for (lxw_format *each : m_formats[static_cast<size_t>(look)]) set(each);
    };
    both(XlsxLook::Title,
         [](lxw_format *f) { format_set_font_size(f, 16), format_set_font_color(f, colour(paper::band)); });
    both(XlsxLook::Quiet, [](lxw_format *f) { format_set_font_color(f, colour(paper::quietInk)); });
    both(XlsxLook::Heading, [](lxw_format *f) {
        format_set_bold(f);
        format_set_text_wrap(f);
        format_set_align(f, LXW_ALIGN_VERTICAL_BOTTOM);
        format_set_bottom(f, LXW_BORDER_THIN);
    });
    both(XlsxLook::Count, [](lxw_format *f) { format_set_num_format(f, "#,##0"); });
    both(XlsxLook::Percent, [](lxw_format *f) { format_set_num_format(f, "0.0%"); });
    both(XlsxLook::Money, [](lxw_format *f) { format_set_num_format(f, "\xc2\xa3#,##0.00"); });
}

lxw_worksheet *XlsxBook::addSheet(const QString &name) {
    static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\']"_s);
    const QString base = QString(name).remove(forbidden).simplified();
    QString unique = base.left(longestSheetName);
    for (int again = 2; workbook_get_worksheet_by_name(m_book, unique.toUtf8().constData()); ++again)
        unique = base.left(longestSheetName - 4) + u' ' + QString::number(again);
    return workbook_add_worksheet(m_book, unique.toUtf8().constData());
}

lxw_format *XlsxBook::format(XlsxLook look, bool bold) const {
    return m_formats[static_cast<size_t>(look)][bold ? 1 : 0];
}

void XlsxBook::text(lxw_worksheet *sheet, int row, int column, const QString &text, XlsxLook look, bool bold) {
    worksheet_write_string(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column),
                           text.left(longestText).toUtf8().constData(), format(look, bold));
}

void XlsxBook::number(lxw_worksheet *sheet, int row, int column, double value, XlsxLook look, bool bold) {
    worksheet_write_number(sheet, static_cast<lxw_row_t>(row), static_cast<lxw_col_t>(column), value,
                           format(look, bold));
}

Result<QByteArray> XlsxBook::finish() {
    const lxw_error error = m_book ? workbook_close(m_book) : LXW_ERROR_CREATING_TMPFILE;
    m_book = nullptr;
    QFile file(path());
    if (error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly)) return file.readAll();
    return refuse(
        Words::tr("The spreadsheet could not be made: make room in the folder for temporary files and try again."));
}

}  // namespace redress
