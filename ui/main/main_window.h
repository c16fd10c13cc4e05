// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMainWindow>

#include "core/schedule/scheduler.h"
#include "ui/common/session.h"
#include "ui/main/help_window.h"
#include "ui/main/place.h"
#include "ui/main/visits.h"
#include "ui/settings/preferences.h"

namespace redress {

class Rail;
class Screens;
class StatusStrip;

// The window: the rail, one screen, the strip at the foot. It arranges the screens and takes people between them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(const Session &session, Preferences &preferences, Scheduler &scheduler, QWidget *parent = nullptr);

    void go(Place place);
    void back();
    void openCase(const CaseRef &reference);
    void beginAction(const CaseRef &reference, const EventName &event);  // the case, with what the event records begun
    void showCases(const CaseFilter &filter);
    void openLetter(const CaseRef &reference, const QString &letterId);
    void search();
    void newCase();
    void showPerson(const CaseRef &reference);
    void importRegister();
    void showHelp(HelpWindow::Page page);
    void refresh();  // what others have recorded, and what time has changed

    [[nodiscard]] Screens &screens() const { return *m_screens; }

Q_SIGNALS:
    void otherRegisterWanted();
    void schemeChosen(redress::Theme::Scheme scheme);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void arrange();
    void connectScreens();
    void addShortcuts();
    void arriveAt(const Visit &visit);
    [[nodiscard]] bool mayClose();

    Session m_session;
    Preferences &m_preferences;
    Rail *m_rail;
    Screens *m_screens;
    StatusStrip *m_strip;
    HelpWindow *m_help = nullptr;
    Visits m_visits;
    bool m_warnedOfUnsaved = false;
};

}  // namespace redress
