// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_job.h"
#include "ui/setup/setup_step.h"

class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace redress {

// How the import goes on and, in the end, what came of it.
class ImportResultStep : public SetupStep {
    Q_OBJECT

public:
    explicit ImportResultStep(QWidget *parent = nullptr);

    void begin(int rows);
    void setProgress(int done, int rows);
    void show(const ImportSummary &summary);
    void clear();

private:
    void addNumber(QGridLayout &numbers, int column, QLabel *number, const QString &words);

    QLabel *m_state;
    QProgressBar *m_progress;
    QWidget *m_result;
    QLabel *m_imported;
    QLabel *m_unchanged;
    QLabel *m_rejected;
    QLabel *m_words;
    QPushButton *m_open;
    QString m_rejectedFile;
};

}  // namespace redress
