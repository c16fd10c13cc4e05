// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <vector>

#include "core/casework/choice.h"
#include "core/casework/decide.h"
#include "core/store/case_file.h"
#include "ui/case/drafts.h"
#include "ui/common/session.h"

class QStackedWidget;
class QTabBar;

namespace redress {

class DetailsPanel;
class PointsPanel;
class TimelinePanel;
class UndertakingsPanel;

// The parts of a case as pages: its timeline, its points, what is owed on it, its details.
class CasePages : public QFrame {
    Q_OBJECT

public:
    enum class Part { Timeline, Points, Promises, Details };  // in the order of the tabs

    CasePages(const Session &session, const Drafts &drafts, QWidget *parent = nullptr);

    void display(const CaseFile &file, const std::vector<Choice> &choices, const Rules &rules);
    void turnTo(Part part);
    [[nodiscard]] std::vector<QWidget *> panes() const;  // the tabs, what is written, the rest
    [[nodiscard]] TimelinePanel &timeline() const { return *m_timeline; }
    [[nodiscard]] DetailsPanel &details() const { return *m_details; }

Q_SIGNALS:
    void actionWanted(const redress::EventName &event, const QJsonObject &known);
    void personWanted();

private:
    void layOut();
    void showPage(int page);
    void nameTabs(const Case &subject);

    QWidget *m_head;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    TimelinePanel *m_timeline;
    PointsPanel *m_points;
    UndertakingsPanel *m_promises;
    DetailsPanel *m_details;
};

}  // namespace redress
