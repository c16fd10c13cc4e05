// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/setup_step.h"

#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

SetupStep::SetupStep(const QString &title, const QString &words, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)) {
    auto *heading = new QLabel(title, this);
    setLook(heading, Look::Title);
    auto *sentence = new QLabel(words, this);
    setLook(sentence, Look::Quiet);
    sentence->setWordWrap(true);
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::scaled(8));
    m_column->addWidget(heading);
    m_column->addWidget(sentence);
    m_column->addSpacing(Theme::scaled(12));
}

}  // namespace redress
