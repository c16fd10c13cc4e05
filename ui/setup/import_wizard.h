// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <atomic>
#include <memory>
#include <optional>

#include "core/exchange/import_job.h"
#include "ui/common/session.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace redress {

class ImportColumnsStep;
class ImportFileStep;
class ImportResultStep;
class MessageBar;
class SetupStep;

// Brings a spreadsheet into the open register: choose the file, look at how it is read, watch it come in, see what came
// of it.
class ImportWizard : public QDialog {
    Q_OBJECT

public:
    explicit ImportWizard(const Session &session, QWidget *parent = nullptr);
    ~ImportWizard() override;

    void open(const QString &path);  // with the file chosen already
    using QDialog::open;

Q_SIGNALS:
    void imported(int cases);

protected:
    void reject() override;

private:
    void arrange();
    void next();
    void previous();
    void turnTo(SetupStep *step);
    void look();
    void showPlan(const Result<ImportPlan> &plan);
    void import();
    void showResult(const Result<ImportSummary> &summary);
    void setBusy(bool busy);

    Session m_session;
    std::optional<ImportPlan> m_plan;
    std::shared_ptr<std::atomic_bool> m_stop;  // the import asks it between transactions
    bool m_busy = false;
    MessageBar *m_message;
    QStackedWidget *m_steps;
    ImportFileStep *m_file;
    ImportColumnsStep *m_columns;
    ImportResultStep *m_result;
    QPushButton *m_back;
    QPushButton *m_stopButton;
    QPushButton *m_next;
};

}  // namespace redress
