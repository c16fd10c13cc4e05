// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QThreadPool>
#include <algorithm>
#include <array>
#include <utility>

#include "app/application_context.h"
#include "core/casework/event_names.h"
#include "core/schedule/worklist.h"
#include "ui/case/case_screen.h"
#include "ui/main/help_window.h"
#include "ui/main/screens.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostCases = 3;
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

// Those that need most to be done, one of each group of the worklist after the other.
std::vector<CaseRef> casesToShow(const Register &reg) {
    const auto worklist = readWorklist(reg, {}, mostCases);
    std::vector<CaseRef> cases;
    if (!worklist) return cases;
    for (const auto *group : {&worklist->overdue, &worklist->dueToday, &worklist->approaching, &worklist->next}) {
        for (const auto &item : *group) {
            const bool known = std::ranges::find(cases, item.reference) != cases.end();
            if (!item.reference.isEmpty() && !known && cases.size() < mostCases) cases.push_back(item.reference);
        }
    }
    return cases;
}

// The milestone that the policy waits for next, where it can be recorded now.
EventName nextStep(const Register &reg, const CaseRef &reference) {
    const auto file = reg.caseFile(reference);
    if (!file) return {};
    for (const auto &choice : reg.choicesFor(*file)) {
        const Milestone *milestone = file->procedure().milestone(choice.event);
        if (choice.obstacle.isEmpty() && milestone && milestone->kind == Milestone::Kind::Response) return choice.event;
    }
    return {};
}

Result<> drawCase(MainWindow &window, const Register &reg, const CaseRef &reference, const QString &name,
                  const Album &album, QSize size) {
    window.openCase(reference);
    CaseScreen &screen = window.screens().caseScreen();
    if (const auto added = album.add(window, name, size); !added) return added;
    screen.turnTo(CaseScreen::Part::Points);
    if (const auto added = album.add(window, name + u"-points"_s, size); !added) return added;
    screen.turnTo(CaseScreen::Part::Details);
    if (const auto added = album.add(window, name + u"-details"_s, size); !added) return added;
    const EventName step = nextStep(reg, reference);
    if (step.isEmpty()) return {};
    screen.begin(step);
    const auto added = album.add(window, name + u"-answer"_s, size);
    screen.begin(events::call);
    return added;
}

Result<> drawWindow(MainWindow &window, const Register &reg, const std::vector<CaseRef> &cases, const Album &album,
                    QSize size) {
    for (const auto &[place, name] : places) {
        window.go(place);
        if (const auto added = album.add(window, QLatin1StringView(name), size); !added) return added;
    }
    if (cases.empty()) return {};
    for (size_t at = 0; at < cases.size(); ++at) {
        const QString name = at == 0 ? u"case"_s : u"case-%1"_s.arg(at + 1);
        if (const auto drawn = drawCase(window, reg, cases[at], name, album, size); !drawn) return drawn;
    }
    window.openLetter(cases.front(), u"acknowledgement"_s);
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
    const auto cases = casesToShow(context.reg());
    for (const auto &[scheme, name] :
         {std::pair{Theme::Scheme::Light, u"light"_s}, std::pair{Theme::Scheme::Dark, u"dark"_s}}) {
        context.setScheme(scheme);
        const Album album(folder, name);
        for (const QSize size : sizes)
            if (const auto drawn = drawWindow(context.window(), context.reg(), cases, album, size); !drawn)
                return drawn;
        if (const auto drawn = drawDialogs(context, album); !drawn) return drawn;
    }
    return {};
}

}  // namespace redress
