// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/letter_formats.h"

namespace redress {

using namespace Qt::StringLiterals;

QByteArray letter_formats::html(const Letter &letter) {
    QString content = letter.flowing;
    if (letter.copy) content += u"<div style=\"page-break-before: always\">\n%1</div>\n"_s.arg(letter.copy->flowing);
    content.replace(u"src=\"logo\""_s,
                    u"src=\"data:image/png;base64,%1\""_s.arg(QString::fromLatin1(letter.logo.toBase64())));
    return u"<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta "
           u"charset=\"utf-8\">\n<title>%1</title>\n<style>\n%2</style>\n"
           "</head>\n<body>\n%3</body>\n</html>\n"_s.arg(letter.title.toHtmlEscaped(), letter.styles, content)
               .toUtf8();
}

}  // namespace redress
