// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThreadPool>
#include <array>
#include <utility>

#include "app/application_context.h"
#include "core/schedule/worklist.h"
#include "ui/main/help_window.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int settleMs = 250;  // for what screens read beside the window
constexpr std::array sizes{QSize(1280, 800), QSize(1920, 1080)};
constexpr std::array places{std::pair{Place::Today, "today"},     std::pair{Place::Cases, "cases"},
                            std::pair{Place::Letters, "letters"}, std::pair{Place::Reports, "reports"},
                            std::pair{Place::Policy, "policy"},   std::pair{Place::Settings, "settings"}};

void settle() {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMs) {
        QApplication::processEvents(QEventLoop::AllEvents, settleMs);
        QThreadPool::globalInstance()->waitForDone(settleMs);
    }
}

class Album {
public:
    Album(const QString &folder, const QString &scheme) : m_folder(folder), m_scheme(scheme) {}

    [[nodiscard]] Result<> add(QWidget &widget, const QString &name, QSize size) const {
        widget.resize(size);
        widget.show();
        settle();
        const QString path =
            m_folder.filePath(u"%1-%2-%3x%4.png"_s.arg(name, m_scheme).arg(size.width()).arg(size.height()));
        if (widget.grab().save(path)) return {};
        return refuse(QCoreApplication::translate("Pictures",
                                                  "%1 could not be written. Look whether the folder can be written to.")
                          .arg(path));
    }

private:
    QDir m_folder;
    QString m_scheme;
};

CaseRef caseToShow(const Register &reg) {
    const auto worklist = readWorklist(reg, {}, 1);
    if (!worklist) return {};
    for (const auto *group : {&worklist->overdue, &worklist->dueToday, &worklist->approaching, &worklist->next})
        if (!group->empty()) return group->front().reference;
    return {};
}

Result<> drawWindow(MainWindow &window, const CaseRef &reference, const Album &album, QSize size) {
    for (const auto &[place, name] : places) {
        window.go(place);
        if (const auto added = album.add(window, QLatin1StringView(name), size); !added) return added;
    }
    if (reference.isEmpty()) return {};
    window.openCase(reference);
    if (const auto added = album.add(window, u"case"_s, size); !added) return added;
    window.openLetter(reference, u"acknowledgement"_s);
    return album.add(window, u"letter"_s, size);
}

Result<> drawDialogs(ApplicationContext &context, const Album &album) {
    HelpWindow help;
    help.open(HelpWindow::Page::Tour);
    if (const auto added = album.add(help, u"help"_s, help.size()); !added) return added;
    const auto setup = context.setup();
    return album.add(*setup, u"setup"_s, setup->size());
}

}  // namespace

Result<> drawScreens(ApplicationContext &context, const QString &folder) {
    if (!QDir().mkpath(folder))
        return refuse(QCoreApplication::translate("Pictures", "The folder %1 could not be made.").arg(folder));
    const CaseRef reference = caseToShow(context.reg());
    for (const auto &[scheme, name] :
         {std::pair{Theme::Scheme::Light, u"light"_s}, std::pair{Theme::Scheme::Dark, u"dark"_s}}) {
        context.setScheme(scheme);
        const Album album(folder, name);
        for (const QSize size : sizes)
            if (const auto drawn = drawWindow(context.window(), reference, album, size); !drawn) return drawn;
        if (const auto drawn = drawDialogs(context, album); !drawn) return drawn;
    }
    return {};
}

}  // namespace redress
