// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/casework/choice.h"
#include "core/matters/improvement.h"
#include "ui/common/session.h"

class QVBoxLayout;

namespace redress {

// One improvement in full: what it is, the cases it comes from, what has happened, and what can be done with it.
class ImprovementDialog : public QDialog {
    Q_OBJECT

public:
    ImprovementDialog(const Session &session, const ImprovementId &improvement, QWidget *parent = nullptr);

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);

private:
    void showImprovement();
    void addFacts(const Improvement &improvement);
    void addHistory(const Improvement &improvement);
    void addChoices(const Improvement &improvement);
    void addLine(const QString &text);
    void addClose();
    [[nodiscard]] QWidget *casesOf(const Improvement &improvement);
    void begin(const Improvement &improvement, const Choice &choice);

    Session m_session;
    ImprovementId m_improvement;
    QWidget *m_content = nullptr;
    QVBoxLayout *m_column;
};

}  // namespace redress
