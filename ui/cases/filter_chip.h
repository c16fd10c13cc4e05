// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/chip.h"

namespace redress {

// A rounded button that opens a menu and shows, by its words and by being checked, whether it narrows the list.
class FilterChip : public Chip {
    Q_OBJECT

public:
    explicit FilterChip(const QString &title, QWidget *parent = nullptr);

    void setChoice(const QString &words);  // what it narrows to, in words; empty: to nothing

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void nextCheckState() override {}  // only a choice checks it

private:
    QString m_title;
};

}  // namespace redress
