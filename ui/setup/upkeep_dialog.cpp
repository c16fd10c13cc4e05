// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/upkeep_dialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QLabel>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

#include "core/store/register.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

void bringUpToDate(QPromise<Result<>> &promise, const QString &path, const Clock &clock) {
    const auto opened = Register::open(path, clock, [&promise](qint64 done, qint64 all) {
        promise.setProgressRange(0, int(all));
        promise.setProgressValue(int(done));
        return !promise.isCanceled();
    });
    promise.addResult(opened ? Result<>() : Result<>(refuse(opened.error())));
}

}  // namespace

UpkeepDialog::UpkeepDialog(const QString &path, const Clock &clock, QWidget *parent)
    : QDialog(parent), m_words(new QLabel(this)), m_progress(new QProgressBar(this)) {
    setWindowTitle(tr("Redress"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setText(tr("%1 was written by an earlier version of Redress. Its lists are brought up to date; the record "
                        "itself stays as it is, and a copy of the file is kept.")
                         .arg(QFileInfo(path).fileName()));
    m_progress->setObjectName(u"upkeepProgress"_s);
    m_progress->setAccessibleName(tr("How far it is"));
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 0);
    auto *buttons = new QDialogButtonBox(this);
    auto *stop = buttons->addButton(tr("Stop, and leave it as it was"), QDialogButtonBox::RejectRole);
    stop->setObjectName(u"upkeepStop"_s);
    connect(buttons, &QDialogButtonBox::rejected, this, &UpkeepDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(24), Theme::scaled(24), Theme::scaled(16));
    column->setSpacing(Theme::scaled(16));
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(buttons);
    setMinimumWidth(Theme::scaled(440));
    begin(path, clock);
}

UpkeepDialog::~UpkeepDialog() {
    m_work.cancel();
    m_work.waitForFinished();
}

void UpkeepDialog::begin(const QString &path, const Clock &clock) {
    m_work = QtConcurrent::run([path, &clock](QPromise<Result<>> &promise) { bringUpToDate(promise, path, clock); });
    auto *watcher = new QFutureWatcher<Result<>>(this);
    connect(watcher, &QFutureWatcherBase::progressRangeChanged, m_progress, &QProgressBar::setRange);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, m_progress, &QProgressBar::setValue);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        const bool hasAnswer = watcher->future().resultCount() > 0;
        if (hasAnswer) m_outcome = watcher->result();
        if (!hasAnswer) m_outcome = refuse(tr("It was stopped, and the register is as it was."));
        done(m_outcome ? QDialog::Accepted : QDialog::Rejected);
    });
    watcher->setFuture(m_work);
}

void UpkeepDialog::reject() {
    m_work.cancel();
}

}  // namespace redress
