// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QLocale>

namespace redress {

// Has the program speak the language of `locale` where `folder` holds a translation into it, and English otherwise.
// English is loaded as well, for its plurals: sentences are written in the source as "%n case(s)".
void installTranslation(QCoreApplication &application, const QLocale &locale = QLocale(),
                        const QString &folder = QStringLiteral(":/i18n"));

}  // namespace redress
