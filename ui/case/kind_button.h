// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <vector>

#include "ui/case/composer_action.h"

namespace redress {

// What is being written on the timeline, and everything else that could be: contacts first, then the policy's steps,
// then the rest under the names of what it has to do with.
class KindButton : public QPushButton {
    Q_OBJECT

public:
    explicit KindButton(QWidget *parent = nullptr);

    void offer(const std::vector<ComposerAction> &actions, const EventName &chosen);

Q_SIGNALS:
    void picked(const redress::EventName &event);

private:
    void addKind(QMenu *menu, const ComposerAction &action, const EventName &chosen);
};

}  // namespace redress
