// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <array>

#include "core/base/result.h"

struct lxw_chart;
struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace redress {

// How a cell of a workbook looks. Each comes in a bold form as well.
enum class XlsxLook { Title, Quiet, Heading, Text, Count, Percent, Money };
inline constexpr size_t xlsxLookCount = 7;

// A workbook in the making. Text is always written as text: nothing that came from data becomes a formula.
class XlsxBook {
public:
    XlsxBook();
    ~XlsxBook();
    XlsxBook(const XlsxBook &) = delete;
    XlsxBook &operator=(const XlsxBook &) = delete;

    [[nodiscard]] lxw_workbook *book() { return m_book; }
    // A sheet of that name, or as near to it as the format allows.
    [[nodiscard]] lxw_worksheet *addSheet(const QString &name);
    [[nodiscard]] lxw_format *format(XlsxLook look, bool bold = false) const;
    void text(lxw_worksheet *sheet, int row, int column, const QString &text, XlsxLook look = XlsxLook::Text,
              bool bold = false);
    void number(lxw_worksheet *sheet, int row, int column, double value, XlsxLook look, bool bold = false);

    // The finished file. The book is of no use afterwards.
    [[nodiscard]] Result<QByteArray> finish();

private:
    void makeFormats();
    [[nodiscard]] QString path() const;

    QTemporaryDir m_folder;  // the library writes to a path only
    QByteArray m_path;
    lxw_workbook *m_book = nullptr;
    std::array<std::array<lxw_format *, 2>, xlsxLookCount> m_formats{};
};

}  // namespace redress
