// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/casework/decide.h"
#include "core/store/case_file.h"

class QVBoxLayout;

namespace redress {

class FoldOut;
struct ChoiceGroup;

// The policy's own next steps, each a button, and what stands in the way of those that are not possible yet. All else
// that can be done with a case is one step away, under the names of what it has to do with.
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
    void addStep(const CaseFile &file, const Choice &choice, bool first);
    void addLetter(const LetterRule &letter, const Choice &choice, bool first);
    void addNothing(bool open);
    void addGroup(const ChoiceGroup &group);
    [[nodiscard]] QWidget *buttonFor(const Choice &choice, bool first);
    void openAlone(FoldOut *opened);

    QVBoxLayout *m_column;
    std::vector<FoldOut *> m_folds;
    QString m_open;  // the group that is unfolded; empty: none
};

}  // namespace redress
