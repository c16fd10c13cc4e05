// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/chosen_cases.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>

#include "ui/cases/assign_officer.h"
#include "ui/cases/case_selection.h"
#include "ui/cases/officer_dialog.h"
#include "ui/cases/register_case_source.h"
#include "ui/common/background.h"
#include "ui/common/icons.h"
#include "ui/common/message_bar.h"

namespace redress {

using namespace Qt::StringLiterals;

ChosenCases::ChosenCases(const Session &session, CaseSelection &selection, CaseListModel &model, MessageBar &messages,
                         QWidget *window)
    : QObject(window),
      m_session(session),
      m_selection(selection),
      m_model(model),
      m_messages(messages),
      m_window(window),
      m_assign(new QAction(icon(Icon::Person), tr("Assign officer…"), this)),
      m_copy(new QAction(icon(Icon::Copy), tr("Copy references"), this)),
      m_export(new QAction(icon(Icon::Save), tr("Export these…"), this)) {
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    connect(m_assign, &QAction::triggered, this, &ChosenCases::askForOfficer);
    connect(m_copy, &QAction::triggered, this, &ChosenCases::copyReferences);
    connect(m_export, &QAction::triggered, this, [this] { askForFile(m_selection.chosen()); });
    connect(&selection, &CaseSelection::chosenChanged, this, &ChosenCases::enableActions);
    connect(&m_work, &QFutureWatcherBase::finished, this, [this] { m_finish(); });
    connect(&messages, &MessageBar::chosen, this, [this] { m_work.cancel(); });
    enableActions();
}

ChosenCases::~ChosenCases() {
    m_work.cancel();
    m_work.waitForFinished();
}

void ChosenCases::enableActions() {
    const bool some = m_selection.count() > 0;
    m_assign->setEnabled(some && !m_session.reg.isReadOnly());
    m_copy->setEnabled(some);
    m_export->setEnabled(some);
}

void ChosenCases::askForOfficer() {
    const QStringList officers = m_session.reg.cases().valuesOf(CaseColumn::Officer).value_or(QStringList());
    auto *dialog = new OfficerDialog(m_selection.count(), officers, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { assignTo(dialog->officer()); });
    dialog->open();
}

void ChosenCases::assignTo(const QString &officer) {
    std::vector<CaseRef> cases;
    for (const CaseRow &row : m_selection.chosen()) cases.push_back(row.reference);
    m_finish = [this, officer] { tellAssigned(officer); };
    m_work.setFuture(
        runInBackground<int>(m_session.reg, [cases, officer, by = m_session.user](Register &own, const Progress &) {
            return assignOfficer(own, cases, officer, by);
        }));
}

void ChosenCases::tellAssigned(const QString &officer) {
    const auto assigned = m_work.result();
    if (!assigned) return m_messages.say(assigned.error());
    m_session.reg.lookForOthersChanges();
    m_messages.say(MessageBar::Kind::Done, tr("%Ln case(s) assigned to %1.", nullptr, *assigned).arg(officer));
}

void ChosenCases::exportAll() {
    if (m_selection.count() > 1) return askForFile(m_selection.chosen());
    askForFile(m_model.view());
}

void ChosenCases::askForFile(const CasesToExport &cases) {
    auto *dialog = new QFileDialog(m_window, tr("Export cases"), {}, tr("Spreadsheet (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"cases.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, cases](const QString &path) { exportTo(path, cases); });
    dialog->open();
}

void ChosenCases::exportTo(const QString &path, const CasesToExport &cases) {
    m_messages.say(MessageBar::Kind::Note, tr("Writing %1 …").arg(path), tr("Stop"));
    m_finish = [this, path] { tellExported(path); };
    m_work.setFuture(runInBackground<int>(m_session.reg, [path, cases](const Register &own, const Progress &progress) {
        return exportCases(own, cases, path, [&](int) { return !progress.isCancelled(); });
    }));
}

void ChosenCases::tellExported(const QString &path) {
    if (m_work.isCanceled())
        return m_messages.say(MessageBar::Kind::Note, tr("The export was stopped; nothing was written."));
    const auto written = m_work.result();
    if (!written) return m_messages.say(written.error());
    m_messages.say(MessageBar::Kind::Done, tr("%Ln case(s) written to %1.", nullptr, *written).arg(path));
}

void ChosenCases::copyReferences() {
    QStringList references;
    for (const CaseRow &row : m_selection.chosen()) references += row.reference.text();
    QGuiApplication::clipboard()->setText(references.join(u'\n'));
    m_messages.say(MessageBar::Kind::Done,
                   tr("%Ln reference(s) copied.", nullptr, static_cast<int>(references.size())));
}

void ChosenCases::chooseAll() {
    const auto page =
        RegisterCaseSource(m_session.reg).page(m_model.view(), CaseSelection::most, {}, CaseList::Direction::Forward);
    if (!page) return m_messages.say(page.error());
    m_selection.choose(page->rows);
    if (page->more)
        m_messages.say(MessageBar::Kind::Note, tr("The first %Ln case(s) are chosen. Narrow the list to choose others.",
                                                  nullptr, m_selection.count()));
}

}  // namespace redress
