// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/welcome_step.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/common/theme.h"

namespace redress {

using namespace Qt::StringLiterals;

WelcomeStep::WelcomeStep(QWidget *parent)
    : SetupStep(tr("Welcome to Redress"),
                tr("Redress carries out your complaints policy: it knows what is due when and why, keeps the record of "
                   "every case, "
                   "writes the letters and hands your board its quarter."),
                parent) {
    offer(u"setupButton"_s, tr("Set up for your organisation"),
          tr("Three short steps: your policy, the register, your letterhead."), true, &WelcomeStep::setupWanted);
    offer(u"lookAroundButton"_s, tr("Look around with invented cases"),
          tr("200 cases that nobody ever made, in every state. Nothing to lose."), false,
          &WelcomeStep::lookAroundWanted);
    offer(u"existingButton"_s, tr("Open a register that exists already"),
          tr("Yours from another computer, or your team's in a shared folder."), false, &WelcomeStep::existingWanted);
    column()->addStretch();
}

void WelcomeStep::offer(const QString &name, const QString &label, const QString &words, bool first,
                        void (WelcomeStep::*wanted)()) {
    auto *button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setMinimumWidth(Theme::scaled(300));
    button->setAccessibleDescription(words);
    if (first) setLook(button, Look::Primary);
    auto *sentence = new QLabel(words, this);
    setLook(sentence, Look::Quiet);
    sentence->setWordWrap(true);
    connect(button, &QPushButton::clicked, this, wanted);
    column()->addWidget(button, 0, Qt::AlignLeft);
    column()->addWidget(sentence);
    column()->addSpacing(Theme::scaled(12));
}

}  // namespace redress
