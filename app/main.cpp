// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <memory>

#include "app/commands/all_commands.h"
#include "app/translation.h"
#include "app/window.h"

namespace {

using namespace Qt::StringLiterals;
using namespace redress;

// A first word that is no option names a command; all others open the window.
bool isCommand(int argc, char *argv[]) {
    const QByteArrayView first = argc > 1 ? argv[1] : "";
    return first == "--help" || first == "-h" || (!first.isEmpty() && !first.startsWith('-'));
}

bool drawsPages(QByteArrayView command) {
    return command.startsWith("letter") || command == "report";
}

// Letters and reports need fonts, but no display.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char *argv[]) {
    if (!drawsPages(argv[1])) return std::make_unique<QCoreApplication>(argc, argv);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

// What Qt has to say of the machine is no answer to a person. QT_LOGGING_RULES brings it back for developers.
void quietQt() {
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
}

void nameApplication() {
    QCoreApplication::setApplicationName(u"redress"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(REDRESS_VERSION));
    QGuiApplication::setDesktopFileName(u"redress"_s);
}

}  // namespace

int main(int argc, char *argv[]) {
    quietQt();
    if (isCommand(argc, argv)) {
        const auto application = applicationFor(argc, argv);
        nameApplication();
        installTranslation(*application);
        return static_cast<int>(runCommand(application->arguments()));
    }
    QApplication application(argc, argv);
    nameApplication();
    installTranslation(application);
    return openWindow(application.arguments());
}
