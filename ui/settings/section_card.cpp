// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/section_card.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

SectionCard::SectionCard(const QString &heading, const QString &purpose, QWidget *parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)) {
    setLook(this, Look::Card);
    auto *title = new QLabel(heading, this);
    setLook(title, Look::Strong);
    auto *words = new QLabel(purpose, this);
    setLook(words, Look::Quiet);
    words->setWordWrap(true);
    m_column->setContentsMargins(Theme::scaled(20), Theme::scaled(16), Theme::scaled(20), Theme::scaled(20));
    m_column->setSpacing(Theme::scaled(8));
    m_column->addWidget(title);
    m_column->addWidget(words);
    m_column->addSpacing(Theme::scaled(4));
}

}  // namespace redress
