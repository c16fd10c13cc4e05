// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pictures.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <algorithm>
#include <array>
#include <utility>

#include "app/album.h"
#include "app/application_context.h"
#include "app/dialog_pictures.h"
#include "core/casework/event_names.h"
#include "core/reports/report_catalogue.h"
#include "core/schedule/worklist.h"
#include "ui/case/case_screen.h"
#include "ui/main/screens.h"
#include "ui/reports/reports_screen.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr size_t mostCases = 3;
constexpr std::array sizes{QSize(1280, 800), QSize(1920, 1080)};
constexpr std::array places{std::pair{Place::Today, "today"},       std::pair{Place::Cases, "cases"},
                            std::pair{Place::Letters, "letters"},   std::pair{Place::Reports, "reports"},
                            std::pair{Place::Learning, "learning"}, std::pair{Place::Policy, "policy"},
                            std::pair{Place::Settings, "settings"}};

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

// Where the customer may go next, unfolded for the moment.
Result<> drawWays(MainWindow &window, const QString &name, const Album &album, QSize size) {
    CaseScreen &screen = window.screens().caseScreen();
    screen.turnTo(CaseScreen::Part::Timeline);
    auto *heading = screen.findChild<QPushButton *>(u"waysOn"_s);
    if (!heading) return {};
    heading->setChecked(true);
    Album::settle();
    if (auto *side = screen.findChild<QScrollArea *>(u"caseSide"_s))
        side->verticalScrollBar()->setValue(heading->mapTo(side->widget(), QPoint()).y());
    const auto added = album.add(window, name + u"-next"_s, size);
    heading->setChecked(false);
    return added;
}

// Every target of the case, unfolded for the moment.
Result<> drawTargets(MainWindow &window, const QString &name, const Album &album, QSize size) {
    CaseScreen &screen = window.screens().caseScreen();
    screen.turnTo(CaseScreen::Part::Timeline);
    auto *all = screen.findChild<QPushButton *>(u"allTargets"_s);
    if (!all || all->isHidden()) return {};
    all->setChecked(true);
    const auto added = album.add(window, name + u"-targets"_s, size);
    all->setChecked(false);
    return added;
}

Result<> drawCase(MainWindow &window, const Register &reg, const CaseRef &reference, const QString &name,
                  const Album &album, QSize size) {
    window.openCase(reference);
    CaseScreen &screen = window.screens().caseScreen();
    if (const auto added = album.add(window, name, size); !added) return added;
    screen.turnTo(CaseScreen::Part::Points);
    if (const auto added = album.add(window, name + u"-points"_s, size); !added) return added;
    screen.turnTo(CaseScreen::Part::Promises);
    if (const auto added = album.add(window, name + u"-promises"_s, size); !added) return added;
    screen.turnTo(CaseScreen::Part::Details);
    if (const auto added = album.add(window, name + u"-details"_s, size); !added) return added;
    if (const auto added = drawWays(window, name, album, size); !added) return added;
    if (const auto added = drawTargets(window, name, album, size); !added) return added;
    const EventName step = nextStep(reg, reference);
    if (step.isEmpty()) return {};
    screen.begin(step);
    const auto added = album.add(window, name + u"-answer"_s, size);
    screen.begin(events::call);
    return added;
}

// What is below the edge of a page that scrolls.
Result<> drawFoot(MainWindow &window, const QString &name, const Album &album, QSize size) {
    QScrollBar *furthest = nullptr;
    for (auto *area : window.findChildren<QScrollArea *>())
        if (area->isVisible() && (!furthest || area->verticalScrollBar()->maximum() > furthest->maximum()))
            furthest = area->verticalScrollBar();
    if (!furthest || furthest->maximum() == 0) return {};
    furthest->setValue(furthest->maximum());
    return album.add(window, name + u"-foot"_s, size);
}

Result<> drawReports(MainWindow &window, const Register &reg, const Album &album, QSize size) {
    const Period period = Period::containing(Period::Kind::Quarter, reg.clock().today()).previous();
    for (const auto &kind : reportKinds()) {
        window.showReport(kind.id, period.toText());
        if (const auto added = album.add(window, u"report-"_s + kind.id, size); !added) return added;
    }
    return {};
}

Result<> drawWindow(MainWindow &window, const Register &reg, const std::vector<CaseRef> &cases, const Album &album,
                    QSize size) {
    for (const auto &[place, name] : places) {
        window.go(place);
        if (const auto added = album.add(window, QLatin1StringView(name), size); !added) return added;
        if (place == Place::Learning || place == Place::Settings)
            if (const auto added = drawFoot(window, QLatin1StringView(name), album, size); !added) return added;
    }
    if (const auto drawn = drawReports(window, reg, album, size); !drawn) return drawn;
    if (cases.empty()) return {};
    for (size_t at = 0; at < cases.size(); ++at) {
        const QString name = at == 0 ? u"case"_s : u"case-%1"_s.arg(at + 1);
        if (const auto drawn = drawCase(window, reg, cases[at], name, album, size); !drawn) return drawn;
    }
    window.openLetter(cases.front(), u"acknowledgement"_s);
    return album.add(window, u"letter"_s, size);
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
