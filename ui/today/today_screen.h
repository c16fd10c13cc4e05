// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

#include "core/schedule/worklist.h"
#include "ui/common/session.h"
#include "ui/today/today_model.h"

class QPushButton;
class QTimer;

namespace redress {

class EmptyState;
class LoadChart;
class MessageBar;
class NumberTile;
class OfficerButton;
class PageHeader;
class SearchBox;
class TodayList;

// The first screen: how many targets ask for something, the load of the next ten working days, and what to do now.
class TodayScreen : public QWidget {
    Q_OBJECT

public:
    explicit TodayScreen(const Session &session, QWidget *parent = nullptr);

    void showOwn();  // one's own list
    void focusSearch();
    void refresh();  // reads the worklist again; the selected target stays selected

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    void casesWanted(const redress::CaseFilter &filter);
    void letterWanted(const redress::CaseRef &reference, const QString &letterId);
    // The case is to be opened with what `event` records begun.
    void actionWanted(const redress::CaseRef &reference, const redress::EventName &event, const QJsonObject &known);
    void newCaseWanted();
    void reportWanted(const QString &report, const QString &period);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildHeader();
    [[nodiscard]] QPushButton *dutiesButton();
    [[nodiscard]] QWidget *buildTiles();
    [[nodiscard]] NumberTile *addTile(const QString &counts, Theme::Role ink, std::optional<TargetState> group);
    void showWorklist(const Worklist &worklist);
    void showGroup(std::optional<TargetState> group);
    void showEmptiness(const Worklist &worklist);
    void open(const QModelIndex &index);
    void act(const QModelIndex &index, int action);
    void openMatterOf(const DueItem &item);
    void takeOn(const DutyId &duty);
    void selectAgain(const CaseRef &reference, const TargetId &target);

    Session m_session;
    PageHeader *m_header;
    OfficerButton *m_officer;
    SearchBox *m_search;
    MessageBar *m_message;
    NumberTile *m_overdue = nullptr;
    NumberTile *m_dueToday = nullptr;
    NumberTile *m_approaching = nullptr;
    NumberTile *m_open = nullptr;
    LoadChart *m_load;
    TodayModel *m_model;
    TodayList *m_list;
    EmptyState *m_empty;
    QTimer *m_soon;
};

}  // namespace redress
