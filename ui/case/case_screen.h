// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "core/people/person.h"
#include "core/policy/policy_library.h"
#include "core/store/case_file.h"
#include "ui/case/case_pages.h"
#include "ui/case/case_reasons.h"
#include "ui/case/drafts.h"
#include "ui/common/session.h"

namespace redress {

class CaseBands;
class CaseHeader;
class CaseSide;
class EmptyState;
class MessageBar;
class PaneKeys;
class SideBySide;
class TargetStrip;
struct Alert;

// One case: how its targets stand, its timeline, and what the policy allows next.
class CaseScreen : public QWidget {
    Q_OBJECT

public:
    using Part = CasePages::Part;

    explicit CaseScreen(const Session &session, QWidget *parent = nullptr);
    // `library` holds the policies that a case's own may be compared with: what they would say stands beside its dates.
    CaseScreen(const Session &session, PolicyLibrary library, const Drafts &drafts, QWidget *parent = nullptr);
    ~CaseScreen() override;

    void setAskForPrinter(AskForPrinter ask);

    void open(const CaseRef &reference);
    // Turns the composer to that action, with what is known of its answers already.
    void begin(const EventName &event, const QJsonObject &known = {});
    void turnTo(Part part);
    void print();
    void refresh();  // reads the case again where it is shown; what is being typed stays
    void showWhy(const TargetId &target);
    [[nodiscard]] CaseRef reference() const;  // empty while no case is open

Q_SIGNALS:
    void backWanted();  // to where the officer came from
    void caseWanted(const redress::CaseRef &reference);
    void letterWanted(const redress::CaseRef &reference, const QString &letterId);
    // A case of its own beside this one, for what its words mean.
    void besideWanted(const redress::CaseRef &reference, const redress::Alert &alert);
    void personWanted(const redress::CaseRef &reference);  // its person is to be chosen or found again

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void connectParts();
    void connectTargets();
    void connectSteps();
    void read(const CaseRef &reference);
    void showFile();
    void sayWhoElse(int sequenceBefore);
    void askWhatWasPromised(int sequence);
    void beginToEnd(const TargetId &undertaking);
    [[nodiscard]] std::optional<Person> person() const;

    Session m_session;
    PolicyLibrary m_library;
    AskForPrinter m_ask = askWithDialog;
    CaseReasons m_reasons;
    std::shared_ptr<const Policy> m_other;  // null where there is none to compare with
    std::optional<CaseFile> m_file;
    CaseHeader *m_header;
    EmptyState *m_nothing;
    QWidget *m_body;
    CaseBands *m_bands;
    TargetStrip *m_strip;
    MessageBar *m_message;
    SideBySide *m_row;
    CasePages *m_paper;
    CaseSide *m_side;
    PaneKeys *m_panes;
};

}  // namespace redress
