// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/case_side.h"

#include <QEvent>
#include <QResizeEvent>
#include <QScrollBar>
#include <QVBoxLayout>

#include "core/casework/ways.h"
#include "core/store/case_list.h"
#include "ui/case/commonality_note.h"
#include "ui/case/customer_panel.h"
#include "ui/case/learnt_panel.h"
#include "ui/case/ways_panel.h"
#include "ui/case/what_next_panel.h"
#include "ui/common/side_by_side.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostCasesAlike = 6;

}  // namespace

CaseSide::CaseSide(const Session &session, SideBySide *row)
    : QScrollArea(row),
      m_session(session),
      m_row(row),
      m_next(new WhatNextPanel(this)),
      m_ways(new WaysPanel(this)),
      m_customer(new CustomerPanel(this)),
      m_learnt(new LearntPanel(this)),
      m_alike(new CommonalityNote(session, this)) {
    setObjectName(u"caseSide"_s);
    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, Theme::scaled(8), Theme::scaled(4), 0);
    column->setSpacing(Theme::scaled(18));
    for (QWidget *part : panes()) column->addWidget(part);
    column->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    connect(m_next, &WhatNextPanel::letterWanted, this, &CaseSide::letterWanted);
    connect(m_next, &WhatNextPanel::actionWanted, this, &CaseSide::actionWanted);
    connect(m_customer, &CustomerPanel::caseWanted, this, &CaseSide::caseWanted);
}

void CaseSide::display(const CaseFile &file, const std::vector<Choice> &choices, const Rules &rules,
                       const Policy *other) {
    const CaseDetails &details = file.subject.details;
    const QDate today = m_session.reg.clock().today();
    const auto alike = m_session.reg.cases().alike(details.complainant, details.address, mostCasesAlike);
    m_next->display(file, choices);
    m_ways->display(waysOpen(file.subject, rules, other), today);
    m_customer->display(file, alike.value_or(std::vector<CaseRow>()), today);
    m_learnt->display(file);
    m_alike->display(file);
}

std::vector<QWidget *> CaseSide::panes() const {
    return {m_next, m_ways, m_customer, m_learnt, m_alike};
}

void CaseSide::scrollToTop() {
    verticalScrollBar()->setValue(0);
}

QSize CaseSide::sizeHint() const {
    const QSize least = minimumSizeHint();
    if (!m_row->isStacked()) return least;
    return {least.width(), widget()->layout()->totalHeightForWidth(std::max(least.width(), viewport()->width()))};
}

QSize CaseSide::minimumSizeHint() const {
    const int bar = verticalScrollBar()->sizeHint().width();
    return {widget()->minimumSizeHint().width() + bar + 2 * frameWidth(), Theme::scaled(120)};
}

// How high all of it is follows from its width.
void CaseSide::resizeEvent(QResizeEvent *event) {
    QScrollArea::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) updateGeometry();
}

bool CaseSide::eventFilter(QObject *watched, QEvent *event) {
    if (watched == widget() && event->type() == QEvent::LayoutRequest) updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

}  // namespace redress
