// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/main_window.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include "core/casework/event_names.h"
#include "core/policy/policy_library.h"
#include "core/store/people.h"
#include "core/store/policy_adoption.h"
#include "ui/case/case_screen.h"
#include "ui/cases/cases_screen.h"
#include "ui/cases/new_case_dialog.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/letters/letters_screen.h"
#include "ui/main/rail.h"
#include "ui/main/screens.h"
#include "ui/main/status_strip.h"
#include "ui/people/person_choice_dialog.h"
#include "ui/reports/reports_screen.h"
#include "ui/settings/settings_screen.h"
#include "ui/setup/import_wizard.h"
#include "ui/today/today_screen.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// The page on what one has before one.
HelpWindow::Page helpOn(Place place) {
    switch (place) {
        case Place::Today:
            return HelpWindow::Page::Today;
        case Place::Cases:
        case Place::Case:
            return HelpWindow::Page::Case;
        case Place::Letters:
            return HelpWindow::Page::Letters;
        case Place::Reports:
            return HelpWindow::Page::Reports;
        case Place::Learning:
            return HelpWindow::Page::Learning;
        case Place::Policy:
        case Place::Settings:
            break;
    }
    return HelpWindow::Page::Tour;
}

}  // namespace
MainWindow::MainWindow(const Session &session, Preferences &preferences, Scheduler &scheduler, QWidget *parent)
    : QMainWindow(parent),
      m_session(session),
      m_preferences(preferences),
      m_rail(new Rail(this)),
      m_news(new MessageBar(this)),
      m_screens(new Screens(session, preferences, this)),
      m_strip(new StatusStrip(session, this)) {
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 · Redress", "an organisation").arg(session.reg.organisation().name));
    arrange();
    connectScreens();
    addShortcuts();
    connect(&scheduler, &Scheduler::becameDue, m_strip, &StatusStrip::tellBecameDue);
    connect(&scheduler, &Scheduler::becameDue, this, &MainWindow::refresh);
    connect(&scheduler, &Scheduler::dayChanged, this, &MainWindow::refresh);
    if (!restoreGeometry(preferences.windowGeometry())) resize(openingSize(*this, {1280, 800}));
    go(Place::Today);
    QTimer::singleShot(0, this, &MainWindow::tellOfOfferedPolicy);
}

// An update of Redress may carry out more of the policy than the file that the register was made with.
void MainWindow::tellOfOfferedPolicy() {
    if (m_session.reg.isReadOnly() || !offeredTo(m_session.reg)) return;
    m_news->say(MessageBar::Kind::Note,
                tr("This version of Redress carries out more of your policy than this register uses. Go to Policy to "
                   "see what would change, and to take it."));
}

void MainWindow::arrange() {
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_news);
    column->addWidget(m_screens, 1);
    column->addWidget(m_strip);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(column, 1);
    setCentralWidget(middle);
}

void MainWindow::connectScreens() {
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    connect(m_screens, &Screens::caseWanted, this, &MainWindow::openCase);
    connect(m_screens, &Screens::casesWanted, this, &MainWindow::showCases);
    connect(m_screens, &Screens::letterWanted, this, &MainWindow::openLetter);
    connect(m_screens, &Screens::actionWanted, this, &MainWindow::beginAction);
    connect(m_screens, &Screens::personWanted, this, &MainWindow::showPerson);
    connect(m_screens, &Screens::besideWanted, this, &MainWindow::openBeside);
    connect(m_screens, &Screens::newCaseWanted, this, &MainWindow::newCase);
    connect(m_screens, &Screens::reportWanted, this, &MainWindow::showReport);
    connect(m_screens, &Screens::importWanted, this, &MainWindow::importRegister);
    connect(m_screens, &Screens::backWanted, this, &MainWindow::back);
    connect(m_screens, &Screens::otherRegisterWanted, this, &MainWindow::otherRegisterWanted);
    connect(m_screens, &Screens::schemeChosen, this, &MainWindow::schemeChosen);
    connect(m_screens, &Screens::remindersChanged, this, &MainWindow::remindersChanged);
    connect(&m_session.reg.people(), &People::recorded, this, [this] {
        if (m_screens->isBuilt(Place::Case)) m_screens->caseScreen().refresh();
    });
}

void MainWindow::addShortcuts() {
    const auto on = [this](const QKeySequence &keys, auto slot) { new QShortcut(keys, this, this, slot); };
    for (size_t n = 0; n + 1 < railPlaces.size(); ++n)
        on(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(n))), [this, n] { go(railPlaces[n]); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { go(Place::Settings); });
    on(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { newCase(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { search(); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { back(); });
    on(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    on(QKeySequence(Qt::Key_F1), [this] { showHelp(helpOn(m_screens->place())); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { showHelp(HelpWindow::Page::Keys); });
    on(QKeySequence(Qt::Key_Question), [this] { showHelp(HelpWindow::Page::Keys); });
}

void MainWindow::arriveAt(const Visit &visit) {
    m_screens->go(visit.place);
    m_rail->mark(visit.place);
    m_visits.arrive(visit);
}

void MainWindow::go(Place place) {
    arriveAt({place, {}});
}

void MainWindow::back() {
    const auto visit = m_visits.back();
    if (!visit) return;
    if (visit->place == Place::Case) m_screens->caseScreen().open(visit->reference);
    arriveAt(*visit);
}

void MainWindow::openCase(const CaseRef &reference) {
    m_screens->caseScreen().open(reference);
    arriveAt({Place::Case, reference});
}

void MainWindow::beginAction(const CaseRef &reference, const EventName &event, const QJsonObject &known) {
    openCase(reference);
    m_screens->caseScreen().begin(event, known);
}

void MainWindow::showCases(const CaseFilter &filter) {
    m_screens->cases().show(filter);
    go(Place::Cases);
}

void MainWindow::comeForward(const CaseRef &reference) {
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (!reference.isEmpty()) return openCase(reference);
    m_screens->today().showOwn();
    go(Place::Today);
}

void MainWindow::openLetter(const CaseRef &reference, const QString &letterId) {
    m_screens->letters().open(reference, letterId);
    go(Place::Letters);
}

void MainWindow::search() {
    go(Place::Cases);
    m_screens->cases().focusSearch();
}

void MainWindow::newCase() {
    ask(new NewCaseDialog(m_session, this));
}

// Where the clocks are not known here, whether it is one can still be decided.
void MainWindow::openBeside(const CaseRef &reference, const Alert &alert) {
    const auto file = m_session.reg.caseFile(reference);
    auto policy = PolicyLibrary::shipped(alert.policy);
    if (file && policy)
        ask(new NewCaseDialog(m_session, besideFor(*file, alert, std::move(policy)), this));
    else
        m_screens->caseScreen().begin(events::alertDecided, {{keys::alert, alert.kind}});
}

void MainWindow::ask(NewCaseDialog *dialog) {
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NewCaseDialog::caseMade, this, &MainWindow::openCase);
    connect(dialog, &NewCaseDialog::caseWanted, this, &MainWindow::openCase);
    dialog->open();
}

void MainWindow::showPerson(const CaseRef &reference) {
    showPersonOf(m_session, reference, this, [this](const CaseRef &other) { openCase(other); });
}

void MainWindow::showReport(const QString &report, const QString &period) {
    m_screens->reports().show(report, period);
    go(Place::Reports);
}

void MainWindow::importRegister() {
    auto *wizard = new ImportWizard(m_session, this);
    wizard->setAttribute(Qt::WA_DeleteOnClose);
    wizard->open();
}

void MainWindow::showHelp(HelpWindow::Page page) {
    if (!m_help) m_help = new HelpWindow(this);
    m_help->open(page);
}

void MainWindow::refresh() {
    m_session.reg.lookForOthersChanges();
    m_screens->today().refresh();
    if (m_screens->isBuilt(Place::Case)) m_screens->caseScreen().refresh();
}

bool MainWindow::mayClose() {
    if (m_warnedOfUnsaved || !m_screens->isBuilt(Place::Settings) || !m_screens->settings().hasUnsaved()) return true;
    m_warnedOfUnsaved = true;
    go(Place::Settings);
    m_screens->settings().warnOfUnsaved();
    return false;
}

void MainWindow::closeEvent(QCloseEvent *event) {
    if (!mayClose()) return event->ignore();
    m_preferences.setWindowGeometry(saveGeometry());
    QMainWindow::closeEvent(event);
}

}  // namespace redress
