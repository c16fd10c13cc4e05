// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>

#include "app/commands/shell.h"
#include "core/policy/policy_library.h"
#include "core/schedule/scheduler.h"
#include "ui/main/change_watcher.h"
#include "ui/main/main_window.h"
#include "ui/reminders/calendar_keeper.h"
#include "ui/reminders/notifier.h"
#include "ui/reminders/reminder_desk.h"
#include "ui/settings/preferences.h"
#include "ui/setup/setup_dialog.h"

namespace redress {

// Builds what the window stands on, in order, and hands each to what needs it: clock, policies, register, session,
// scheduler, window. What was built last goes first.
class ApplicationContext : public QObject {
    Q_OBJECT

public:
    // `named`: the register was named on the command line, and no other will do.
    ApplicationContext(const Shell &shell, bool named);
    ~ApplicationContext() override;

    // Opens the window on the register of last time or, where there is none, after the first start.
    // False where the person went away instead.
    [[nodiscard]] bool start();
    [[nodiscard]] bool openLast();  // without asking anything or showing the window
    [[nodiscard]] const Fault &whyNotOpened() const { return m_fault; }

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] Register &reg() const { return *m_register; }
    [[nodiscard]] std::unique_ptr<SetupDialog> setup();
    void setScheme(Theme::Scheme scheme);

private:
    [[nodiscard]] QString lastPath() const;
    [[nodiscard]] bool open(const QString &path);
    [[nodiscard]] Result<std::unique_ptr<Register>> openUpToDate(const QString &path);
    [[nodiscard]] bool setUp();
    void openOther();
    void buildWindow();
    void buildReminders();
    void showWindow();

    const Shell &m_shell;
    bool m_named;
    Preferences m_preferences;
    PolicyLibrary m_policies;
    Fault m_fault;
    QString m_user;
    std::unique_ptr<Register> m_register;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<ChangeWatcher> m_watcher;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<ReminderDesk> m_reminders;
    std::unique_ptr<CalendarKeeper> m_calendar;
};

}  // namespace redress
