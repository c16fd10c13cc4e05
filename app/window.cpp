// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>

#include "app/application_context.h"
#include "app/commands/shell.h"
#include "app/first_paint.h"
#include "app/pictures.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

int complain(const QString &message) {
    QTextStream(stderr) << "redress: " << message << Qt::endl;
    return int(ExitCode::CannotRun);
}

// A platform without a display says of many things that it cannot do them, and none of it is news.
void saySilently(QtMsgType, const QMessageLogContext &, const QString &) {}

int drawPictures(ApplicationContext &context, const QString &folder) {
    qInstallMessageHandler(saySilently);
    if (!context.openLast()) return complain(context.whyNotOpened().message);
    const auto drawn = drawScreens(context, folder);
    return drawn ? int(ExitCode::Done) : complain(drawn.error().message);
}

}  // namespace

int openWindow(const QStringList &arguments) {
    QCommandLineParser options;
    Shell::addCommonOptions(options);
    options.addOption({u"pictures"_s,
                       QCoreApplication::translate("Window", "Draw every screen into this folder and end."),
                       u"folder"_s});
    // Not for people, and so in no help: the bench times a start by it.
    QCommandLineOption untilPainted(u"until-painted"_s);
    untilPainted.setFlags(QCommandLineOption::HiddenFromHelp);
    options.addOption(untilPainted);
    if (!options.parse(arguments)) return complain(options.errorText());
    const auto shell = Shell::fromOptions(options);
    if (!shell) return complain(shell.error().message);
    ApplicationContext context(**shell, options.isSet(u"database"_s));
    if (options.isSet(u"pictures"_s)) return drawPictures(context, options.value(u"pictures"_s));
    if (!context.start()) return int(ExitCode::Done);
    if (options.isSet(untilPainted)) new FirstPaint(context.window());
    return QApplication::exec();
}

}  // namespace redress
