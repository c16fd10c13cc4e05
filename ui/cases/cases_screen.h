// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

#include "ui/cases/case_emptiness.h"
#include "ui/cases/case_list_model.h"
#include "ui/cases/case_tally.h"
#include "ui/cases/register_case_source.h"
#include "ui/common/icons.h"
#include "ui/common/session.h"

class QLabel;
class QPushButton;

namespace redress {

class CaseFilterBar;
class CaseListCard;
class CasePreview;
class CaseTable;
class CasesHeader;
class ChosenBar;
class ChosenCases;
class MessageBar;
class PreviewSplitter;
class SearchField;

// Every case of the register: filtered, searched, sorted, and several of them dealt with at once.
class CasesScreen : public QWidget {
    Q_OBJECT

public:
    static constexpr int readAgainMs = 150;  // changes that come in a row are read once

    explicit CasesScreen(const Session &session, QWidget *parent = nullptr);
    ~CasesScreen() override;

    using QWidget::show;
    // Shows the cases of a filter. `from` says what named them one by one, where something did: a report's figure.
    void show(const CaseFilter &filter, const QString &from = {});
    void focusSearch();

Q_SIGNALS:
    void caseWanted(const redress::CaseRef &reference);
    void newCaseWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    QWidget *filterRow();
    QPushButton *iconButton(Icon name, const QString &words);
    void connectParts();
    void connectTable();
    void showView(const CaseView &view, const QString &from = {});
    void search(const QString &words);
    void showTotals(const CaseTotals &totals);
    void readAgain();
    void saveView();
    void showSavedView(const QString &name);
    void searchAll();  // open or closed, whatever the filters say
    void remedy(CaseEmptiness::Remedy wanted);
    void lookForPeople();
    void showContextMenu(const QPoint &at);

    Session m_session;
    RegisterCaseSource m_source;
    CaseListModel m_model;
    CaseTally m_tally;
    QTimer m_readAgain;
    bool m_read = false;
    CasesHeader *m_header;
    SearchField *m_search;  // of the header
    CaseFilterBar *m_filters;
    QLabel *m_total;
    MessageBar *m_messages;
    CaseListCard *m_list;
    CaseTable *m_table;
    CasePreview *m_preview;
    ChosenCases *m_chosen;
    ChosenBar *m_chosenBar;
    PreviewSplitter *m_splitter;
    QPushButton *m_previewButton = nullptr;
};

}  // namespace redress
