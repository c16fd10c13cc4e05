// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_wizard.h"

#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "ui/common/background.h"
#include "ui/common/message_bar.h"
#include "ui/common/opening_size.h"
#include "ui/common/theme.h"
#include "ui/setup/import_columns_step.h"
#include "ui/setup/import_file_step.h"
#include "ui/setup/import_result_step.h"

namespace redress {

using namespace Qt::StringLiterals;

ImportWizard::ImportWizard(const Session &session, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_message(new MessageBar(this)),
      m_steps(new QStackedWidget(this)),
      m_file(new ImportFileStep(this)),
      m_columns(new ImportColumnsStep(session, this)),
      m_result(new ImportResultStep(this)),
      m_back(new QPushButton(tr("Back"), this)),
      m_stopButton(new QPushButton(tr("Stop"), this)),
      m_next(new QPushButton(this)) {
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Bring in a register"));
    arrange();
    connect(m_file, &ImportFileStep::fileChosen, this, &ImportWizard::next);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::next);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::previous);
    connect(m_stopButton, &QPushButton::clicked, this, [this] {
        if (m_stop) *m_stop = true;
    });
    turnTo(m_file);
}

ImportWizard::~ImportWizard() {
    if (m_stop) *m_stop = true;
}

void ImportWizard::arrange() {
    m_next->setObjectName(u"importNext"_s);
    m_back->setObjectName(u"importBack"_s);
    m_stopButton->setObjectName(u"importStop"_s);
    setLook(m_next, Look::Primary);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    for (SetupStep *step :
         {static_cast<SetupStep *>(m_file), static_cast<SetupStep *>(m_columns), static_cast<SetupStep *>(m_result)})
        m_steps->addWidget(step);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_stopButton);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(32), Theme::scaled(24), Theme::scaled(32), Theme::scaled(24));
    column->setSpacing(Theme::scaled(12));
    column->addWidget(m_message);
    column->addWidget(m_steps, 1);
    column->addLayout(buttons);
    resize(openingSize(*this, {980, 680}));
}

void ImportWizard::open(const QString &path) {
    m_file->setPath(path);
    open();
    next();
}

void ImportWizard::turnTo(SetupStep *step) {
    m_steps->setCurrentWidget(step);
    m_back->setVisible(step == m_columns);
    m_stopButton->setVisible(step == m_result && m_busy);
    m_next->setText(step == m_file ? tr("Next") : step == m_columns ? tr("Bring in") : tr("Close"));
}

void ImportWizard::next() {
    auto *step = static_cast<SetupStep *>(m_steps->currentWidget());
    if (step == m_result) return accept();
    if (const QString missing = step->whatIsMissing(); !missing.isEmpty())
        return m_message->say(MessageBar::Kind::Problem, missing);
    m_message->clear();
    if (step == m_file) return look();
    import();
}

void ImportWizard::previous() {
    m_message->clear();
    m_columns->stopTrial();
    turnTo(m_file);
}

// A large register takes seconds to look through.
void ImportWizard::look() {
    setBusy(true);
    m_message->say(MessageBar::Kind::Note, tr("The file is being looked through…"));
    const auto look = [path = m_file->path(), policy = m_session.reg.policy(), today = m_session.reg.now().day()] {
        return ImportPlan::open(path, policy, today);
    };
    onAnswer(QtConcurrent::run(look), this, [this](const Result<ImportPlan> &plan) { showPlan(plan); });
}

void ImportWizard::showPlan(const Result<ImportPlan> &plan) {
    setBusy(false);
    m_message->clear();
    if (!plan) return m_message->say(plan.error());
    m_plan = *plan;
    m_columns->show(*m_plan);
    turnTo(m_columns);
    if (const auto can = m_plan->check(); !can) m_message->say(can.error());
}

void ImportWizard::import() {
    m_columns->stopTrial();
    m_stop = std::make_shared<std::atomic_bool>(false);
    setBusy(true);
    m_result->begin(m_plan->survey().rows);
    turnTo(m_result);
    const auto future = runInBackground<ImportSummary>(
        m_session.reg,
        [plan = *m_plan, mapping = m_columns->mapping(), user = m_session.user, stop = m_stop](
            Register &own, const Progress &progress) mutable -> Result<ImportSummary> {
            if (auto looked = plan.remap(mapping); !looked) return refuse(looked.error());
            const int rows = plan.survey().rows;
            return ImportJob(own, plan, user).run([&](const ImportSummary &done) {
                progress.report(done.rows, rows);
                return !*stop;
            });
        });
    auto *watcher = new QFutureWatcher<Result<ImportSummary>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this,
            [this, watcher](int done) { m_result->setProgress(done, watcher->progressMaximum()); });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        showResult(watcher->result());
    });
    watcher->setFuture(future);
}

void ImportWizard::showResult(const Result<ImportSummary> &summary) {
    setBusy(false);
    m_stop.reset();
    m_session.reg.lookForOthersChanges();
    if (!summary) {
        m_result->clear();
        turnTo(m_columns);
        return m_message->say(summary.error());
    }
    m_result->show(*summary);
    turnTo(m_result);
    Q_EMIT imported(summary->imported);
}

void ImportWizard::setBusy(bool busy) {
    m_busy = busy;
    m_file->setDisabled(busy);
    m_back->setDisabled(busy);
    m_next->setDisabled(busy);
}

// Closing while it runs stops it first; its result is then shown.
void ImportWizard::reject() {
    if (m_busy && m_stop) {
        *m_stop = true;
        return;
    }
    QDialog::reject();
}

}  // namespace redress
