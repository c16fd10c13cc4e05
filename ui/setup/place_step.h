// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QCheckBox;
class QLineEdit;

namespace redress {

// Where the new register is kept, and whether a spreadsheet is brought in afterwards.
class PlaceStep : public SetupStep {
    Q_OBJECT

public:
    explicit PlaceStep(const QString &proposedPath, QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    [[nodiscard]] bool wantsImport() const;
    [[nodiscard]] QString whatIsMissing() const override;

private:
    QLineEdit *m_path;
    QCheckBox *m_import;
};

}  // namespace redress
