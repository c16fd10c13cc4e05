// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/case/what_next_panel.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/casework/event_names.h"
#include "core/casework/pending.h"
#include "ui/case/choice_button.h"
#include "ui/case/choice_groups.h"
#include "ui/case/fold_out.h"
#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

namespace {

// The event that meets the target which falls due first: what most people came for.
EventName mostPressing(const CaseFile &file) {
    const Target *first = firstPending(file.targets, file.subject, file.procedure());
    return first ? file.procedure().target(first->id)->metBy : EventName();
}

std::vector<Choice> inOrderOfNeed(const CaseFile &file, std::vector<Choice> choices) {
    const auto isPossible = [](const Choice &choice) { return choice.obstacle.isEmpty(); };
    const auto blocked = std::stable_partition(choices.begin(), choices.end(), isPossible);
    const auto pressing = std::find_if(
        choices.begin(), blocked, [event = mostPressing(file)](const Choice &choice) { return choice.event == event; });
    if (pressing != blocked) std::rotate(choices.begin(), pressing, pressing + 1);
    return choices;
}

const LetterRule *letterThatIs(const EventName &event, const Procedure &procedure) {
    const auto found = std::ranges::find(procedure.letters, event, &LetterRule::records);
    return event.isEmpty() || found == procedure.letters.end() ? nullptr : &*found;
}

// "Stage 1 response" within a sentence: "stage 1 response". Names that begin with a capital word of their own stay.
QString withinSentence(const QString &name) {
    const bool acronym = name.size() > 1 && name.at(1).isUpper();
    return acronym ? name : name.left(1).toLower() + name.mid(1);
}

}  // namespace

WhatNextPanel::WhatNextPanel(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::scaled(6));
}

void WhatNextPanel::clear() {
    m_folds.clear();
    while (auto *item = m_column->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void WhatNextPanel::display(const CaseFile &file, const std::vector<Choice> &choices) {
    clear();
    auto *heading = new QLabel(tr("What next"), this);
    setLook(heading, Look::Heading);
    m_column->addWidget(heading);
    const auto steps = inOrderOfNeed(file, stepsOf(choices));
    for (const auto &choice : steps) addStep(file, choice, &choice == &steps.front());
    if (steps.empty()) addNothing(file.subject.open);
    m_column->addSpacing(Theme::scaled(4));
    for (const auto &group : choiceGroups(choices)) addGroup(group);
}

void WhatNextPanel::addNothing(bool open) {
    auto *words = new QLabel(open ? tr("The policy asks for nothing more.") : tr("The case is closed."), this);
    words->setWordWrap(true);
    setLook(words, Look::Quiet);
    m_column->addWidget(words);
}

QWidget *WhatNextPanel::buttonFor(const Choice &choice, bool first) {
    auto *button = new ChoiceButton(choice.label, choice.obstacle, this);
    button->setObjectName(u"choice."_s + choice.event.text());
    if (first && choice.obstacle.isEmpty()) setLook(button, Look::Primary);
    connect(button, &QPushButton::clicked, this, [this, event = choice.event] { Q_EMIT actionWanted(event); });
    return button;
}

void WhatNextPanel::addStep(const CaseFile &file, const Choice &choice, bool first) {
    const LetterRule *letter = letterThatIs(choice.event, file.procedure());
    if (letter && choice.obstacle.isEmpty())
        addLetter(*letter, choice, first);
    else
        m_column->addWidget(buttonFor(choice, first));
}

void WhatNextPanel::addGroup(const ChoiceGroup &group) {
    const QString name = u"group."_s + group.id;
    auto *fold = new FoldOut(name, group.name, this);
    for (const auto &choice : group.choices) fold->content()->addWidget(buttonFor(choice, false));
    fold->setOpen(m_open == name);
    connect(fold, &FoldOut::toggled, this, [this, fold, name](bool open) {
        if (open) m_open = name;
        if (!open && m_open == name) m_open.clear();
        if (open) openAlone(fold);
    });
    m_folds.push_back(fold);
    m_column->addWidget(fold);
}

void WhatNextPanel::openAlone(FoldOut *opened) {
    for (auto *fold : m_folds)
        if (fold != opened) fold->setOpen(false);
}

void WhatNextPanel::addLetter(const LetterRule &letter, const Choice &choice, bool first) {
    auto *write = new ChoiceButton(tr("Write the %1", "a letter's name").arg(withinSentence(letter.name)), {}, this);
    write->setObjectName(u"letter."_s + letter.id);
    if (first) setLook(write, Look::Primary);
    connect(write, &QPushButton::clicked, this, [this, id = letter.id] { Q_EMIT letterWanted(id); });
    m_column->addWidget(write);
    auto *recordOnly = new QPushButton(tr("or record it without a letter"), this);
    recordOnly->setObjectName(u"choice."_s + choice.event.text());
    recordOnly->setAccessibleName(tr("%1: record it without a letter").arg(choice.label));
    setLook(recordOnly, Look::Link);
    connect(recordOnly, &QPushButton::clicked, this, [this, event = choice.event] { Q_EMIT actionWanted(event); });
    m_column->addWidget(recordOnly);
}

}  // namespace redress
