// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/undertakings_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "ui/case/asks/fitted_scroll.h"
#include "ui/case/panel_lines.h"
#include "ui/case/undertaking_words.h"
#include "ui/common/icons.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

const Choice *choiceOf(const EventName &event, const std::vector<Choice> &choices) {
    const auto found = std::ranges::find(choices, event, &Choice::event);
    return found == choices.end() ? nullptr : &*found;
}

bool isPossible(const EventName &event, const std::vector<Choice> &choices) {
    const Choice *choice = choiceOf(event, choices);
    return choice && choice->obstacle.isEmpty();
}

// What has no day comes after what has one.
bool comesFirst(const Undertaking &a, const Undertaking &b) {
    if (a.stands() != b.stands()) return a.stands();
    if (a.stands()) return a.due.isValid() && (!b.due.isValid() || a.due < b.due);
    return a.ended.moment() > b.ended.moment();
}

}  // namespace

int standingUndertakings(const Case &subject) {
    return int(std::ranges::count_if(subject.undertakings, &Undertaking::stands));
}

UndertakingsPanel::UndertakingsPanel(QWidget *parent)
    : QWidget(parent),
      m_list(new QWidget(this)),
      m_column(new QVBoxLayout(m_list)),
      m_promise(new QPushButton(icon(Icon::Plus), tr("Promise something"), this)),
      m_why(new QLabel(this)) {
    setObjectName(u"undertakings"_s);
    m_promise->setObjectName(u"makePromise"_s);
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    setLook(m_why, Look::Quiet);
    connect(m_promise, &QPushButton::clicked, this, [this] { Q_EMIT actionWanted(events::promiseMade, {}); });
    layOut();
}

void UndertakingsPanel::layOut() {
    m_column->setContentsMargins(0, Theme::scaled(12), Theme::scaled(8), 0);
    m_column->setSpacing(Theme::scaled(14));
    auto *scroll = new FittedScroll(m_list, this);
    scroll->setFocusPolicy(Qt::StrongFocus);
    scroll->setAccessibleName(tr("Promises and what is owed"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(12));
    column->addWidget(scroll);
    column->addWidget(m_why);
    column->addWidget(m_promise, 0, Qt::AlignLeft);
    column->addStretch();
}

void UndertakingsPanel::display(const CaseFile &file, const std::vector<Choice> &choices, const Rules &rules) {
    panel::clear(m_column);
    std::vector<Undertaking> sorted = file.subject.undertakings;
    std::ranges::stable_sort(sorted, comesFirst);
    for (const Undertaking &one : sorted) add(one, file, choices, rules);
    if (sorted.empty())
        panel::addLine(m_column,
                       tr("Nothing is owed on this case. What is promised to put things right, what the Ombudsman asks "
                          "for or orders, and what is to be looked at again stand here with their days."),
                       Look::Quiet);
    m_column->addStretch();
    showPromising(choices);
}

void UndertakingsPanel::add(const Undertaking &undertaking, const CaseFile &file, const std::vector<Choice> &choices,
                            const Rules &rules) {
    auto *whole = new QWidget(m_list);
    whole->setObjectName(undertaking.target().text());
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::scaled(3));
    const StateLook look = lookOf(undertaking, rules, rules.now.day());
    panel::addLine(column, undertaking.text.isEmpty() ? labelOf(undertaking.kind) : undertaking.text, Look::Strong);
    panel::addState(column, look.text(), look.colour);
    panel::addLine(column, factsOf(undertaking, rules.policy, file.subject.details.officer).join(u" · "_s),
                   Look::Quiet);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::scaled(12));
    if (undertaking.stands())
        for (const UndertakingAction &action : actionsOn(undertaking))
            if (isPossible(action.event, choices)) addAction(row, action, undertaking);
    row->addStretch();
    column->addLayout(row);
    m_column->addWidget(whole);
}

void UndertakingsPanel::addAction(QHBoxLayout *row, const UndertakingAction &action, const Undertaking &undertaking) {
    auto *button = new QPushButton(action.label, m_list);
    button->setObjectName(u"%1.%2"_s.arg(action.event.text(), undertaking.target().text()));
    button->setAccessibleName(tr("%1 %2", "an action and what it is about").arg(action.label, undertaking.text));
    setLook(button, Look::Link);
    connect(button, &QPushButton::clicked, this,
            [this, event = action.event, known = action.known] { Q_EMIT actionWanted(event, known); });
    row->addWidget(button);
}

void UndertakingsPanel::showPromising(const std::vector<Choice> &choices) {
    const Choice *promise = choiceOf(events::promiseMade, choices);
    m_promise->setVisible(promise != nullptr);
    m_promise->setEnabled(promise && promise->obstacle.isEmpty());
    m_why->setText(promise ? promise->obstacle : QString());
    m_why->setVisible(!m_why->text().isEmpty());
}

}  // namespace redress
