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

namespace {

QString capitalised(const QString &text) {
    return text.isEmpty() ? text : text.front().toUpper() + text.sliced(1);
}

}  // namespace

LetterPanel::LetterPanel(QWidget *parent) : QFrame(parent), m_actions(new LetterActions(this)) {
    setLook(this, Look::Card);
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
    // What would like to be wider gives way: nobody could reach what stood beyond the edge.
    content->setMinimumWidth(1);
    auto *divider = new QFrame(this);
    setLook(divider, Look::Divider);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(16), Theme::scaled(16), Theme::scaled(16), Theme::scaled(16));
    column->setSpacing(Theme::scaled(12));
    column->addWidget(scroll, 1);
    column->addWidget(divider);
    column->addWidget(m_actions);
    connect(m_form, &LetterForm::changed, this, &LetterPanel::changed);
    connect(m_actions, &LetterActions::recordToggled, this, &LetterPanel::recordToggled);
    connect(m_actions, &LetterActions::saveWanted, this, &LetterPanel::saveWanted);
    connect(m_actions, &LetterActions::printWanted, this, &LetterPanel::printWanted);
}

void LetterPanel::ask(const LetterDesk &desk) {
    const bool canGo = desk.chosen() && desk.route().to != LetterRoute::To::Nobody;
    m_actions->setEnabled(canGo);
    m_route->setVisible(desk.chosen());
    if (!canGo) return m_form->clear();
    m_actions->setToBeRecorded(!desk.chosen()->sent.isKnown());
    m_form->ask({desk.asked(), desk.points(), desk.runsFromReceipt(), desk.proposedDate(), desk.recordedOutcome()},
                desk.fields(), desk.draft(), desk.file()->procedure());
    m_form->askForRecord(desk.asksForTheRecord(), desk.askContext(), desk.fields(), desk.draft());
    showState(desk);
}

void LetterPanel::showState(const LetterDesk &desk) {
    if (desk.chosen()) m_route->show(desk.route(), desk.notices());
    m_missing->setVisible(desk.letter().has_value());
    if (desk.letter()) m_missing->show(missing(desk));
    sayOfDate(desk);
}

QStringList LetterPanel::missing(const LetterDesk &desk) const {
    QStringList lines;
    for (const MergeField &gap : desk.letter()->gaps)
        lines += tr("%1. %2", "what is missing, what to do").arg(capitalised(gap.label), gap.advice);
    if (const auto sum = m_form->compensation(); !sum) lines += sum.error().message;
    if (!isToBeRecorded()) return lines;
    for (const QString &asked : m_form->missingForRecord())
        lines += tr("%1. Fill it in below, for the record.").arg(asked);
    return lines;
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

void LetterPanel::setToBeRecorded(bool on) {
    m_actions->setToBeRecorded(on);
}

Result<> LetterPanel::requireReadable() {
    const auto sum = m_form->compensation();
    if (sum) return {};
    m_form->focusCompensation();
    return refuse(sum.error());
}

bool LetterPanel::focusFirstEmpty() {
    return m_form->focusFirstEmpty(isToBeRecorded());
}

}  // namespace redress
