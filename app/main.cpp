// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QGuiApplication>
#include <QLoggingCategory>
#include <QTextStream>
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
    return command.startsWith("letter") || command == "report" || command == "sample";
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

// Where there is none, Qt ends the program with a page of its own words.
bool hasDisplay() {
#ifdef Q_OS_LINUX
    for (const char *name : {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(name)) return true;
    }
    return false;
#else
    return true;
#endif
}

int complainOfNoDisplay() {
    QTextStream(stderr)
        << QCoreApplication::translate(
               "Main", "redress: there is no display to open the window on; redress --help lists what works without.")
        << Qt::endl;
    return static_cast<int>(ExitCode::CannotRun);
}

int printVersion() {
    return static_cast<int>(tell(u"redress "_s + QStringLiteral(REDRESS_VERSION) + u'\n'));
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
    if (argc > 1 && qstrcmp(argv[1], "--version") == 0) return printVersion();
    if (!hasDisplay()) return complainOfNoDisplay();
    QApplication application(argc, argv);
    nameApplication();
    installTranslation(application);
    return openWindow(application.arguments());
}
