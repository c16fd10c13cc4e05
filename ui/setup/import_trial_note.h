// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QWidget>

#include "core/exchange/import_plan.h"
#include "core/exchange/import_summary.h"
#include "ui/common/session.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace redress {

// A trial of the import as the columns are read now: how many rows would become cases, and why the others would not.
// Counts beside the window; nothing is written.
class ImportTrialNote : public QWidget {
    Q_OBJECT

public:
    explicit ImportTrialNote(const Session &session, QWidget *parent = nullptr);
    ~ImportTrialNote() override;

    void run(const ImportPlan &plan, const ImportMapping &mapping);  // in place of one that runs
    void stop();                                                     // and says nothing

private:
    void setRunning(bool running);
    void show(const Result<ImportSummary> &summary);

    Session m_session;
    QFuture<Result<ImportSummary>> m_work;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
};

}  // namespace redress
