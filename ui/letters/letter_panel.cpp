// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letter_panel.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/letters/letter_actions.h"
#include "ui/letters/letter_desk.h"
#include "ui/letters/letter_form.h"
#include "ui/letters/missing_list.h"
#include "ui/letters/route_note.h"

namespace redress {

LetterPanel::LetterPanel(QWidget *parent) : QFrame(parent), m_actions(new LetterActions(this)) {
    setLook(this, Look::Card);
    setFixedWidth(Theme::scaled(336));
    auto *scroll = new QScrollArea(this);
    auto *content = new QWidget(scroll);
    m_route = new RouteNote(content);
    m_missing = new MissingList(content);
    m_form = new LetterForm(content);
    auto *fields = new QVBoxLayout(content);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(Theme::scaled(14));
    fields->addWidget(m_route);
    fields->addWidget(m_missing);
    fields->addWidget(m_form);
    fields->addStretch();
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    content->setAutoFillBackground(false);
    auto *divider = new QFrame(this);
    setLook(divider, Look::Divider);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(16), Theme::scaled(16), Theme::scaled(16), Theme::scaled(16));
    column->setSpacing(Theme::scaled(12));
    column->addWidget(scroll, 1);
    column->addWidget(divider);
    column->addWidget(m_actions);
    connect(m_form, &LetterForm::changed, this, &LetterPanel::changed);
    connect(m_actions, &LetterActions::saveWanted, this, &LetterPanel::saveWanted);
    connect(m_actions, &LetterActions::printWanted, this, &LetterPanel::printWanted);
}

void LetterPanel::ask(const LetterDesk &desk) {
    const bool canGo = desk.chosen() && desk.route().to != LetterRoute::To::Nobody;
    m_actions->setEnabled(canGo);
    m_route->setVisible(desk.chosen());
    if (!canGo) return m_form->clear();
    m_form->ask({desk.asked(), desk.points(), desk.runsFromReceipt(), desk.proposedDate()}, desk.fields(), desk.draft(),
                desk.file()->procedure());
    m_form->askForRecord(desk.asksForTheRecord(), desk.askContext(), desk.draft());
}

void LetterPanel::showState(const LetterDesk &desk) {
    if (desk.chosen()) m_route->show(desk.route(), desk.notices());
    m_missing->setVisible(desk.letter().has_value());
    if (desk.letter()) m_missing->show(desk.letter()->gaps);
    sayOfDate(desk);
}

void LetterPanel::sayOfDate(const LetterDesk &desk) {
    const auto holds = desk.newDateHolds();
    if (!holds) return m_form->sayOfDate(holds.error().message, true);
    if (desk.movesTheTarget()) return m_form->sayOfDate({}, false);
    m_form->sayOfDate(tr("The policy keeps its own date: the response will count as late."), false);
}

LetterDraft LetterPanel::draft() const {
    return m_form->draft();
}

Result<QJsonObject> LetterPanel::record() const {
    return m_form->record();
}

bool LetterPanel::isToBeRecorded() const {
    return m_actions->isToBeRecorded();
}

}  // namespace redress
