// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/casework/choice.h"
#include "core/matters/improvement.h"
#include "ui/common/session.h"

namespace redress {

class AskForm;
class MessageBar;

// Asks for what comes with one step of an improvement, and records it. Where it is refused it says why, and nothing
// that was typed is lost.
class ImprovementForm : public QDialog {
    Q_OBJECT

public:
    // An improvement without an id is proposed.
    ImprovementForm(const Session &session, const Improvement &improvement, const Choice &choice,
                    QWidget *parent = nullptr);

    [[nodiscard]] AskForm &fields() const { return *m_fields; }

Q_SIGNALS:
    void recorded(const redress::ImprovementId &improvement);

private:
    void record();

    Session m_session;
    ImprovementId m_improvement;
    EventName m_event;
    CaseFile m_noCase;  // the fields may ask of a case: there is none
    MessageBar *m_message;
    AskForm *m_fields;
};

}  // namespace redress
