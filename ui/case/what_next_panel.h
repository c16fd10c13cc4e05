// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/casework/decide.h"
#include "core/store/case_file.h"

class QVBoxLayout;

namespace redress {

// What the policy allows now, each a button, and what it does not, each with what stands in its way.
class WhatNextPanel : public QWidget {
    Q_OBJECT

public:
    explicit WhatNextPanel(QWidget *parent = nullptr);

    void display(const CaseFile &file, const std::vector<Choice> &choices);

Q_SIGNALS:
    void actionWanted(const redress::EventName &event);
    void letterWanted(const QString &letterId);

private:
    void clear();
    void addChoice(const CaseFile &file, const Choice &choice, bool first);
    void addLetter(const LetterRule &letter, const Choice &choice, bool first);

    QVBoxLayout *m_column;
};

}  // namespace redress
