// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>
#include <vector>

#include "core/casework/choice.h"
#include "core/casework/decide.h"
#include "core/store/case_file.h"
#include "ui/common/session.h"

namespace redress {

class CommonalityNote;
class CustomerPanel;
class LearntPanel;
class SideBySide;
class WaysPanel;
class WhatNextPanel;

// Beside a case: what can be done next, where the customer may go, who they are, what was learned and what is alike.
class CaseSide : public QScrollArea {
    Q_OBJECT

public:
    CaseSide(const Session &session, SideBySide *row);

    // What another policy would let the customer do is named too; it may be null.
    void display(const CaseFile &file, const std::vector<Choice> &choices, const Rules &rules, const Policy *other);
    void scrollToTop();
    [[nodiscard]] std::vector<QWidget *> panes() const;  // from top to bottom

    [[nodiscard]] QSize sizeHint() const override;  // all of it where it stands below the case
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void actionWanted(const redress::EventName &event);
    void letterWanted(const QString &letterId);
    void caseWanted(const redress::CaseRef &reference);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    Session m_session;
    SideBySide *m_row;
    WhatNextPanel *m_next;
    WaysPanel *m_ways;
    CustomerPanel *m_customer;
    LearntPanel *m_learnt;
    CommonalityNote *m_alike;
};

}  // namespace redress
