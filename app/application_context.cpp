// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_context.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QThreadPool>

#include "core/exchange/demo_register.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"
#include "ui/common/spoken_combo_box.h"
#include "ui/reminders/bar_notifier.h"
#include "ui/reminders/tray_notifier.h"
#include "ui/setup/upkeep_dialog.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

QString preferencesFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/window.ini"_s;
}

Result<> fillWithInventedCases(Register &reg) {
    return fillWithDemo(reg, DemoSize()).map([](const auto &) {});
}

}  // namespace

ApplicationContext::ApplicationContext(const Shell &shell, bool named)
    : m_shell(shell), m_named(named), m_preferences(preferencesFile()), m_policies(shell.policies()) {
    SpokenComboBox::install();
    QApplication::setWindowIcon(QIcon(u":/icons/redress.svg"_s));
    setScheme(m_preferences.scheme());
    m_user = m_preferences.user().isEmpty() ? shell.user() : m_preferences.user();
}

// Work that still runs beside the window reads the clock, which goes with the shell.
ApplicationContext::~ApplicationContext() {
    QThreadPool::globalInstance()->waitForDone();
}

void ApplicationContext::setScheme(Theme::Scheme scheme) {
    Theme::apply(*qApp, scheme);
}

QString ApplicationContext::lastPath() const {
    if (m_named) return m_shell.databasePath();
    const QString last = m_preferences.registerPath();
    return last.isEmpty() ? m_shell.databasePath() : last;
}

bool ApplicationContext::start() {
    // Where nothing was ever opened there is nothing to complain about.
    const bool firstTime = !m_named && m_preferences.registerPath().isEmpty() && !QFileInfo::exists(lastPath());
    if (firstTime || !openLast()) return setUp();
    showWindow();
    return true;
}

bool ApplicationContext::openLast() {
    return open(lastPath());
}

bool ApplicationContext::open(const QString &path) {
    auto opened = openUpToDate(path);
    if (!opened) {
        m_fault = opened.error();
        return false;
    }
    m_calendar.reset();
    m_reminders.reset();
    m_notifier.reset();
    m_window.reset();
    m_watcher.reset();
    m_scheduler.reset();
    m_register = std::move(*opened);
    if (!m_named) m_preferences.setRegisterPath(path);
    buildWindow();
    return true;
}

// What an earlier version wrote is brought up to date beside a window that says so.
Result<std::unique_ptr<Register>> ApplicationContext::openUpToDate(const QString &path) {
    auto current = Register::openIfCurrent(path, m_shell.clock());
    if (!current || *current) return current;
    UpkeepDialog upkeep(path, m_shell.clock());
    if (upkeep.exec() != QDialog::Accepted) return refuse(upkeep.outcome().error());
    return Register::open(path, m_shell.clock());
}

std::unique_ptr<SetupDialog> ApplicationContext::setup() {
    const SetupGround ground{m_policies, m_shell.clock(), fillWithInventedCases,
                             QFileInfo(m_shell.databasePath()).absolutePath(), m_user};
    return std::make_unique<SetupDialog>(ground);
}

bool ApplicationContext::setUp() {
    const auto dialog = setup();
    if (!m_fault.message.isEmpty()) dialog->tell(m_fault);
    if (dialog->exec() != QDialog::Accepted) return false;
    const SetupOutcome outcome = dialog->outcome();
    if (!outcome.user.isEmpty()) {
        m_user = outcome.user;
        m_preferences.setUser(outcome.user);
    }
    m_named = false;
    if (!open(outcome.path)) return setUp();
    showWindow();
    if (outcome.thenImport) m_window->importRegister();
    return true;
}

void ApplicationContext::openOther() {
    m_fault = {};
    m_window->hide();
    if (!setUp()) m_window->show();
}

void ApplicationContext::buildWindow() {
    const Session session{*m_register, m_user};
    m_scheduler = std::make_unique<Scheduler>(*m_register);
    m_window = std::make_unique<MainWindow>(session, m_preferences, *m_scheduler);
    m_watcher = std::make_unique<ChangeWatcher>(*m_register);
    connect(m_window.get(), &MainWindow::schemeChosen, this, &ApplicationContext::setScheme);
    // Queued: the window that asks goes when another register opens.
    connect(m_window.get(), &MainWindow::otherRegisterWanted, this, &ApplicationContext::openOther,
            Qt::QueuedConnection);
    m_scheduler->start();
    buildReminders();
}

void ApplicationContext::buildReminders() {
    const Session session{*m_register, m_user};
    if (TrayNotifier::isPossible())
        m_notifier = std::make_unique<TrayNotifier>();
    else
        m_notifier = std::make_unique<BarNotifier>(m_window->news());
    m_reminders = std::make_unique<ReminderDesk>(session, m_preferences, *m_scheduler, *m_notifier);
    m_calendar = std::make_unique<CalendarKeeper>(session, m_preferences, *m_scheduler);
    connect(m_notifier.get(), &Notifier::chosen, m_window.get(), &MainWindow::comeForward);
    connect(m_window.get(), &MainWindow::remindersChanged, m_calendar.get(), &CalendarKeeper::write);
    connect(m_calendar.get(), &CalendarKeeper::failed, m_window.get(),
            [this](const Fault &fault) { m_window->news().say(fault); });
}

void ApplicationContext::showWindow() {
    m_window->show();
    m_reminders->start();
    m_calendar->write();
}

}  // namespace redress
