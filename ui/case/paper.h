// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPagedPaintDevice;
class QPrinter;
class QString;
class QTextDocument;
class QWidget;

namespace redress {

// Asks the person for a printer and its settings; false: they changed their mind.
using AskForPrinter = std::function<bool(QPrinter &, QWidget *)>;
[[nodiscard]] bool askWithDialog(QPrinter &printer, QWidget *parent);

// Paints a document page by page inside the device's margins, each page with its title and number at the foot.
// QTextDocument::print() would add margins of its own to those of the page.
void paintPages(const QTextDocument &document, const QString &title, QPagedPaintDevice &device);

void printOnPaper(const QTextDocument &document, const QString &title, const AskForPrinter &ask, QWidget *parent);

}  // namespace redress
