// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy_library.h"
#include "ui/setup/setup_step.h"

class QListWidget;

namespace redress {

// Which policy cases are run under.
class PolicyStep : public SetupStep {
    Q_OBJECT

public:
    explicit PolicyStep(const PolicyLibrary &library, QWidget *parent = nullptr);

    [[nodiscard]] std::shared_ptr<const Policy> policy() const;  // null where none is chosen
    [[nodiscard]] QString whatIsMissing() const override;

Q_SIGNALS:
    void decided();  // one was chosen with Enter or a double click

private:
    PolicyLibrary::Shelf m_policies;
    QListWidget *m_list;
};

}  // namespace redress
