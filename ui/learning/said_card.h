// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/matters/improvement.h"
#include "ui/settings/section_card.h"

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace redress {

// “You said, we did”: what was published of improvements, ready to be copied.
class SaidCard : public SectionCard {
    Q_OBJECT

public:
    explicit SaidCard(QWidget *parent = nullptr);

    void show(const std::vector<Improvement> &improvements);

private:
    void copy();

    QPlainTextEdit *m_text;
    QLabel *m_none;
    QPushButton *m_copy;
};

}  // namespace redress
