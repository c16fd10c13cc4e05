// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/import_trial_note.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

#include "core/exchange/import_trial.h"
#include "ui/common/background.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

ImportTrialNote::ImportTrialNote(const Session &session, QWidget *parent)
    : QWidget(parent),
      m_session(session),
      m_words(new QLabel(this)),
      m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Stop counting"), this)) {
    m_words->setObjectName(u"importTrial"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    setLook(m_words, Look::Strong);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("How many rows have been tried"));
    m_cancel->setObjectName(u"importTrialStop"_s);
    m_cancel->setAutoDefault(false);
    setLook(m_cancel, Look::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Theme::scaled(12));
    row->addWidget(m_words, 1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        stop();
        m_words->setText(tr("Not counted. Nothing has been written."));
    });
    setRunning(false);
}

ImportTrialNote::~ImportTrialNote() {
    m_work.cancel();
}

void ImportTrialNote::run(const ImportPlan &plan, const ImportMapping &mapping) {
    stop();
    setRunning(true);
    m_words->setText(tr("Trying the rows; nothing is written…"));
    m_work =
        runInBackground<ImportSummary>(m_session.reg,
                                       [tried = plan, mapping, user = m_session.user](
                                           Register &own, const Progress &progress) mutable -> Result<ImportSummary> {
                                           if (auto looked = tried.remap(mapping); !looked)
                                               return refuse(looked.error());
                                           const int rows = tried.survey().rows;
                                           return ImportTrial(own, tried, user).run([&](const ImportSummary &done) {
                                               progress.report(done.rows, rows);
                                               return !progress.isCancelled();
                                           });
                                       });
    auto *watcher = new QFutureWatcher<Result<ImportSummary>>(this);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        if (!watcher->isCanceled()) show(watcher->result());
    });
    watcher->setFuture(m_work);
}

void ImportTrialNote::stop() {
    m_work.cancel();
    setRunning(false);
    m_words->clear();
}

void ImportTrialNote::setRunning(bool running) {
    m_progress->setVisible(running);
    m_progress->setRange(0, 0);
    m_cancel->setVisible(running);
}

void ImportTrialNote::show(const Result<ImportSummary> &summary) {
    setRunning(false);
    m_words->setText(summary
                         ? tr("A trial, with nothing written: %1", "what the rows would become").arg(inWords(*summary))
                         : summary.error().message);
}

}  // namespace redress
