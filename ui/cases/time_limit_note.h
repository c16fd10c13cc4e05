// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <optional>

#include "ui/cases/intake_advice.h"

class QGridLayout;
class QLabel;

namespace redress {

// That an issue is too old: the own policy and the one it is compared with, side by side, and what follows.
class TimeLimitNote : public QFrame {
    Q_OBJECT

public:
    explicit TimeLimitNote(QWidget *parent = nullptr);  // hidden until there is something to say

    void showAdvice(const std::optional<TimeLimitAdvice> &advice);

private:
    void addSide(const TimeLimitSide &side, int column);

    QGridLayout *m_sides;
    QLabel *m_follows;
};

}  // namespace redress
