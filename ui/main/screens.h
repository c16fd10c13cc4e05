// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStackedWidget>
#include <map>

#include "core/casework/alerts.h"
#include "ui/common/session.h"
#include "ui/main/place.h"
#include "ui/settings/preferences.h"

namespace redress {

class CaseScreen;
class CasesScreen;
class LearningScreen;
class LettersScreen;
class PolicyScreen;
class ReportsScreen;
class SettingsScreen;
class TallPage;
class TodayScreen;

// The screens of the window. Each is built when it is first gone to, so that the window opens at once.
class Screens : public QStackedWidget {
    Q_OBJECT

public:
    Screens(const Session &session, Preferences &preferences, QWidget *parent = nullptr);

    [[nodiscard]] TodayScreen &today();
    [[nodiscard]] CasesScreen &cases();
    [[nodiscard]] CaseScreen &caseScreen();
    [[nodiscard]] LettersScreen &letters();
    [[nodiscard]] ReportsScreen &reports();
    [[nodiscard]] LearningScreen &learning();
    [[nodiscard]] PolicyScreen &policy();
    [[nodiscard]] SettingsScreen &settings();

    void go(Place place);
    [[nodiscard]] Place place() const { return m_place; }
    [[nodiscard]] bool isBuilt(Place place) const { return m_built.contains(place); }

Q_SIGNALS:
    // What screens ask of each other; the window sees to it.
    void caseWanted(const redress::CaseRef &reference);
    void casesWanted(const redress::CaseFilter &filter);
    void letterWanted(const redress::CaseRef &reference, const QString &letterId);
    void actionWanted(const redress::CaseRef &reference, const redress::EventName &event, const QJsonObject &known);
    void personWanted(const redress::CaseRef &reference);
    void besideWanted(const redress::CaseRef &reference, const redress::Alert &alert);
    void newCaseWanted();
    void reportWanted(const QString &report, const QString &period);
    void importWanted();
    void otherRegisterWanted();
    void schemeChosen(redress::Theme::Scheme scheme);
    void remindersChanged();
    void backWanted();

private:
    template <class Screen, class... Arguments>
    Screen &built(Place place, Arguments &...arguments);
    template <class Screen>
    void passOn(Screen *screen);
    [[nodiscard]] QWidget *screenAt(Place place);

    Session m_session;
    Preferences &m_preferences;
    std::map<Place, TallPage *> m_built;
    Place m_place = Place::Today;
};

}  // namespace redress
