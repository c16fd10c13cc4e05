// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <vector>

#include "core/casework/policy_differences.h"

class QVBoxLayout;

namespace redress {

// Where a case's own policy and another differ in kind, each with its source.
class DifferencesDialog : public QDialog {
    Q_OBJECT

public:
    DifferencesDialog(const std::vector<PolicyDifference> &differences, const Policy &own, const Policy &other,
                      QWidget *parent = nullptr);

private:
    void addDifference(QVBoxLayout *page, const PolicyDifference &difference, const Policy &own, const Policy &other);
    void addLine(QVBoxLayout *page, const QString &text, bool strong);
};

}  // namespace redress
