// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translation.h"

#include <QLibraryInfo>
#include <QTranslator>
#include <memory>

namespace redress {

namespace {

using namespace Qt::StringLiterals;

bool install(QCoreApplication &application, const QLocale &locale, const QString &catalogue, const QString &folder) {
    auto translator = std::make_unique<QTranslator>(&application);
    if (!translator->load(locale, catalogue, u"_"_s, folder)) return false;
    return QCoreApplication::installTranslator(translator.release());  // the application deletes it
}

}  // namespace

// The catalogue that was installed last is asked first.
void installTranslation(QCoreApplication &application, const QLocale &locale, const QString &folder) {
    install(application, QLocale(QLocale::English), u"redress"_s, folder);
    // Months are named in the language of the sentences around them, whatever else the computer speaks.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (locale.language() == QLocale::English || !install(application, locale, u"redress"_s, folder)) return;
    QLocale::setDefault(locale);
    // Qt's own dialogs follow only where ours do: a window in two languages is worse than one in English.
    install(application, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

}  // namespace redress
