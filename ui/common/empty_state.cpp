// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

EmptyState::EmptyState(const QString &title, const QString &words, QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_action(new QPushButton(this)) {
    setLook(m_title, Look::Title);
    setLook(m_words, Look::Quiet);
    for (auto *label : {m_title, m_words}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_action->hide();
    connect(m_action, &QPushButton::clicked, this, &EmptyState::chosen);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::scaled(24), Theme::scaled(32), Theme::scaled(24), Theme::scaled(32));
    column->setSpacing(Theme::scaled(8));
    column->addStretch();
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addStretch();
    setWords(title, words);
}

void EmptyState::setWords(const QString &title, const QString &words) {
    m_title->setText(title);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty());
}

void EmptyState::offer(const QString &action) {
    m_action->setText(action);
    m_action->show();
}

}  // namespace redress
