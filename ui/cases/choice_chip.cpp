// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/choice_chip.h"

#include <QActionGroup>
#include <QMenu>
#include <algorithm>

namespace redress {

ChoiceChip::ChoiceChip(const QString &title, const QString &any, Choices choices, QWidget *parent)
    : FilterChip(title, parent), m_any(any), m_choices(std::move(choices)) {
    connect(menu(), &QMenu::aboutToShow, this, &ChoiceChip::fillMenu);
}

void ChoiceChip::setValue(const QString &value) {
    m_value = value;
    setChoice(value.isEmpty() ? QString() : wordsOf(value));
}

void ChoiceChip::fillMenu() {
    menu()->clear();
    delete menu()->findChild<QActionGroup *>();
    auto *group = new QActionGroup(menu());
    std::vector<FilterChoice> choices = m_choices();
    choices.insert(choices.begin(), {{}, m_any});
    for (const FilterChoice &choice : choices) {
        // An ampersand in a name is part of the name.
        QAction *action =
            group->addAction(menu()->addAction(QString(choice.words).replace(u'&', QStringLiteral("&&"))));
        action->setCheckable(true);
        action->setChecked(choice.value == m_value);
        connect(action, &QAction::triggered, this, [this, value = choice.value] { Q_EMIT chosen(value); });
    }
}

QString ChoiceChip::wordsOf(const QString &value) const {
    const std::vector<FilterChoice> choices = m_choices();
    const auto found = std::ranges::find(choices, value, &FilterChoice::value);
    return found == choices.end() ? value : found->words;
}

}  // namespace redress
