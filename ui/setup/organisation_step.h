// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/organisation.h"
#include "ui/setup/setup_step.h"

class QLineEdit;

namespace redress {

class OrganisationForm;

// The organisation's letterhead, and who sits here.
class OrganisationStep : public SetupStep {
    Q_OBJECT

public:
    explicit OrganisationStep(const QString &user, QWidget *parent = nullptr);

    void propose(const QString &organisation);  // where nothing has been typed yet
    [[nodiscard]] Organisation organisation() const;
    [[nodiscard]] QString user() const;
    [[nodiscard]] QString whatIsMissing() const override;

private:
    OrganisationForm *m_form;
    QLineEdit *m_user;
};

}  // namespace redress
