// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <functional>

#include "ui/cases/case_csv.h"
#include "ui/common/session.h"

class QAction;

namespace redress {

class CaseSelection;
class CaseListModel;
class MessageBar;

// What can be done with several cases at once. The work runs beside the window; the message bar tells how it went.
class ChosenCases : public QObject {
    Q_OBJECT

public:
    ChosenCases(const Session &session, CaseSelection &selection, CaseListModel &model, MessageBar &messages,
                QWidget *window);
    ~ChosenCases() override;

    [[nodiscard]] QAction *assignAction() const { return m_assign; }
    [[nodiscard]] QAction *copyAction() const { return m_copy; }
    [[nodiscard]] QAction *exportAction() const { return m_export; }  // of those chosen

    void exportAll();  // of all that the list shows
    void chooseAll();  // as far as CaseSelection::most
    void assignTo(const QString &officer);
    void exportTo(const QString &path, const CasesToExport &cases);

private:
    void askForOfficer();
    void askForFile(const CasesToExport &cases);
    void copyReferences();
    void enableActions();
    void tellAssigned(const QString &officer);
    void tellExported(const QString &path);

    Session m_session;
    CaseSelection &m_selection;
    CaseListModel &m_model;
    MessageBar &m_messages;
    QWidget *m_window;
    QAction *m_assign;
    QAction *m_copy;
    QAction *m_export;
    std::function<void()> m_finish;  // tells how the work under way went
    QFutureWatcher<Result<int>> m_work;
};

}  // namespace redress
