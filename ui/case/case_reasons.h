// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/store/case_file.h"
#include "ui/case/paper.h"
#include "ui/common/session.h"

class QWidget;

namespace redress {

class WorkingCalendar;
struct Explanation;

// Why the dates of a case are what they are, and what another policy would say, in dialogs over its screen.
class CaseReasons {
public:
    CaseReasons(const Session &session, QWidget *screen) : m_session(session), m_screen(screen) {}

    void setAskForPrinter(AskForPrinter ask) { m_ask = std::move(ask); }
    // `other`: the policy that the case's own is compared with; null where there is none.
    void show(const CaseFile &file, const Policy *other, const TargetId &target) const;
    void showOther(const CaseFile &file, const Policy &other, const TargetId &target) const;
    void showDifferences(const CaseFile &file, const Policy &other) const;

private:
    void open(const Explanation &explanation, const Policy &policy, const QString &comparison) const;
    [[nodiscard]] const WorkingCalendar &calendarOf(const CaseFile &file) const;
    [[nodiscard]] QString inOtherWords(const CaseFile &file, const Policy *other, const TargetId &target) const;

    Session m_session;
    QWidget *m_screen;
    AskForPrinter m_ask = askWithDialog;
};

}  // namespace redress
