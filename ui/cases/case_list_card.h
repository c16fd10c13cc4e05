// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/cases/case_emptiness.h"

class QStackedLayout;

namespace redress {

class CaseListModel;
class CaseTable;
class EmptyState;

// The table of cases or, where it has none, why that is and what could be done.
class CaseListCard : public QFrame {
    Q_OBJECT

public:
    explicit CaseListCard(CaseListModel &model, QWidget *parent = nullptr);

    [[nodiscard]] CaseTable &table() const { return *m_table; }

Q_SIGNALS:
    void remedyWanted(redress::CaseEmptiness::Remedy remedy);

private:
    void showWhatThereIs();

    CaseListModel &m_model;
    CaseTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

}  // namespace redress
