// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_pages.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/case/details_panel.h"
#include "ui/case/points_panel.h"
#include "ui/case/timeline_panel.h"
#include "ui/case/undertakings_panel.h"
#include "ui/common/flow_layout.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

CasePages::CasePages(const Session &session, const Drafts &drafts, QWidget *parent)
    : QFrame(parent),
      m_head(new QWidget(this)),
      m_tabs(new QTabBar(this)),
      m_pages(new QStackedWidget(this)),
      m_timeline(new TimelinePanel(session, drafts, this)),
      m_points(new PointsPanel(this)),
      m_promises(new UndertakingsPanel(this)),
      m_details(new DetailsPanel(session, drafts, this)) {
    setLook(this, Look::Card);
    m_tabs->setObjectName(u"caseTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the case"));
    for (const QString &name : {tr("Timeline"), tr("Points"), tr("Promises"), tr("Details")}) m_tabs->addTab(name);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);  // in large type they do not all fit beside what finds
    for (QWidget *page : std::initializer_list<QWidget *>{m_timeline, m_points, m_promises, m_details})
        m_pages->addWidget(page);
    layOut();
    connect(m_tabs, &QTabBar::currentChanged, this, &CasePages::showPage);
    connect(m_points, &PointsPanel::actionWanted, this, &CasePages::actionWanted);
    connect(m_promises, &UndertakingsPanel::actionWanted, this, &CasePages::actionWanted);
    connect(m_details, &DetailsPanel::personWanted, this, &CasePages::personWanted);
}

void CasePages::layOut() {
    auto *row = new FlowLayout(m_head);
    row->addWidget(m_tabs);
    row->addWidget(m_timeline->finder());
    row->setGrowing(m_tabs);
    auto *line = new QFrame(this);
    setLook(line, Look::Divider);
    auto *column = new QVBoxLayout(this);
    const int margin = Theme::scaled(20);
    column->setContentsMargins(margin, Theme::scaled(8), margin, Theme::scaled(12));
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(line);
    column->addWidget(m_pages, 1);
}

void CasePages::display(const CaseFile &file, const std::vector<Choice> &choices, const Rules &rules) {
    m_timeline->display(file, choices);
    m_details->display(file);
    m_points->display(file, choices);
    m_promises->display(file, choices, rules);
    nameTabs(file.subject);
}

std::vector<QWidget *> CasePages::panes() const {
    return {m_head, &m_timeline->composer(), m_pages};
}

void CasePages::turnTo(Part part) {
    m_tabs->setCurrentIndex(int(part));
}

void CasePages::showPage(int page) {
    m_pages->setCurrentIndex(page);
    m_timeline->finder()->setVisible(page == 0);
}

void CasePages::nameTabs(const Case &subject) {
    const int points = standingPoints(subject);
    m_tabs->setTabText(int(Part::Points), points == 0 ? tr("Points") : tr("Points (%1)", "how many").arg(points));
    const int owed = standingUndertakings(subject);
    m_tabs->setTabText(int(Part::Promises), owed == 0 ? tr("Promises") : tr("Promises (%1)", "how many").arg(owed));
    m_tabs->setMinimumWidth(std::min(m_tabs->sizeHint().width(), Theme::scaled(400)));
}

}  // namespace redress
