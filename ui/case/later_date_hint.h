// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <memory>

#include "ui/case/asks/ask_context.h"

namespace redress {

class AskForm;

// What a later date would come to, while it is being agreed: proposes one when the target is chosen, and says when it
// would be due, or why the policy does not allow it. Shown only where a form asks for a target and a new date.
class LaterDateHint : public QLabel {
    Q_OBJECT

public:
    explicit LaterDateHint(AskForm *form, QWidget *parent = nullptr);

    void follow(const AskContext &context);  // after the form was given its asks; the context outlives the hint's use
    void forget() { m_context.reset(); }

private:
    void update();
    void propose(const TargetId &target);
    void say(const TargetId &target, QDate until);
    [[nodiscard]] const WorkingCalendar &calendar() const;

    AskForm *m_form;
    std::unique_ptr<const AskContext> m_context;
    TargetId m_proposedFor;
};

}  // namespace redress
