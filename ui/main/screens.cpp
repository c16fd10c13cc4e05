// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/screens.h"

#include "ui/case/case_screen.h"
#include "ui/cases/cases_screen.h"
#include "ui/common/tall_page.h"
#include "ui/learning/learning_screen.h"
#include "ui/letters/letters_screen.h"
#include "ui/policy/policy_screen.h"
#include "ui/reports/reports_screen.h"
#include "ui/settings/settings_screen.h"
#include "ui/today/today_screen.h"

namespace redress {

Screens::Screens(const Session &session, Preferences &preferences, QWidget *parent)
    : QStackedWidget(parent), m_session(session), m_preferences(preferences) {}

// A screen has those of the window's signals that it has use for.
template <class Screen>
void Screens::passOn(Screen *screen) {
    if constexpr (requires { &Screen::caseWanted; }) connect(screen, &Screen::caseWanted, this, &Screens::caseWanted);
    if constexpr (requires { &Screen::casesWanted; })
        connect(screen, &Screen::casesWanted, this, &Screens::casesWanted);
    if constexpr (requires { &Screen::letterWanted; })
        connect(screen, &Screen::letterWanted, this, &Screens::letterWanted);
    if constexpr (requires { &Screen::personWanted; })
        connect(screen, &Screen::personWanted, this, &Screens::personWanted);
    if constexpr (requires { &Screen::besideWanted; })
        connect(screen, &Screen::besideWanted, this, &Screens::besideWanted);
    if constexpr (requires { &Screen::actionWanted; })
        connect(screen, &Screen::actionWanted, this, &Screens::actionWanted);
    if constexpr (requires { &Screen::newCaseWanted; })
        connect(screen, &Screen::newCaseWanted, this, &Screens::newCaseWanted);
    if constexpr (requires { &Screen::reportWanted; })
        connect(screen, &Screen::reportWanted, this, &Screens::reportWanted);
    if constexpr (requires { &Screen::importWanted; })
        connect(screen, &Screen::importWanted, this, &Screens::importWanted);
    if constexpr (requires { &Screen::otherRegisterWanted; })
        connect(screen, &Screen::otherRegisterWanted, this, &Screens::otherRegisterWanted);
    if constexpr (requires { &Screen::schemeChosen; })
        connect(screen, &Screen::schemeChosen, this, &Screens::schemeChosen);
    if constexpr (requires { &Screen::remindersChanged; })
        connect(screen, &Screen::remindersChanged, this, &Screens::remindersChanged);
    if constexpr (requires { &Screen::backWanted; }) connect(screen, &Screen::backWanted, this, &Screens::backWanted);
}

template <class Screen, class... Arguments>
Screen &Screens::built(Place place, Arguments &...arguments) {
    if (const auto found = m_built.find(place); found != m_built.end())
        return *static_cast<Screen *>(found->second->widget());
    auto *screen = new Screen(m_session, arguments..., this);
    auto *page = new TallPage(screen, this);
    m_built[place] = page;
    addWidget(page);
    passOn(screen);
    return *screen;
}

TodayScreen &Screens::today() {
    return built<TodayScreen>(Place::Today);
}

CasesScreen &Screens::cases() {
    return built<CasesScreen>(Place::Cases);
}

CaseScreen &Screens::caseScreen() {
    return built<CaseScreen>(Place::Case);
}

LettersScreen &Screens::letters() {
    return built<LettersScreen>(Place::Letters);
}

ReportsScreen &Screens::reports() {
    return built<ReportsScreen>(Place::Reports);
}

LearningScreen &Screens::learning() {
    return built<LearningScreen>(Place::Learning);
}

PolicyScreen &Screens::policy() {
    return built<PolicyScreen>(Place::Policy);
}

SettingsScreen &Screens::settings() {
    return built<SettingsScreen>(Place::Settings, m_preferences);
}

QWidget *Screens::screenAt(Place place) {
    switch (place) {
        case Place::Today:
            return &today();
        case Place::Cases:
            return &cases();
        case Place::Case:
            return &caseScreen();
        case Place::Letters:
            return &letters();
        case Place::Reports:
            return &reports();
        case Place::Learning:
            return &learning();
        case Place::Policy:
            return &policy();
        case Place::Settings:
            return &settings();
    }
    return nullptr;
}

void Screens::go(Place place) {
    m_place = place;
    if (screenAt(place)) setCurrentWidget(m_built.at(place));
}

}  // namespace redress
