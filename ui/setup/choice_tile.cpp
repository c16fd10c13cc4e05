// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/choice_tile.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

ChoiceTile::ChoiceTile(const QString &choice, const QString &words, QWidget *parent) : QPushButton(parent) {
    setLook(this, Look::Tile);
    setAccessibleName(choice);
    setAccessibleDescription(words);
    auto *title = new QLabel(choice, this);
    setLook(title, Look::Strong);
    auto *sentence = new QLabel(words, this);
    setLook(sentence, Look::Quiet);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(18), Theme::scaled(14), Theme::scaled(18), Theme::scaled(14));
    column->setSpacing(Theme::scaled(4));
    for (auto *label : {title, sentence}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        column->addWidget(label);
    }
    setAutoDefault(true);
}

QSize ChoiceTile::sizeHint() const {
    return layout()->sizeHint();
}

}  // namespace redress
