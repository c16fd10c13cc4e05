// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/exchange/import_plan.h"
#include "ui/common/session.h"
#include "ui/setup/setup_step.h"

class QComboBox;
class QLabel;
class QLayout;
class QTableView;

namespace redress {

class ImportColumnsModel;
class ImportTrialNote;

// What each column of the spreadsheet is read as, with what stands in it, to be looked at and corrected.
class ImportColumnsStep : public SetupStep {
    Q_OBJECT

public:
    explicit ImportColumnsStep(const Session &session, QWidget *parent = nullptr);

    void show(const ImportPlan &plan);
    [[nodiscard]] ImportMapping mapping() const;
    [[nodiscard]] QString whatIsMissing() const override;
    void stopTrial();

private:
    [[nodiscard]] QLayout *buildFound();
    void arrangeTable();
    void tryAgain();
    void sayWhatWasFound(const ImportPlan &plan);

    ImportColumnsModel *m_model;
    QTableView *m_table;
    QLabel *m_found;
    QComboBox *m_dayOrder;
    ImportTrialNote *m_trial;
    std::optional<ImportPlan> m_plan;  // what is tried
};

}  // namespace redress
