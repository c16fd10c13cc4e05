// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include "ui/case/contact_facts.h"

namespace redress {

// A fact with its sign in a rounded box. What does not fit ends in an ellipsis and is told whole by the tooltip.
class FactChip : public QLabel {
    Q_OBJECT

public:
    explicit FactChip(ContactFact fact, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ContactFact m_fact;
};

}  // namespace redress
