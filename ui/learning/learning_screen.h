// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/store/case_list.h"
#include "ui/common/session.h"
#include "ui/learning/learning_view.h"
#include "ui/reports/latest_work.h"

class QBoxLayout;
class QStackedWidget;
class QTimer;

namespace redress {

class BusyNote;
class CausesCard;
class EmptyState;
class HotSpotsCard;
class ImprovementBoard;
class MessageBar;
class QualityCard;
class SaidCard;
class SampleCard;

// What complaints teach: their causes over time, where they gather, and what is made better because of them. Counted
// beside the window.
class LearningScreen : public QWidget {
    Q_OBJECT

public:
    explicit LearningScreen(const Session &session, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    void casesWanted(const redress::CaseFilter &filter);
    void shown();  // what was read last stands on the screen

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildPage();
    void wire();
    void readAgain();
    void take(const Result<LearningView> &view);
    void stop();
    void showStaff();  // to those whom the organisation lets read it
    void showCasesOf(const CauseId &cause);
    void showCases(const std::vector<qint64> &cases);

    Session m_session;
    MessageBar *m_message;
    QStackedWidget *m_middle;
    EmptyState *m_empty;
    BusyNote *m_busy;
    CausesCard *m_causes;
    HotSpotsCard *m_hotSpots;
    ImprovementBoard *m_board;
    SaidCard *m_said;
    SampleCard *m_sample;
    QualityCard *m_quality;
    QBoxLayout *m_top = nullptr;  // before m_page: building it sets both
    QBoxLayout *m_foot = nullptr;
    QWidget *m_page;
    QTimer *m_patience;
    LatestWork<LearningView> m_reading;
    LatestWork<std::vector<qint64>> m_search;
    DayRange m_days;
    bool m_stale = true;  // whether something was recorded since it was read
};

}  // namespace redress
