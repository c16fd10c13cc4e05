// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMainWindow>

#include "core/casework/alerts.h"
#include "core/schedule/scheduler.h"
#include "ui/common/session.h"
#include "ui/main/help_window.h"
#include "ui/main/place.h"
#include "ui/main/visits.h"
#include "ui/settings/preferences.h"

namespace redress {

class MessageBar;
class NewCaseDialog;
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
    // The case, with what the event records begun; `known` are answers that are known already.
    void beginAction(const CaseRef &reference, const EventName &event, const QJsonObject &known = {});
    void showCases(const CaseFilter &filter);
    void openLetter(const CaseRef &reference, const QString &letterId);
    void search();
    void newCase();
    void openBeside(const CaseRef &reference, const Alert &alert);  // a case of its own for what words on one mean
    void showPerson(const CaseRef &reference);
    void showReport(const QString &report, const QString &period);
    void importRegister();
    void showHelp(HelpWindow::Page page);
    void refresh();  // what others have recorded, and what time has changed

    // Comes to the front, with a case or, where it is empty, with one's own list: what reminders are of.
    void comeForward(const CaseRef &reference);

    [[nodiscard]] MessageBar &news() const { return *m_news; }  // above every screen
    [[nodiscard]] Screens &screens() const { return *m_screens; }

Q_SIGNALS:
    void otherRegisterWanted();
    void schemeChosen(redress::Theme::Scheme scheme);
    void remindersChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void tellOfOfferedPolicy();
    void arrange();
    void connectScreens();
    void addShortcuts();
    void arriveAt(const Visit &visit);
    void ask(NewCaseDialog *dialog);
    [[nodiscard]] bool mayClose();

    Session m_session;
    Preferences &m_preferences;
    Rail *m_rail;
    MessageBar *m_news;
    Screens *m_screens;
    StatusStrip *m_strip;
    HelpWindow *m_help = nullptr;
    Visits m_visits;
    bool m_warnedOfUnsaved = false;
};

}  // namespace redress
