// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/policy/policy.h"

class QButtonGroup;

namespace redress {

// The policy's own question that tells a complaint from an enquiry or a compliment: one line for each of its
// procedures.
class ProcedureChoice : public QWidget {
    Q_OBJECT

public:
    explicit ProcedureChoice(const Policy &policy, QWidget *parent = nullptr);

    [[nodiscard]] ProcedureId chosen() const;
    void choose(const ProcedureId &procedure);

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
    std::vector<ProcedureId> m_procedures;
};

}  // namespace redress
