// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

namespace redress {

// The first thing a person sees: set up, look around, or open what a colleague has set up.
class WelcomeStep : public SetupStep {
    Q_OBJECT

public:
    explicit WelcomeStep(QWidget *parent = nullptr);

Q_SIGNALS:
    void setupWanted();
    void lookAroundWanted();
    void existingWanted();

private:
    void offer(const QString &name, const QString &choice, const QString &words, void (WelcomeStep::*wanted)());
};

}  // namespace redress
