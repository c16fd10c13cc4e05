// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/welcome_step.h"

#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

#include "ui/common/theme.h"
#include "ui/setup/choice_tile.h"

namespace redress {

using namespace Qt::StringLiterals;

WelcomeStep::WelcomeStep(QWidget *parent)
    : SetupStep(tr("Welcome to Redress"),
                tr("Redress carries out your complaints policy: it knows what is due when and why, keeps the record of "
                   "every case, "
                   "writes the letters and hands your board its quarter."),
                parent) {
    auto *mark = new QLabel(this);
    mark->setPixmap(QIcon(u":/icons/redress.svg"_s).pixmap(Theme::scaled(56), Theme::scaled(56)));
    column()->insertWidget(0, mark);
    offer(u"setupButton"_s, tr("Set up for your organisation"),
          tr("Three short steps: your policy, the register, your letterhead."), &WelcomeStep::setupWanted);
    offer(u"lookAroundButton"_s, tr("Look around with invented cases"),
          tr("200 cases that nobody ever made, in every state. Nothing to lose."), &WelcomeStep::lookAroundWanted);
    offer(u"existingButton"_s, tr("Open a register that exists already"),
          tr("Yours from another computer, or your team’s in a shared folder."), &WelcomeStep::existingWanted);
    setFocusProxy(findChild<ChoiceTile *>());
    column()->addStretch();
}

void WelcomeStep::offer(const QString &name, const QString &choice, const QString &words,
                        void (WelcomeStep::*wanted)()) {
    auto *tile = new ChoiceTile(choice, words, this);
    tile->setObjectName(name);
    connect(tile, &QPushButton::clicked, this, wanted);
    column()->addWidget(tile);
}

}  // namespace redress
