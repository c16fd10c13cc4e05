// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_plan.h"
#include "ui/setup/setup_step.h"

class QComboBox;
class QLabel;
class QTableView;

namespace redress {

class ImportColumnsModel;

// What each column of the spreadsheet is read as, with what stands in it, to be looked at and corrected.
class ImportColumnsStep : public SetupStep {
    Q_OBJECT

public:
    explicit ImportColumnsStep(QWidget *parent = nullptr);

    void show(const ImportPlan &plan);
    [[nodiscard]] ImportMapping mapping() const;
    [[nodiscard]] QString whatIsMissing() const override;

private:
    void sayWhatWasFound(const ImportPlan &plan);

    ImportColumnsModel *m_model;
    QTableView *m_table;
    QLabel *m_found;
    QComboBox *m_dayOrder;
};

}  // namespace redress
