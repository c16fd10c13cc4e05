// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/common/session.h"

namespace redress {

class ElidedLabel;

// The strip at the foot of the window: which register this is, that everything is saved, and under which policy.
class StatusStrip : public QFrame {
    Q_OBJECT

public:
    explicit StatusStrip(const Session &session, QWidget *parent = nullptr);

    void tellBecameDue(int overdue, int dueToday);  // stays until there is something newer to tell

private:
    void describe();

    Session m_session;
    ElidedLabel *m_register;
    ElidedLabel *m_saved;
    ElidedLabel *m_news;
    ElidedLabel *m_policy;
};

}  // namespace redress
