// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/common/background.h"
#include "ui/common/file_choice.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/tall_page.h"
#include "ui/common/theme.h"
#include "ui/setup/organisation_step.h"
#include "ui/setup/place_step.h"
#include "ui/setup/policy_step.h"
#include "ui/setup/welcome_step.h"

namespace redress {

namespace {

using namespace Qt::StringLiterals;

constexpr int steps = 3;

// Half a demo is of no use to anybody: it is made beside its place and moved there when it is whole.
Result<> makeDemoAt(const QString &path, const Policy &policy, const Clock &clock, const DemoMaker &fill) {
    const QString unfinished = path + u".unfinished"_s;
    QFile::remove(unfinished);
    {
        auto reg = Register::create(unfinished, policy, policy.organisation, clock);
        if (!reg) return refuse(reg.error());
        if (const auto filled = fill(**reg); !filled) return filled;
    }
    if (QFile::rename(unfinished, path)) return {};
    return refuse(
        SetupDialog::tr("The invented register could not be put at %1. Look whether the folder can be written to.")
            .arg(path));
}

}  // namespace

SetupDialog::SetupDialog(const SetupGround &ground, QWidget *parent)
    : QDialog(parent),
      m_ground(ground),
      m_step(new QLabel(this)),
      m_message(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_policy(new PolicyStep(ground.policies, this)),
      m_place(new PlaceStep(QDir(ground.folder).filePath(u"register.redress"_s), this)),
      m_organisation(new OrganisationStep(ground.user, this)),
      m_progress(new QProgressBar(this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_next(new QPushButton(this)) {
    auto *welcome = new WelcomeStep(this);
    m_welcome = welcome;
    setObjectName(u"setupDialog"_s);
    setWindowTitle(tr("Redress"));
    arrange();
    connect(welcome, &WelcomeStep::setupWanted, this, [this] { start(Way::SetUp); });
    connect(welcome, &WelcomeStep::lookAroundWanted, this, [this] { start(Way::LookAround); });
    connect(welcome, &WelcomeStep::existingWanted, this, [this] {
        chooseFile(this,
                   {FileChoice::For::Opening,
                    tr("Open a register"),
                    tr("Registers (*.redress);;All files (*)"),
                    {},
                    m_ground.folder},
                   [this](const QString &path) { openExisting(path); });
    });
    connect(m_policy, &PolicyStep::decided, this, &SetupDialog::next);
    connect(m_next, &QPushButton::clicked, this, &SetupDialog::next);
    connect(m_back, &QPushButton::clicked, this, &SetupDialog::previous);
    turnTo(m_welcome);
}

void SetupDialog::arrange() {
    setLook(m_step, Look::Heading);
    setLook(m_next, Look::Primary);
    m_next->setObjectName(u"setupNext"_s);
    m_next->setDefault(true);
    m_back->setObjectName(u"setupBack"_s);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("The register is being made"));
    m_progress->hide();
    for (QWidget *page : {static_cast<QWidget *>(m_welcome), static_cast<QWidget *>(m_policy),
                          static_cast<QWidget *>(m_place), static_cast<QWidget *>(m_organisation)})
        m_pages->addWidget(page);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addWidget(m_progress, 1);
    buttons->addStretch();
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(32), Theme::scaled(24), Theme::scaled(32), Theme::scaled(24));
    column->setSpacing(Theme::scaled(12));
    column->addWidget(m_step);
    column->addWidget(m_message);
    column->addWidget(new TallPage(m_pages, this), 1);
    column->addLayout(buttons);
    resize(openingSize(*this, {640, 580}));
}

void SetupDialog::tell(const Fault &fault) {
    m_message->say(fault);
}

void SetupDialog::start(Way way) {
    m_way = way;
    turnTo(m_policy);
}

void SetupDialog::turnTo(SetupStep *page) {
    m_pages->setCurrentWidget(page);
    const bool asking = page != m_welcome;
    m_back->setVisible(asking);
    m_next->setVisible(asking);
    m_step->setVisible(asking && m_way == Way::SetUp);
    m_step->setText(tr("Step %1 of %2").arg(m_pages->currentIndex()).arg(steps));
    const bool last = page == m_organisation || m_way == Way::LookAround;
    m_next->setText(last ? tr("Finish") : tr("Next"));
    page->setFocus();
}

void SetupDialog::next() {
    auto *page = static_cast<SetupStep *>(m_pages->currentWidget());
    if (const QString missing = page->whatIsMissing(); !missing.isEmpty())
        return m_message->say(MessageBar::Kind::Problem, missing);
    m_message->clear();
    if (m_way == Way::LookAround) return createDemo();
    if (page == m_policy) return turnTo(m_place);
    if (page == m_organisation) return createRegister();
    m_organisation->propose(m_policy->policy()->organisation);
    turnTo(m_organisation);
}

void SetupDialog::previous() {
    m_message->clear();
    turnTo(static_cast<SetupStep *>(m_pages->widget(m_pages->currentIndex() - 1)));
}

void SetupDialog::openExisting(const QString &path) {
    if (const auto reg = Register::open(path, m_ground.clock); !reg) return m_message->say(reg.error());
    finish(path);
}

void SetupDialog::createRegister() {
    const Organisation organisation = m_organisation->organisation();
    QDir().mkpath(QFileInfo(m_place->path()).absolutePath());
    auto reg = Register::create(m_place->path(), *m_policy->policy(), organisation.name, m_ground.clock);
    if (!reg) return m_message->say(reg.error());
    if (const auto set = (*reg)->setOrganisation(organisation, m_organisation->user()); !set)
        return m_message->say(set.error());
    m_outcome.user = m_organisation->user();
    m_outcome.thenImport = m_place->wantsImport();
    finish(m_place->path());
}

void SetupDialog::createDemo() {
    const auto policy = m_policy->policy();
    const QString path = QDir(m_ground.folder).filePath(u"invented-%1.redress"_s.arg(policy->id.text()));
    if (QFileInfo::exists(path)) return openExisting(path);
    QDir().mkpath(m_ground.folder);
    setBusy(true);
    const auto work = QtConcurrent::run([path, policy, &clock = m_ground.clock, fill = m_ground.makeDemo] {
        return makeDemoAt(path, *policy, clock, fill);
    });
    onAnswer(work, this, [this, path](const Result<> &made) {
        setBusy(false);
        if (!made) return m_message->say(made.error());
        finish(path);
    });
}

void SetupDialog::setBusy(bool busy) {
    m_busy = busy;
    m_progress->setVisible(busy);
    m_pages->setDisabled(busy);
    m_back->setDisabled(busy);
    m_next->setDisabled(busy);
}

void SetupDialog::finish(const QString &path) {
    m_outcome.path = path;
    accept();
}

void SetupDialog::reject() {
    if (!m_busy) QDialog::reject();
}

}  // namespace redress
