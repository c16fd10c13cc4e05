// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/policy/policy.h"

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace redress {

// The policy's own question that tells a complaint from an enquiry or a compliment: one for each of its procedures.
class ProcedureChoice : public QWidget {
    Q_OBJECT

public:
    explicit ProcedureChoice(const Policy &policy, QWidget *parent = nullptr);

    [[nodiscard]] ProcedureId chosen() const;
    void choose(const ProcedureId &procedure);
    void setHint(const QString &words);  // what happens with what is chosen now; may have several lines

Q_SIGNALS:
    void changed();

private:
    void addProcedure(const Procedure &procedure, QVBoxLayout *column);
    [[nodiscard]] QLabel *addWords(const QString &words, QVBoxLayout *column);

    QButtonGroup *m_group;
    std::vector<ProcedureId> m_procedures;
    std::vector<QLabel *> m_hints;  // of each
};

}  // namespace redress
