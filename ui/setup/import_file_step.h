// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/setup_step.h"

class QLineEdit;

namespace redress {

// Which spreadsheet is brought in.
class ImportFileStep : public SetupStep {
    Q_OBJECT

public:
    explicit ImportFileStep(QWidget *parent = nullptr);

    [[nodiscard]] QString path() const;
    void setPath(const QString &path);
    [[nodiscard]] QString whatIsMissing() const override;

Q_SIGNALS:
    void fileChosen();

private:
    QLineEdit *m_path;
};

}  // namespace redress
