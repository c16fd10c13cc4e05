// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "core/people/person.h"
#include "core/policy/policy_library.h"
#include "core/store/case_file.h"
#include "ui/case/case_pages.h"
#include "ui/case/drafts.h"
#include "ui/case/paper.h"
#include "ui/common/session.h"

class QScrollArea;

namespace redress {

class AlertBand;
class CaseHeader;
class CommonalityNote;
class ContactBand;
class CustomerPanel;
class EmptyState;
class LearntPanel;
class MessageBar;
class TargetStrip;
class WaysPanel;
class WhatNextPanel;
class WorkingCalendar;
struct Alert;
struct Explanation;

// One case: how its targets stand, its timeline, and what the policy allows next.
class CaseScreen : public QWidget {
    Q_OBJECT

public:
    using Part = CasePages::Part;

    explicit CaseScreen(const Session &session, QWidget *parent = nullptr);
    // `library` holds the policies that a case's own may be compared with: what they would say stands beside its dates.
    CaseScreen(const Session &session, PolicyLibrary library, const Drafts &drafts, QWidget *parent = nullptr);
    ~CaseScreen() override;

    void setAskForPrinter(AskForPrinter ask) { m_ask = std::move(ask); }

    void open(const CaseRef &reference);
    // Turns the composer to that action, with what is known of its answers already.
    void begin(const EventName &event, const QJsonObject &known = {});
    void turnTo(Part part);
    void print();
    void refresh();  // reads the case again where it is shown; what is being typed stays
    void showWhy(const TargetId &target);
    [[nodiscard]] CaseRef reference() const;  // empty while no case is open

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    void letterWanted(const redress::CaseRef &reference, const QString &letterId);
    // A case of its own beside this one, for what its words mean.
    void besideWanted(const redress::CaseRef &reference, const redress::Alert &alert);
    void personWanted(const redress::CaseRef &reference);  // its person is to be chosen or found again

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QScrollArea *buildSide();
    void connectParts();
    void read(const CaseRef &reference);
    void showFile();
    void sayWhoElse(int sequenceBefore);
    void beginToEnd(const TargetId &undertaking);
    void showComparison(const TargetId &target);
    void showDifferences();
    void showPeople();
    [[nodiscard]] std::optional<Person> person() const;
    void showExplanation(const Explanation &explanation, const Policy &policy, const QString &comparison);
    [[nodiscard]] const WorkingCalendar &calendar() const;
    [[nodiscard]] QString comparisonFor(const TargetId &target) const;

    Session m_session;
    PolicyLibrary m_library;
    AskForPrinter m_ask = askWithDialog;
    std::shared_ptr<const Policy> m_other;  // null where there is none to compare with
    std::optional<CaseFile> m_file;
    CaseHeader *m_header;
    ContactBand *m_band;
    AlertBand *m_alerts;
    MessageBar *m_message;
    EmptyState *m_nothing;
    QWidget *m_body;
    QScrollArea *m_side = nullptr;
    TargetStrip *m_strip;
    CasePages *m_paper;
    WhatNextPanel *m_next;
    WaysPanel *m_ways;
    LearntPanel *m_learnt;
    CommonalityNote *m_alike;
    CustomerPanel *m_customer;
};

}  // namespace redress
