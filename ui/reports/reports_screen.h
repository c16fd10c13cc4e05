// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

#include "core/reports/report_catalogue.h"
#include "core/store/case_list.h"
#include "ui/common/session.h"
#include "ui/reports/latest_work.h"

class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace redress {

class EmptyState;
class MessageBar;
class PeriodPicker;
class ReportView;

// The report of a period as it will be printed, its figures links to their cases. Figures are counted beside the
// window; another period asked for meanwhile takes the place of the first.
class ReportsScreen : public QWidget {
    Q_OBJECT

public:
    explicit ReportsScreen(const Session &session, QWidget *parent = nullptr);

    [[nodiscard]] const std::optional<ReportDocument> &report() const { return m_report; }
    // A report of the catalogue over a period as the command line writes it; one that it does not know is left alone.
    void show(const QString &report, const QString &period);
    using QWidget::show;
    void saveTo(const QString &path);  // says beside the report what came of it

Q_SIGNALS:
    void casesWanted(const redress::CaseFilter &filter);
    void reportShown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *busyNote();
    [[nodiscard]] QPushButton *saveButton();
    [[nodiscard]] QComboBox *kindChoice();
    void wire();
    void recount();
    void take(const Result<ReportDocument> &report);
    void stop();
    void showCases(const FigureId &figure);
    void open(const Result<std::vector<qint64>> &keys);
    void askWhereToSave(const QString &ending, const QString &filter);
    void printReport();

    Session m_session;
    QComboBox *m_kind;
    PeriodPicker *m_picker;
    QCheckBox *m_compare;
    QPushButton *m_save;
    QPushButton *m_print;
    MessageBar *m_message;
    QStackedWidget *m_middle;
    ReportView *m_view;
    EmptyState *m_empty;
    QWidget *m_busy;
    QTimer *m_patience;
    LatestWork<ReportDocument> m_counting;
    LatestWork<std::vector<qint64>> m_search;
    std::optional<ReportDocument> m_report;
    bool m_stale = true;  // whether something was recorded since the report was counted
};

}  // namespace redress
